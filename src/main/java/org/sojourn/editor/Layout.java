package org.sojourn.editor;

import java.util.Arrays;

/** Where the rows of one paragraph begin on pages of one width. */
final class Layout {

  private final Sheet sheet;
  private final int[] starts;

  /** The starts are not copied: whoever makes a layout gives them away. */
  Layout(Sheet sheet, int[] starts) {
    this.sheet = sheet;
    this.starts = starts;
  }

  /** The rows of one paragraph and then of another, as if they were one, parted at a length. */
  static Layout joined(Layout head, Layout tail, int length) {
    int[] starts = new int[head.rows() + tail.rows()];
    head.copy(0, head.rows(), starts, 0, 0);
    tail.copy(0, tail.rows(), starts, head.rows(), length);
    return new Layout(head.sheet, starts);
  }

  Sheet sheet() {
    return sheet;
  }

  boolean suits(Sheet other) {
    return sheet.wrapsAs(other);
  }

  int rows() {
    return starts.length;
  }

  int start(int row) {
    return starts[row];
  }

  /** The last row that begins at or before an offset in the paragraph. */
  int rowAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Writes the starts of the rows {@code from} to {@code to} into an array, moved by a shift. */
  void copy(int from, int to, int[] into, int at, int shift) {
    for (int i = from; i < to; i++) {
      into[at + i - from] = starts[i] + shift;
    }
  }
}
