package org.sojourn.editor;

/**
 * Where the next character goes, and what is selected from there.
 *
 * @param offset the offset in the text, in UTF-16 units, on a cluster boundary
 * @param anchor the other end of the selection, likewise; the offset itself when there is none
 * @param clings whether, between two rows of one paragraph, it shows after the upper row and not
 *     before the lower one
 * @param goal the column that moves up and down aim for, or {@link #NO_GOAL}
 */
record Caret(int offset, int anchor, boolean clings, int goal) {

  static final int NO_GOAL = -1;

  static Caret at(int offset) {
    return new Caret(offset, offset, false, NO_GOAL);
  }

  /** At the end of an upper row, if {@code clings}. */
  static Caret at(int offset, boolean clings) {
    return new Caret(offset, offset, clings, NO_GOAL);
  }

  /** At the end of what is selected, from its start; shown with what it selects. */
  static Caret over(int start, int end) {
    return new Caret(end, start, end > start, NO_GOAL);
  }

  Caret aimingAt(int column) {
    return new Caret(offset, anchor, clings, column);
  }

  Caret from(int place) {
    return new Caret(offset, place, clings, goal);
  }

  boolean selects() {
    return offset != anchor;
  }

  /** Where what is selected starts. */
  int start() {
    return Math.min(offset, anchor);
  }

  /** Where what is selected ends. */
  int end() {
    return Math.max(offset, anchor);
  }
}
