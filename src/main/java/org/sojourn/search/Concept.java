package org.sojourn.search;

import java.util.List;

/**
 * A theme as search sees it.
 *
 * @param id the tag that entries carry
 * @param label the words a reader sees
 * @param terms words and phrases by which a text may speak of it
 */
public record Concept(String id, String label, List<String> terms) {
  public Concept {
    terms = List.copyOf(terms);
  }
}
