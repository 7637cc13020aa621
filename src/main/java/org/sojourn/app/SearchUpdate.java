package org.sojourn.app;

import java.util.Optional;
import java.util.UUID;
import org.sojourn.editor.Writing;
import org.sojourn.search.Hit;
import org.sojourn.search.Results;

/** What happens on the page that finds entries again. */
final class SearchUpdate {

  /** The lines a hit takes: a heading and one of its text. */
  private static final int HIT_ROWS = 3;

  /** Asks for what the page's query finds. */
  static Effect find(SearchPage page) {
    return new Effect.Find(page.question());
  }

  /** The page with an answer, unless its query has moved on. */
  static SearchPage found(SearchPage page, SearchQuestion asked, Results results) {
    return asked.equals(page.question()) ? page.found(asked, results) : page;
  }

  Next run(State state, SearchPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command,
            page.selected(),
            page.hits().size() - 1,
            state.size().contentRows() / HIT_ROWS);
    if (page.inList() && moved.isPresent()) {
      boolean up = command == Command.UP && page.selected() == 0;
      return Next.of(state.with(up ? page.focused(false) : page.at(moved.get())));
    }
    return switch (command) {
      case TO_LIST -> Next.of(state.with(page.focused(true)));
      case EDIT_QUERY -> Next.of(state.with(page.focused(false)));
      case READ -> read(state, page);
      case SORT -> again(state, page.asking(page.question().reordered()));
      case WIDEN -> again(state, page.asking(page.question().widened()));
      case OVERVIEW_PAGE -> OverviewUpdate.open(state);
      case KEEP_SEARCH -> SavedUpdate.keep(state, page);
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  /** What follows when the query is another. */
  static Next typed(State state, SearchPage page, Writing query) {
    SearchPage changed = page.typed(query);
    return query.text().equals(page.query().text())
        ? Next.of(state.with(changed))
        : again(state, changed);
  }

  private static Next again(State state, SearchPage page) {
    return Next.of(state.with(page), find(page));
  }

  private static Next read(State state, SearchPage page) {
    return page.hit()
        .map(hit -> Next.of(state.waiting(), new Effect.Read(hit.id())))
        .orElse(Next.of(state));
  }

  /** The same, with the selected entry asked for where it shows beside the list. */
  static Next peeking(Next next) {
    State state = next.state();
    if (!(state.page() instanceof SearchPage page)
        || SearchRoom.of(state.size()).preview() == SearchRoom.Preview.NONE) {
      return next;
    }
    return page.hit()
        .map(Hit::id)
        .filter(page.peek()::lacks)
        .map(entry -> peeking(next, page, entry))
        .orElse(next);
  }

  private static Next peeking(Next next, SearchPage page, UUID entry) {
    State asking = next.state().with(page.beside(page.peek().asking(entry)));
    return new Next(asking, next.effects()).and(new Effect.Peek(entry));
  }

  /** An entry that was read, at the place for which it was found when that is off the screen. */
  static ReadPage opened(State state, ReadPage read) {
    return state.page() instanceof SearchPage page
        ? page.hit()
            .filter(hit -> hit.id().equals(read.entry().id()))
            .map(hit -> FoundText.of(state, read, hit))
            .map(text -> read.from(text.top(state.size().contentRows())))
            .orElse(read)
        : read;
  }
}
