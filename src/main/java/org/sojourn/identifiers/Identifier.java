package org.sojourn.identifiers;

import java.util.List;
import java.util.Set;

/**
 * A piece of a text that may let a person be known.
 *
 * @param start where it begins in the text as it was given, in UTF-16 units
 * @param end where it ends
 * @param text what stands there
 */
public record Identifier(int start, int end, String text, Kind kind, Certainty certainty) {

  /** Whether it names somebody by these words alone, in lower case; titles do not count. */
  boolean isNameOf(Set<String> words) {
    List<String> named = Roles.words(text);
    return (kind == Kind.NAME || kind == Kind.OWN) && !named.isEmpty() && words.containsAll(named);
  }
}
