package org.sojourn.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total how many entries were found, of which {@code hits} are the first; 0 until they are
 *     counted
 * @param facets by the ids of {@link Facet}, in their order: exact tags of all entries found; of a
 *     facet of which values are chosen, what would be found if others were. A facet that no entry
 *     has is absent
 * @param also the words by which the search was widened and that some entry has
 * @param notes whole sentences about what was not understood or not found
 * @param corrections what was probably meant by words that no entry has
 * @param near the ids of the themes that a plain sentence speaks of, the nearest first
 */
public record Results(
    int total,
    List<Hit> hits,
    Map<String, List<Count>> facets,
    List<String> also,
    List<String> notes,
    List<Correction> corrections,
    List<String> near) {

  public Results {
    hits = List.copyOf(hits);
    also = List.copyOf(also);
    notes = List.copyOf(notes);
    corrections = List.copyOf(corrections);
    near = List.copyOf(near);
  }

  /** Results of a query in which all was understood. */
  public Results(
      int total,
      List<Hit> hits,
      Map<String, List<Count>> facets,
      List<String> also,
      List<String> notes) {
    this(total, hits, facets, also, notes, List.of(), List.of());
  }

  /** Whether the total and the facets are known. */
  public boolean counted() {
    return total >= hits.size();
  }

  /** The same, with the total and the facets that are known now. */
  Results counted(int all, Map<String, List<Count>> values) {
    return new Results(all, hits, values, also, notes, corrections, near);
  }

  /** The same, with themes that the sentence speaks of. */
  Results near(List<String> themes) {
    return new Results(total, hits, facets, also, notes, corrections, themes);
  }

  /**
   * The same with what takes longer to know as it was before, to be shown for the moment until all
   * is counted.
   */
  public Results after(Results before) {
    return new Results(before.total, hits, before.facets, also, notes, corrections, before.near);
  }

  /** The same with a note more. */
  Results noting(String note) {
    List<String> all = new ArrayList<>(notes);
    all.add(note);
    return new Results(total, hits, facets, also, all, corrections, near);
  }

  static Results none(List<String> notes) {
    return new Results(0, List.of(), Map.of(), List.of(), notes);
  }
}
