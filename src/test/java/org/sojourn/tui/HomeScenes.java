package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.app.BrowsePage;
import org.sojourn.app.Desk;
import org.sojourn.app.GuidesPage;
import org.sojourn.app.Home;
import org.sojourn.app.HomePage;
import org.sojourn.app.Notice;
import org.sojourn.app.Replies;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.SavedSearch;

/** Home, the guides and the timeline. */
final class HomeScenes {
  private HomeScenes() {}

  /** The desk of someone whose own Weekly Compass stands in the place of the shipped one. */
  static Desk replacing() {
    Desk desk = Samples.desk();
    return new Desk(
        desk.self(),
        desk.profile(),
        desk.missions(),
        desk.themes(),
        desk.now(),
        true,
        Set.of("weekly-compass"));
  }

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("home-unread", size -> Scenes.on(size, new HomePage(Optional.empty(), 0)));
    scenes.put(
        "home-empty",
        size -> Scenes.on(size, new HomePage(Optional.of(empty()), 0), Samples.desk(List.of())));
    scenes.put("home-full", size -> Scenes.on(size, new HomePage(Optional.of(full()), 0)));
    scenes.put("home-last-line", size -> Scenes.on(size, new HomePage(Optional.of(full()), 17)));
    scenes.put(
        "home-notice",
        size ->
            Scenes.on(size, new HomePage(Optional.of(ordinary()), 0))
                .saying(Notice.done("Kept: The queue at the gate")));
    scenes.put(
        "home-trouble",
        size ->
            Scenes.indexing(
                Scenes.on(size, new HomePage(Optional.of(ordinary()), 3))
                    .saying(
                        Notice.trouble(
                            "The file [entries/2026/11/01930000-0000-7000-8000-000000000031.json]"
                                + " could not be read: line 12, column 5: a comma is missing. It"
                                + " was left as it is.")),
                "index 1200 of 3413"));
    scenes.put(
        "browse-trouble",
        size ->
            Scenes.on(
                size,
                new BrowsePage(
                    List.of(),
                    lately(),
                    2,
                    false,
                    List.of(
                        "entries/2026/11/01930000-0000-7000-8000-000000000031.json, line 12, column"
                            + " 5: a comma is missing. It was left as it is.",
                        "[notes.json] is not named by an entry's id."))));
    scenes.put(
        "guides", size -> Scenes.on(size, new GuidesPage(Samples.GUIDES.all(), 0, List.of())));
    scenes.put(
        "guides-fitting",
        size ->
            Scenes.on(
                size,
                new GuidesPage(
                    Samples.GUIDES.all(),
                    1,
                    List.of(),
                    Map.of(
                        "daily-five", "five minutes for today",
                        "weekly-compass", "to find your direction")),
                replacing()));
    scenes.put(
        "guides-last",
        size ->
            Scenes.on(
                size,
                new GuidesPage(Samples.GUIDES.all(), Samples.GUIDES.all().size() - 1, List.of())));
    scenes.put("home-looking", size -> Scenes.on(size, looking()));
    scenes.put("home-searches", size -> Scenes.on(size, searching()));
    scenes.put(
        "browse",
        size -> Scenes.on(size, new BrowsePage(List.of(), lately(), 2, false, List.of())));
    scenes.put(
        "browse-last",
        size ->
            Scenes.on(
                size, new BrowsePage(List.of(), many(), many().size() - 1, false, List.of())));
    scenes.put(
        "browse-empty",
        size -> Scenes.on(size, new BrowsePage(List.of(), List.of(), 0, false, List.of())));
  }

  private static Home empty() {
    return new Home(
        List.of(),
        List.of(),
        0,
        suggestions(),
        Samples.GUIDES.all(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Home ordinary() {
    return new Home(
        List.of(),
        List.of(),
        0,
        suggestions(),
        Samples.GUIDES.all(),
        Samples.promises(),
        lately(),
        List.of());
  }

  static List<SavedSearch> searches() {
    return List.of(
        new SavedSearch("out of my depth", "out of my depth", Map.of(), false, true),
        new SavedSearch(
            "what the interpreter said, and what he may have left out of it that evening",
            "interpreter",
            Map.of("theme", List.of("language-interpreters")),
            true,
            true));
  }

  /** A Home with searches that are kept, one of them under the keys. */
  private static HomePage searching() {
    Home home = ordinary();
    Home kept =
        new Home(
            home.drafts(),
            home.answered(),
            home.unread(),
            home.suggestions(),
            home.count(),
            home.guides(),
            home.promised(),
            home.lately(),
            home.troubles(),
            searches(),
            false);
    return new HomePage(Optional.of(kept), 5);
  }

  /** A Home on which it is not known yet what fits today. */
  private static HomePage looking() {
    Home home = ordinary();
    Home shown =
        new Home(
            home.drafts(),
            home.answered(),
            home.unread(),
            List.of(),
            home.count(),
            home.guides(),
            home.promised(),
            home.lately(),
            home.troubles(),
            List.of(),
            true);
    return new HomePage(Optional.of(shown), 0);
  }

  private static Home full() {
    List<Commitment> promised = new ArrayList<>(Samples.promises());
    promised.add(
        Samples.promise(
            42,
            "Ask Grace how one says “you may say no” so that it is heard as a true offer",
            LocalDate.of(2027, 1, 4)));
    promised.add(Samples.promise(43, "Thank the driver", null).as(Commitment.Status.KEPT));
    return new Home(
        drafts(),
        answered(),
        2,
        suggestions(),
        Samples.GUIDES.all(),
        promised,
        lately(),
        List.of());
  }

  static List<Replies> answered() {
    List<Comment> comments = List.of(Samples.comment(70, 50, "free", "Who told you?"));
    return List.of(
        new Replies(
            Samples.id(21), "What was left out", LocalDate.of(2026, 11, 20), comments, comments));
  }

  private static List<Suggestion> suggestions() {
    return List.of(
        new Suggestion(Samples.guide("daily-five"), "five minutes for today"),
        new Suggestion(Samples.guide("significant-event"), "when something has happened"));
  }

  private static List<Draft> drafts() {
    Entry guided =
        Samples.entry(30, Samples.TODAY, "", List.of())
            .by(new GuideRef("significant-event", 1))
            .answered(List.of(Answer.free("A consent I did not understand.")));
    Entry edited = Samples.entry(31, Samples.TODAY, "First clinic day", List.of());
    return List.of(
        new Draft.OfEntry(guided, "then-and-now", 3, List.of(), null, Samples.NOW),
        new Draft.OfEntry(edited, "free", 3, List.of(), "digest", Samples.NOW.minusDays(1)),
        new Draft.OfComment(
            Samples.comment(32, 50, "then-and-now", "Who could have asked her again?"),
            3,
            Samples.NOW.minusDays(2)));
  }

  static List<Entry> lately() {
    return List.of(
        Samples.guided(),
        Samples.entry(
            21,
            LocalDate.of(2026, 11, 20),
            "What was left out",
            List.of("language-interpreters", "consent-truth")),
        Samples.entry(22, LocalDate.of(2026, 11, 9), "Packing, and what I fear", List.of()),
        Samples.entry(23, LocalDate.of(2026, 10, 31), "", List.of("scope-of-practice")),
        Samples.entry(
            24,
            LocalDate.of(2025, 12, 30),
            "A very long title that goes on about the road, the rain and the bridge that was not"
                + " there any more",
            List.of("professional-identity", "safety-security", "moral-distress")),
        Samples.entry(25, LocalDate.of(1665, 9, 3), "日本語の題 and Ελληνικά", List.of("storytelling")));
  }

  private static List<Entry> many() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      entries.add(
          Samples.entry(
              200 + i,
              LocalDate.of(2026, 11, 20).minusDays(2L * i),
              "Evening " + (60 - i),
              List.of("moral-distress")));
    }
    return entries;
  }
}
