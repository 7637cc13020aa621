package org.sojourn.journal;

import org.jspecify.annotations.Nullable;

/**
 * What the writer decided about words that may let someone be known.
 *
 * @param kind what the words name, such as {@code place}
 * @param instead what stood in their place; none when they were kept
 */
public record Judged(String text, String kind, @Nullable String instead) {

  /** Whether this is about the same words. */
  public boolean about(Judged other) {
    return text.equals(other.text) && kind.equals(other.kind);
  }
}
