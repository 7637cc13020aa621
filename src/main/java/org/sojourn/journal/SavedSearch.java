package org.sojourn.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A search that its writer keeps, to be asked again by its name.
 *
 * @param query the words, as they were typed
 * @param chosen by the ids of facets, the values that were chosen of each
 * @param newestFirst whether the hits are ordered by date
 * @param expand whether themes widen the query
 */
public record SavedSearch(
    String name,
    String query,
    Map<String, List<String>> chosen,
    boolean newestFirst,
    boolean expand) {

  public SavedSearch {
    Map<String, List<String>> copied = new LinkedHashMap<>();
    chosen.forEach((facet, values) -> copied.put(facet, List.copyOf(values)));
    chosen = Collections.unmodifiableMap(copied);
  }

  /** The same search under another name. */
  public SavedSearch called(String other) {
    return new SavedSearch(other, query, chosen, newestFirst, expand);
  }
}
