package org.sojourn.tui;

/**
 * A part of the screen that something is drawn in.
 *
 * @param right the column after its last
 * @param bottom the row after its last
 */
record Area(int left, int top, int right, int bottom) {
  boolean holds(int column, int row) {
    return column >= left && column < right && row >= top && row < bottom;
  }

  int columns() {
    return Math.max(0, right - left);
  }

  int rows() {
    return Math.max(0, bottom - top);
  }

  /** The part of it from a column on. */
  Area from(int column) {
    return new Area(column, top, right, bottom);
  }

  /** The part of it before a column. */
  Area upTo(int column) {
    return new Area(left, top, column, bottom);
  }

  /** The part of it above a row. */
  Area above(int row) {
    return new Area(left, top, right, row);
  }

  /** The part of it from a row on. */
  Area below(int row) {
    return new Area(left, row, right, bottom);
  }
}
