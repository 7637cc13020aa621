package org.sojourn.search;

import java.util.List;

/**
 * A theme as search sees it.
 *
 * @param id the tag that entries carry
 * @param group the id of the group it belongs to
 * @param labels the words a reader sees, first those of the reader's own language
 * @param terms words and phrases by which a text may speak of it
 */
public record Concept(String id, String group, List<String> labels, List<String> terms) {
  public Concept {
    labels = List.copyOf(labels);
    terms = List.copyOf(terms);
  }

  /** The words a reader sees. */
  public String label() {
    return labels.getFirst();
  }
}
