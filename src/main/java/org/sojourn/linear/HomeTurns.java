package org.sojourn.linear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sojourn.app.Command;
import org.sojourn.app.Dates;
import org.sojourn.app.Desk;
import org.sojourn.app.GuidePage;
import org.sojourn.app.GuideText;
import org.sojourn.app.GuidesPage;
import org.sojourn.app.HomeItem;
import org.sojourn.app.HomePage;
import org.sojourn.app.HomeText;
import org.sojourn.app.PageWord;
import org.sojourn.app.PromiseText;
import org.sojourn.app.State;
import org.sojourn.journal.Guide;

/** Home, the guides, and the first page of one. */
final class HomeTurns {
  /** So many words are said each time; the others when they are asked for. */
  private static final int LISTED = 5;

  private HomeTurns() {}

  static Turn home(HomePage page, State state) {
    HomeText text = new HomeText(page, today(state));
    List<Turn.Choice> choices = choices(page.items(), text, state);
    List<String> lines = new ArrayList<>();
    state.desk().ifPresent(desk -> lines.add(HomeText.greeting(desk)));
    return Turn.menu(
            heading(state),
            lines,
            choices,
            Command.WRITE,
            Command.REFLECT,
            Command.SEARCH,
            Command.BROWSE,
            Command.INBOX,
            Command.LOOK_BACK,
            Command.OVERVIEW_PAGE,
            Command.SHARED_PAGE,
            Command.CONTACTS_PAGE,
            Command.MISSIONS_PAGE,
            Command.COMMITMENTS_PAGE,
            Command.SETTINGS_PAGE,
            Command.OWN_PAGE,
            Command.UNDELETE,
            Command.SEARCH_RENAME,
            Command.SEARCH_FORGET,
            Command.LOCK)
        .listing(LISTED);
  }

  /**
   * What stands on Home, each kind under its name; of a long list the first, and where it goes on.
   */
  private static List<Turn.Choice> choices(List<HomeItem> items, HomeText text, State state) {
    Map<String, Long> kinds =
        items.stream().collect(Collectors.groupingBy(HomeText::label, Collectors.counting()));
    Map<String, Integer> before = new HashMap<>();
    List<Turn.Choice> choices = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      HomeItem item = items.get(i);
      String kind = HomeText.label(item);
      boolean one = kinds.getOrDefault(kind, 0L) == 1;
      String said = (one ? kind + ": " : "") + said(text, item, state);
      int at = before.merge(kind, 1, Integer::sum);
      boolean more = at == most(item) + 1;
      if (at <= most(item)) {
        choices.add(new Turn.Choice(one ? "" : kind, said, Act.at(i, opening(item))));
      } else if (more && item instanceof HomeItem.Promised) {
        choices.add(new Turn.Choice(kind, "all commitments", Act.run(Command.COMMITMENTS_PAGE)));
      } else if (more) {
        choices.add(new Turn.Choice(kind, "all entries", Act.run(Command.BROWSE)));
      }
    }
    return choices;
  }

  /** So many of a kind are said; a list has the others. */
  private static int most(HomeItem item) {
    return switch (item) {
      case HomeItem.Promised _ -> 5;
      case HomeItem.Read _ -> 3;
      default -> Integer.MAX_VALUE;
    };
  }

  private static Command opening(HomeItem item) {
    return item instanceof HomeItem.Promised ? Command.PROMISE : Command.OPEN;
  }

  private static String heading(State state) {
    return state
        .desk()
        .map(desk ->
            Wording.joined(
                    "Sojourn",
                    Optional.ofNullable(desk.mission())
                        .map(mission -> HomeText.mission(mission, desk.today()))
                        .orElse(""),
                    Dates.weekday(desk.today()))
                + ".")
        .map(Wording::plain)
        .orElse("Sojourn.");
  }

  private static String said(HomeText text, HomeItem item, State state) {
    String day =
        item instanceof HomeItem.Read(var entry) ? Dates.near(entry.date(), today(state)) : "";
    String what =
        item instanceof HomeItem.Promised(var promise)
            ? PromiseText.owned(promise)
            : text.text(item);
    // The themes are heard where all entries are, and with the entry.
    return Wording.plain(Wording.joined(day, what, text.beside(item, _ -> "")));
  }

  private static LocalDate today(State state) {
    return state.desk().map(Desk::today).orElse(LocalDate.EPOCH);
  }

  static Turn guides(GuidesPage page, State state) {
    List<Guide> guides = page.guides();
    return Turns.list(
        state,
        page.troubles(),
        Turns.some(guides.size(), page.selected(), i -> guide(page, guides.get(i)), Command.OPEN),
        Command.WRITE,
        Command.SEARCH);
  }

  private static String guide(GuidesPage page, Guide guide) {
    return Wording.joined(
            guide.title(), minutes(guide.minutes()), page.fitting().getOrDefault(guide.id(), ""))
        + ". "
        + guide.purpose();
  }

  static Turn guide(GuidePage page, State state) {
    Guide guide = page.guide();
    List<String> lines = new ArrayList<>();
    lines.add(guide.purpose());
    lines.add(guide.opening());
    lines.addAll(GuideText.notes(guide, state));
    lines.removeIf(String::isBlank);
    List<GuidePage.Way> ways = page.ways();
    List<Turn.Choice> choices =
        IntStream.range(0, ways.size())
            .mapToObj(i -> new Turn.Choice(way(page, i, state), Act.at(i, Command.BEGIN)))
            .toList();
    return Turn.menu(guide.title() + ".", lines, choices)
        .asking(
            "How do you begin? An empty line takes the first.",
            Turn.Way.ONE,
            Optional.of(Act.at(0, Command.BEGIN)));
  }

  private static String way(GuidePage page, int at, State state) {
    String language = page.guide().language();
    return switch (page.ways().get(at)) {
      case GuidePage.Way.Whole() ->
          Wording.joined(PageWord.WHOLE.in(language), minutes(page.guide().minutes()));
      case GuidePage.Way.Brief(Guide.Form form) ->
          Wording.joined(form.title(), minutes(form.minutes()));
      case GuidePage.Way.GoOn(var draft) ->
          Wording.joined(
              PageWord.GO_ON.in(language, GuideText.called(page.guide(), draft)),
              Dates.near(draft.entry().date(), today(state)));
    };
  }

  private static String minutes(int minutes) {
    return switch (minutes) {
      case 0 -> "";
      case 1 -> "one minute";
      default -> minutes + " minutes";
    };
  }
}
