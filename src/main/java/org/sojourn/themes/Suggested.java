package org.sojourn.themes;

import java.util.List;

/**
 * A theme that a text seems to speak of; a suggestion, never set silently.
 *
 * @param score how sure it is, from 0 to 1
 * @param terms the terms found in the text, strongest first; empty when only the prompt suggests it
 */
public record Suggested(Theme theme, double score, List<String> terms) {

  public Suggested {
    terms = List.copyOf(terms);
  }
}
