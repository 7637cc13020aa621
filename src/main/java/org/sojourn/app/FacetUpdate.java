package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.app.SearchPage.Focus;

/** What happens while the keys are on the facets. */
final class FacetUpdate {
  private FacetUpdate() {}

  static Next run(State state, SearchPage page, Command command) {
    List<FacetList.Item> items = page.facetList().items();
    if (items.isEmpty()) {
      return SearchUpdate.anywhere(state, page, command);
    }
    int at = page.facet();
    if (command == Command.UP && at == 0) {
      return Next.of(state.with(page.focused(Focus.QUERY)));
    }
    Optional<Integer> moved =
        switch (command) {
          case NEXT_FACET -> Optional.of(page.facetList().facet(at, 1));
          case PREVIOUS_FACET -> Optional.of(page.facetList().facet(at, -1));
          default ->
              Navigation.moved(command, at, items.size() - 1, state.size().contentRows() / 2);
        };
    if (moved.isPresent()) {
      return Next.of(state.with(page.within(page.facets().at(items.get(moved.get())))));
    }
    return switch (command) {
      case NARROW -> taken(state, page, items.get(at));
      case LEAVE_FACETS -> Next.of(state.with(page.focused(Focus.LIST)));
      default -> SearchUpdate.anywhere(state, page, command);
    };
  }

  /** A line pressed: the keys go there, and it is chosen or taken back. */
  static Next pressed(State state, SearchPage page, int number) {
    List<FacetList.Item> items = page.facetList().items();
    return number < items.size()
        ? taken(state, page.focused(Focus.FACETS), items.get(number))
        : Next.of(state);
  }

  private static Next taken(State state, SearchPage page, FacetList.Item item) {
    SearchPage there = page.within(page.facets().at(item));
    return switch (item) {
      case FacetList.Value value ->
          SearchUpdate.toggled(state, there, value.facet(), value.value());
      case FacetList.More more -> Next.of(state.with(opened(there, more)));
    };
  }

  /** All values of a facet, with the keys on the first that did not show before. */
  private static SearchPage opened(SearchPage page, FacetList.More more) {
    List<FacetList.Item> before = page.facetList().items();
    SearchPage opened = page.within(page.facets().opening(more.facet()));
    return opened.facetList().items().stream()
        .filter(item -> item.facet() == more.facet() && !before.contains(item))
        .findFirst()
        .map(item -> opened.within(opened.facets().at(item)))
        .orElse(opened);
  }
}
