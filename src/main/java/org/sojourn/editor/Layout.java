package org.sojourn.editor;

import java.util.Arrays;

/** Where the rows of one paragraph begin on pages of one width. */
final class Layout {

  private final int columns;
  private final Measure measure;
  private final int[] starts;

  /** The starts are not copied: whoever makes a layout gives them away. */
  Layout(Sheet sheet, int[] starts) {
    this.columns = sheet.columns();
    this.measure = sheet.measure();
    this.starts = starts;
  }

  boolean suits(Sheet sheet) {
    return columns == sheet.columns() && measure.equals(sheet.measure());
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

  int[] starts() {
    return starts.clone();
  }

  /** Writes the starts of the rows {@code from} to {@code to} into an array, moved by a shift. */
  void copy(int from, int to, int[] into, int at, int shift) {
    for (int i = from; i < to; i++) {
      into[at + i - from] = starts[i] + shift;
    }
  }
}
