package org.sojourn.editor;

/** The widths of text on a screen, passed in so that the ground knows no terminal. */
@FunctionalInterface
public interface Measure {

  /**
   * The columns that one grapheme cluster takes, 0 or more. Printable ASCII is never asked about:
   * it takes one column each. Wrapping is cached by measure, so callers pass the same one every
   * time.
   */
  int columns(String cluster);
}
