package org.sojourn.terminal;

import com.googlecode.lanterna.TextColor;
import java.util.Arrays;

/** The cells of a screen, row after row, and where its caret is. */
final class Grid {

  static final String BLANK = Clusters.single(' ');

  /** What stands in the cells under the right part of a wide cluster. */
  static final String COVERED = "";

  static final int NO_CARET = -1;

  final int columns;
  final int rows;
  final String[] clusters;
  final Style[] styles;
  int caretColumn = NO_CARET;
  int caretRow = NO_CARET;

  Grid(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    clusters = new String[columns * rows];
    styles = new Style[columns * rows];
    fill(BLANK, Style.PLAIN);
  }

  /** Puts a cluster of one column everywhere. */
  void fill(String cluster, Style style) {
    fill(clusters, cluster);
    fill(styles, style);
  }

  /** Copies what is filled already: made for every key, and a loop over all cells would show. */
  private static <T> void fill(T[] cells, T value) {
    if (cells.length > 0) {
      cells[0] = value;
    }
    for (int done = 1; done < cells.length; done *= 2) {
      System.arraycopy(cells, 0, cells, done, Math.min(done, cells.length - done));
    }
  }

  /** Puts a part of a text of printable ASCII, which lies wholly in its row. */
  void putAscii(int column, int row, String text, int from, int to, Style style) {
    if (from >= to) {
      return;
    }
    int at = row * columns + column;
    int end = at + to - from;
    blankLeftOf(at, row * columns);
    blankRightOf(end, (row + 1) * columns);
    for (int i = at; i < end; i++) {
      clusters[i] = Clusters.single(text.charAt(from + i - at));
    }
    Arrays.fill(styles, at, end, style);
  }

  /** Puts a cluster that lies wholly in its row; a wide one that it overlaps becomes blanks. */
  void put(int column, int row, String cluster, int width, Style style) {
    int at = row * columns + column;
    int rowEnd = (row + 1) * columns;
    blankLeftOf(at, row * columns);
    blankRightOf(at + width, rowEnd);
    clusters[at] = cluster;
    styles[at] = style;
    for (int i = at + 1; i < at + width; i++) {
      clusters[i] = COVERED;
      styles[i] = style;
    }
  }

  private void blankLeftOf(int at, int rowStart) {
    for (int i = at; i > rowStart && clusters[i].isEmpty(); i--) {
      clusters[i] = BLANK;
      clusters[i - 1] = clusters[i - 1].isEmpty() ? COVERED : BLANK;
    }
  }

  private void blankRightOf(int at, int rowEnd) {
    for (int i = at; i < rowEnd && clusters[i].isEmpty(); i++) {
      clusters[i] = BLANK;
    }
  }

  /** The cell where the cluster begins that covers this one. */
  int owner(int column, int row) {
    int at = row * columns + column;
    while (at > row * columns && clusters[at].isEmpty()) {
      at--;
    }
    return at;
  }

  /** The first column from which on the row is blank in the terminal's own colours. */
  int contentEnd(int row) {
    int column = columns;
    while (column > 0 && isErased(row * columns + column - 1)) {
      column--;
    }
    return column;
  }

  private boolean isErased(int at) {
    Style style = styles[at];
    return clusters[at].equals(BLANK)
        && style.modifiers().isEmpty()
        && style.background().equals(TextColor.ANSI.DEFAULT);
  }

  /** Whether terminals may disagree about a width in this row. */
  boolean isDoubtful(int row) {
    for (int i = row * columns; i < (row + 1) * columns; i++) {
      if (!Characters.isPlain(clusters[i])) {
        return true;
      }
    }
    return false;
  }

  /** Takes over a row of another grid of this size. */
  void copyRow(Grid other, int row) {
    System.arraycopy(other.clusters, row * columns, clusters, row * columns, columns);
    System.arraycopy(other.styles, row * columns, styles, row * columns, columns);
  }

  /** Puts some rows where others are. */
  void moveRows(int from, int to, int count) {
    System.arraycopy(clusters, from * columns, clusters, to * columns, count * columns);
    System.arraycopy(styles, from * columns, styles, to * columns, count * columns);
  }

  /** Makes rows as a terminal erases them. */
  void blankRows(int from, int count) {
    Arrays.fill(clusters, from * columns, (from + count) * columns, BLANK);
    Arrays.fill(styles, from * columns, (from + count) * columns, Style.PLAIN);
  }

  /**
   * The first column from this one on in which a row differs from one of another grid as wide; the
   * width when they agree.
   */
  int differenceTo(Grid other, int row, int otherRow, int from) {
    int start = row * columns;
    int away = (otherRow - row) * columns;
    for (int at = start + from; at < start + columns; at++) {
      if (differ(clusters[at], other.clusters[at + away])
          || differ(styles[at], other.styles[at + away])) {
        return at - start;
      }
    }
    return columns;
  }

  /** Asked of every cell for every key, and nearly always they are one and the same. */
  @SuppressWarnings("ReferenceEquality") // Equality is asked, too, where they are not the same.
  private static boolean differ(Object one, Object other) {
    return one != other && !one.equals(other);
  }

  /** The row's text without the blanks at its end. */
  String rowText(int row) {
    StringBuilder out = new StringBuilder(columns);
    for (int i = row * columns; i < (row + 1) * columns; i++) {
      out.append(clusters[i]);
    }
    return out.toString().stripTrailing();
  }
}
