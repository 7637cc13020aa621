package org.sojourn.editor;

import java.util.Arrays;

/** All rows of a text on pages of one width, found by number, offset or column. */
final class Grid {

  private final Prose prose;
  private final Sheet sheet;

  /** The number of each paragraph's first row; at the end, the number of rows. */
  private final int[] firstRows;

  Grid(Prose prose, Sheet sheet) {
    this.prose = prose;
    this.sheet = sheet;
    this.firstRows = new int[prose.count() + 1];
    for (int p = 0; p < prose.count(); p++) {
      firstRows[p + 1] = firstRows[p] + prose.paragraph(p).layout(sheet).rows();
    }
  }

  boolean suits(Sheet other) {
    return sheet.columns() == other.columns() && sheet.measure().equals(other.measure());
  }

  int count() {
    return firstRows[prose.count()];
  }

  private int paragraphOf(int row) {
    int found = Arrays.binarySearch(firstRows, 0, prose.count(), row);
    return found >= 0 ? found : -found - 2;
  }

  Row row(int row) {
    int p = paragraphOf(row);
    int base = prose.start(p);
    int start = start(row);
    int end = end(row);
    return new Row(prose.paragraph(p).text().substring(start - base, end - base), start, end);
  }

  int start(int row) {
    int p = paragraphOf(row);
    return prose.start(p) + prose.paragraph(p).layout(sheet).start(row - firstRows[p]);
  }

  /**
   * The offset behind a row's last character, which is the next row's start or a newline's offset.
   */
  int end(int row) {
    int p = paragraphOf(row);
    return row + 1 == firstRows[p + 1]
        ? prose.start(p) + prose.paragraph(p).length()
        : start(row + 1);
  }

  private boolean endsParagraph(int row) {
    return row + 1 == firstRows[paragraphOf(row) + 1];
  }

  /** The row a caret shows in. */
  int row(Caret caret) {
    int p = prose.paragraphAt(caret.offset());
    Layout layout = prose.paragraph(p).layout(sheet);
    int at = caret.offset() - prose.start(p);
    int row = layout.rowAt(at);
    boolean above = caret.clings() && row > 0 && layout.start(row) == at;
    return firstRows[p] + row - (above ? 1 : 0);
  }

  /** The column a caret shows in: at most the sheet's width, however far its spaces hang over. */
  int column(Caret caret) {
    int row = row(caret);
    int p = paragraphOf(row);
    String text = prose.paragraph(p).text();
    Clusters clusters = new Clusters(text);
    int end = caret.offset() - prose.start(p);
    int column = 0;
    for (int at = start(row) - prose.start(p); at < end && column < sheet.columns(); ) {
      int next = clusters.next(at);
      column += sheet.columns(text, at, next);
      at = next;
    }
    return Math.min(column, sheet.columns());
  }

  /** The place in a row that is nearest to a column and not behind it. */
  Caret place(int row, int column) {
    int p = paragraphOf(row);
    int base = prose.start(p);
    String text = prose.paragraph(p).text();
    int end = end(row) - base;
    boolean wrapped = !endsParagraph(row);
    int last = wrapped && Letters.space(text.charAt(end - 1)) ? end - 1 : end;
    Clusters clusters = new Clusters(text);
    int at = start(row) - base;
    int room = column;
    while (at < last) {
      int next = clusters.next(at);
      room -= sheet.columns(text, at, next);
      if (room < 0) {
        break;
      }
      at = next;
    }
    return new Caret(base + at, wrapped && at == end, Caret.NO_GOAL);
  }
}
