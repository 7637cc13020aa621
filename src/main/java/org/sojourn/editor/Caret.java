package org.sojourn.editor;

/**
 * Where the next character goes.
 *
 * @param offset the offset in the text, in UTF-16 units, on a cluster boundary
 * @param clings whether, between two rows of one paragraph, it shows after the upper row and not
 *     before the lower one
 * @param goal the column that moves up and down aim for, or {@link #NO_GOAL}
 */
record Caret(int offset, boolean clings, int goal) {

  static final int NO_GOAL = -1;

  static Caret at(int offset) {
    return new Caret(offset, false, NO_GOAL);
  }

  Caret aimingAt(int column) {
    return new Caret(offset, clings, column);
  }
}
