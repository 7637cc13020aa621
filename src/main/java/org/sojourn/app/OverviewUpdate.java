package org.sojourn.app;

import java.util.Optional;

/** What happens on the page of all themes. */
final class OverviewUpdate {
  private OverviewUpdate() {}

  /** Asks for the page, or for what it shows now. */
  static Next open(State state) {
    return Next.of(state.waiting(), new Effect.ReadOverview());
  }

  static Next run(State state, OverviewPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command,
            page.selected(),
            page.overview().themes().size() - 1,
            state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case OPEN ->
          page.theme()
              .map(theme -> ListUpdate.search(state, SearchPage.fresh("theme:" + theme.id())))
              .orElse(Next.of(state));
      case SEARCH -> ListUpdate.search(state);
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }
}
