package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happens on the page that looks back. */
final class LookBackUpdate {
  private LookBackUpdate() {}

  /** Opens the page; it fills when the entries are read. */
  static Next open(State state) {
    return Next.of(state.over(LookBackPage.UNREAD), new Effect.LookBack());
  }

  /** The page with so many entries read. */
  static State reading(State state, int done, int of) {
    return state.each(
        page -> page instanceof LookBackPage looking ? looking.reading(done, of) : page);
  }

  /** The page with all that was found; files that could not be read are told of. */
  static State arrived(State state, Event.LookedBack back) {
    State shown =
        state.each(page -> page instanceof LookBackPage looking ? looking.with(back.seen()) : page);
    return back.unreadable() > 0 && shown.page() instanceof LookBackPage
        ? shown.saying(Notice.trouble(RetrospectReader.unread(back.unreadable())))
        : shown;
  }

  /** The page again, once the report is in its files. */
  static State written(State state, Event.ReportWritten written) {
    State shown = state.page() instanceof PathPage ? state.back() : state;
    String files =
        written.files().stream().map("[%s]"::formatted).collect(Collectors.joining(" and "));
    return shown.saying(Notice.done(("It is in " + files + ". " + written.remark()).strip()));
  }

  static Next run(State state, LookBackPage page, Command command) {
    List<LookBackRow.Opens> ways = page.ways(state.size().listColumns());
    int selected = Math.min(page.selected(), Math.max(0, ways.size() - 1));
    Optional<Integer> moved =
        Navigation.moved(command, selected, ways.size() - 1, state.size().contentRows() / 2);
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case OPEN -> ways.isEmpty() ? Next.of(state) : opened(state, ways.get(selected));
      case EXPORT -> Next.of(state.over(ShareUpdate.asking(new PathPage.Purpose.Report())));
      case SEARCH -> ListUpdate.search(state);
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  private static Next opened(State state, LookBackRow.Opens to) {
    return switch (to) {
      case LookBackRow.Opens.Entry(var id) -> Next.of(state.waiting(), new Effect.Read(id));
      case LookBackRow.Opens.Query(String query) ->
          ListUpdate.search(state, SearchPage.fresh(query));
      case LookBackRow.Opens.Promises() -> Next.of(state.waiting(), new Effect.ReadLedger());
      case LookBackRow.Opens.Themes() -> OverviewUpdate.open(state);
    };
  }
}
