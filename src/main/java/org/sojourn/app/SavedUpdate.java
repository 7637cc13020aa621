package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.SavedSearch;

/** What happens with searches that are kept. */
final class SavedUpdate {
  private SavedUpdate() {}

  /** Keeps what a page asks, called by its words and what is chosen. */
  static Next keep(State state, SearchPage page) {
    if (page.question().like().isPresent()) {
      return Next.of(
          state.saying(
              Notice.done("What is like an entry is found from it: m, in the list or there.")));
    }
    List<String> words = new ArrayList<>(FacetNames.of(state, page.question().choices()));
    words.addFirst(page.question().query().strip());
    words.removeIf(String::isEmpty);
    if (words.isEmpty()) {
      return Next.of(state.saying(Notice.done("Type what to look for first; ^S then keeps it.")));
    }
    return ListUpdate.readOnly(state)
        ? ListUpdate.refused(state)
        : Next.of(state, new Effect.KeepSearch(page.question().saved(String.join(" · ", words))));
  }

  /** What happens on Home to the search that is selected. */
  static Next home(State state, HomePage page, Command command) {
    if (!(page.item().orElse(null) instanceof HomeItem.Search(SavedSearch search))) {
      return Next.of(state.saying(Notice.done("Select a search first that is kept here.")));
    }
    if (ListUpdate.readOnly(state)) {
      return ListUpdate.refused(state);
    }
    return command == Command.SEARCH_RENAME
        ? Next.of(state.over(NamePage.of(search)))
        : Next.of(state.holding(state.hand().forgetting(search)), new Effect.ForgetSearch(search));
  }

  /** What happens on the line that says what a search is called. */
  static Next name(State state, SavedSearch search, String typed, Command command) {
    return switch (command) {
      case BACK -> Next.of(state.back());
      case CONFIRM -> named(state, search, typed.strip());
      default -> Next.of(state);
    };
  }

  private static Next named(State state, SavedSearch search, String name) {
    if (name.isEmpty() || name.equals(search.name())) {
      return Next.of(state.back());
    }
    boolean taken =
        state.below().stream()
            .filter(HomePage.class::isInstance)
            .flatMap(home -> ((HomePage) home).items().stream())
            .anyMatch(item ->
                item instanceof HomeItem.Search(SavedSearch other) && other.name().equals(name));
    return taken
        ? Next.of(state.saying(Notice.done("Another search is called that.")))
        : Next.of(state, new Effect.RenameSearch(search, name));
  }

  /** The searches as they are kept now, wherever they show. */
  static State kept(State state, Event.SearchesKept kept) {
    State back = state.page() instanceof NamePage ? state.back() : state;
    return back.saying(Notice.done(kept.sentence()))
        .each(page -> page instanceof HomePage home ? home.keeping(kept.searches()) : page);
  }
}
