package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;

/** What happens on the page that finds entries again. */
final class SearchUpdate {

  /** The lines a hit takes: a heading and one of its text. */
  private static final int HIT_ROWS = 3;

  /** Asks for what the page's query finds. */
  static Effect find(SearchPage page) {
    return new Effect.Find(question(page));
  }

  static SearchQuestion question(SearchPage page) {
    return new SearchQuestion(page.query().text(), page.sort(), page.expand());
  }

  /** The page with an answer, unless its query has moved on. */
  static SearchPage found(SearchPage page, SearchQuestion asked, Results results) {
    return asked.equals(question(page)) ? page.found(asked.query(), results) : page;
  }

  Next run(State state, SearchPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.listed() - 1, state.size().contentRows() / HIT_ROWS);
    if (page.inList() && moved.isPresent()) {
      boolean up = command == Command.UP && page.selected() == 0;
      return Next.of(state.with(up ? page.focused(false) : page.at(moved.get())));
    }
    return switch (command) {
      case TO_LIST -> Next.of(state.with(page.focused(true)));
      case EDIT_QUERY -> Next.of(state.with(page.focused(false)));
      case READ -> read(state, page);
      case SORT -> again(state, page.asking(other(page.sort()), page.expand()));
      case WIDEN -> again(state, page.asking(page.sort(), !page.expand()));
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
    return page.results()
        .filter(results -> page.selected() < results.hits().size())
        .map(results -> results.hits().get(page.selected()).id())
        .map(id -> Next.of(state.waiting(), new Effect.Read(id)))
        .orElse(Next.of(state));
  }

  private static Sort other(Sort sort) {
    return sort == Sort.RELEVANCE ? Sort.DATE : Sort.RELEVANCE;
  }
}
