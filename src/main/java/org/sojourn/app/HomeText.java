package org.sojourn.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.editor.Writing;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Privacy;
import org.sojourn.journal.SavedSearch;

/** What the first page says. */
public final class HomeText {
  private static final int MORNING = 5;
  private static final int NOON = 12;
  private static final int EVENING = 18;

  private static final String PRIVATE = "A private page";

  private final List<Guide> guides;
  private final LocalDate today;

  /** The words of a page as it was read. */
  public HomeText(HomePage page, LocalDate today) {
    this.guides = page.home().map(Home::guides).orElse(List.of());
    this.today = today;
  }

  /** The group of a line. */
  public static String label(HomeItem item) {
    return switch (item) {
      case HomeItem.GoOn _ -> "Continue";
      case HomeItem.Replied _ -> "Answered";
      case HomeItem.Unread _ -> "Received";
      case HomeItem.Due _ -> "Debrief";
      case HomeItem.Looking _, HomeItem.Begin _, HomeItem.AllGuides _ -> "Reflect";
      case HomeItem.Promised _ -> "Promised";
      case HomeItem.Search _ -> "Searches";
      case HomeItem.Read _ -> "Lately";
    };
  }

  /** What a line says. */
  public String text(HomeItem item) {
    return switch (item) {
      case HomeItem.GoOn(Draft.OfEntry draft) -> draft(draft);
      case HomeItem.GoOn(Draft.OfComment draft) ->
          (draft.comment().answers() == null ? "Comment: " : "Reply: ")
              + draft.comment().text().strip();
      case HomeItem.Replied(Replies answered) -> answered.sentence();
      case HomeItem.Unread(int count) -> Counts.of(count, "share to read", "shares to read");
      case HomeItem.Due(Debrief debrief) -> debrief.title();
      case HomeItem.Looking _ -> "looking for what fits today …";
      case HomeItem.Begin(var suggestion) -> suggestion.guide().title();
      case HomeItem.AllGuides(int count) -> "all " + count + " guides …";
      case HomeItem.Promised(Commitment promise) ->
          PromiseText.box(promise) + PromiseText.owned(promise);
      case HomeItem.Search(SavedSearch search) -> search.name();
      case HomeItem.Read(Entry entry) -> Titles.of(entry);
    };
  }

  private String draft(Draft.OfEntry draft) {
    Entry entry = draft.entry();
    Optional<Guide> guide = guide(draft);
    if (entry.privacy() != Privacy.BY_GUIDE || guide.filter(Guide::hidden).isPresent()) {
      return guide.map(Guide::title).orElse(PRIVATE);
    }
    boolean telling = !entry.title().isBlank() || !entry.prose().isBlank();
    return guide.filter(_ -> !telling).map(Guide::title).orElse(Titles.of(entry));
  }

  /**
   * What is said beside it, in pieces between middle dots, the most needed first.
   *
   * @param themes how the themes of an entry are said
   */
  public String beside(HomeItem item, Function<List<String>, String> themes) {
    return switch (item) {
      case HomeItem.GoOn(Draft.OfEntry draft) -> progress(draft);
      case HomeItem.GoOn(Draft.OfComment draft) -> words(draft.comment().text());
      case HomeItem.Due _ -> "what was promised is due";
      case HomeItem.Replied _,
          HomeItem.Unread _,
          HomeItem.Looking _,
          HomeItem.AllGuides _,
          HomeItem.Search _ ->
          "";
      case HomeItem.Begin(var suggestion) ->
          suggestion.minutes() + form(suggestion) + suggestion.why();
      case HomeItem.Promised(Commitment promise) -> PromiseText.state(promise, today);
      case HomeItem.Read(Entry entry) -> themes.apply(entry.themes());
    };
  }

  /** What takes so long: the guide, or its short form, which the list of guides does not tell. */
  private static String form(Suggestion suggestion) {
    return suggestion.way().isPresent() ? " min, in short · " : " min · ";
  }

  private String progress(Draft.OfEntry draft) {
    String words = words(draft.entry().prose());
    if (draft.base() != null) {
      return "being changed · " + words;
    }
    if (draft.entry().guide() == null) {
      return "free page · " + words;
    }
    return guide(draft).map(guide -> step(guide, draft) + words).orElse(words);
  }

  /** How far a draft has come: "step 4 of 11 · "; nothing when its place is not known. */
  private static String step(Guide guide, Draft.OfEntry draft) {
    if (draft.at().equals(Draft.OfEntry.FINISH)) {
      return "the last page · ";
    }
    return Progress.of(guide, draft)
        .map(come -> "step " + come.step() + " of " + come.steps() + " · ")
        .orElse("");
  }

  private static String words(String text) {
    return Counts.of(Writing.of(text).words(), "word", "words");
  }

  /** The guide that a draft carries, else the one that is called so now. */
  private Optional<Guide> guide(Draft.OfEntry draft) {
    GuideRef ref = draft.entry().guide();
    return Optional.ofNullable(draft.guide())
        .or(() ->
            guides.stream()
                .filter(guide -> ref != null && guide.id().equals(ref.id()))
                .findFirst());
  }

  /** How the writer is greeted; nobody is named whose profile cannot be read. */
  public static String greeting(Desk desk) {
    String name = desk.profile().name();
    return greeting(desk.now().getHour()) + (name.isEmpty() ? "" : ", " + name) + ".";
  }

  /** In the small hours it is neither evening nor morning to whoever is awake. */
  private static String greeting(int hour) {
    if (hour < MORNING) {
      return "Hello";
    }
    if (hour >= EVENING) {
      return "Good evening";
    }
    return hour < NOON ? "Good morning" : "Good afternoon";
  }

  /** Where a day lies in a mission: "Kisoro 2026 · day 6 of 14 · in the field". */
  public static String mission(Mission mission, LocalDate today) {
    long day = mission.dayOf(today);
    boolean within = day >= 1 && (mission.end() == null || day <= mission.days());
    String of = mission.end() == null ? "" : " of " + mission.days();
    String place = within ? " · day " + day + of : "";
    return mission.name() + place + " · " + mission.phaseOn(today).label();
  }
}
