package org.sojourn.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total how many entries were found, of which {@code hits} are the first
 * @param facets by {@code theme}, {@code phase}, {@code mission} and {@code guide}: exact tags of
 *     all entries found, most frequent first; a facet that no entry has is absent
 * @param also the words by which the search was widened and that some entry has
 * @param notes whole sentences about what was not understood or not found
 */
public record Results(
    int total,
    List<Hit> hits,
    Map<String, List<Count>> facets,
    List<String> also,
    List<String> notes) {

  public Results {
    hits = List.copyOf(hits);
    also = List.copyOf(also);
    notes = List.copyOf(notes);
  }

  static Results none(List<String> notes) {
    return new Results(0, List.of(), Map.of(), List.of(), notes);
  }
}
