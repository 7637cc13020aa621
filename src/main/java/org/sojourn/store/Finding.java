package org.sojourn.store;

import java.nio.file.Path;

/**
 * Something that a check of the journal came upon.
 *
 * @param sentence what it is, and what can be done
 */
public record Finding(Weight weight, Path file, String sentence) {

  /** How much a finding matters. */
  public enum Weight {
    /** Worth knowing; nothing is wrong with what was written. */
    NOTE,
    /** Something written cannot be read, or others can read it. */
    TROUBLE
  }
}
