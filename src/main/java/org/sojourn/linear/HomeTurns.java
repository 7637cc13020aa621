package org.sojourn.linear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.sojourn.app.State;
import org.sojourn.app.Titles;
import org.sojourn.journal.Guide;

/** Home, the guides, and the first page of one. */
final class HomeTurns {
  /** So many words are said each time; the others when they are asked for. */
  private static final int LISTED = 5;

  private HomeTurns() {}

  static Turn home(HomePage page, State state) {
    HomeText text = new HomeText(page, today(state));
    List<HomeItem> items = page.items();
    List<Turn.Choice> choices =
        IntStream.range(0, items.size())
            .mapToObj(i ->
                new Turn.Choice(said(text, items.get(i), state), Act.at(i, opening(items.get(i)))))
            .toList();
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
    return HomeText.label(item)
        + ": "
        + Wording.plain(
            Wording.joined(
                day,
                text.text(item),
                text.beside(item, ids -> String.join(", ", Titles.ofThemes(state, ids)))));
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
