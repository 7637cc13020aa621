package org.sojourn.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The values of facets that were chosen, in the order of choosing: an entry must have one of each
 * facet's, and so all facets limit together.
 */
public record Choices(Map<Facet, Set<String>> chosen) {

  /** Nothing chosen. */
  public static final Choices NONE = new Choices(Map.of());

  public Choices {
    Map<Facet, Set<String>> copy = new LinkedHashMap<>();
    chosen.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
      }
    });
    chosen = Collections.unmodifiableMap(copy);
  }

  /** The values chosen of a facet. */
  public Set<String> of(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /** Whether nothing is chosen. */
  public boolean none() {
    return chosen.isEmpty();
  }

  /** These choices with one more, or without it when it was chosen already. */
  public Choices toggled(Facet facet, String value) {
    Map<Facet, Set<String>> next = new LinkedHashMap<>(chosen);
    Set<String> values = new LinkedHashSet<>(of(facet));
    if (!values.remove(value)) {
      values.add(value);
    }
    next.put(facet, values);
    return new Choices(next);
  }
}
