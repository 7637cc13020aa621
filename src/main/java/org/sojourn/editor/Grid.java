package org.sojourn.editor;

import java.util.Arrays;

/** All rows of a text on pages of one width, found by number, offset or column. */
final class Grid {

  private final Prose prose;
  private final Sheet sheet;

  /** The number of each chunk's first row; at the end, the number of rows. */
  private final int[] firstRows;

  Grid(Prose prose, Sheet sheet) {
    this.prose = prose;
    this.sheet = sheet;
    this.firstRows = new int[prose.chunks() + 1];
    for (int c = 0; c < prose.chunks(); c++) {
      Chunk chunk = prose.chunk(c);
      firstRows[c + 1] = firstRows[c] + chunk.firstRows(sheet)[chunk.count()];
    }
  }

  boolean suits(Sheet other) {
    return sheet.wrapsAs(other);
  }

  Prose prose() {
    return prose;
  }

  Sheet sheet() {
    return sheet;
  }

  int count() {
    return firstRows[prose.chunks()];
  }

  private int paragraphOf(int row) {
    int c = last(firstRows, prose.chunks(), row);
    Chunk chunk = prose.chunk(c);
    return prose.firstOf(c) + last(chunk.firstRows(sheet), chunk.count(), row - firstRows[c]);
  }

  private static int last(int[] firsts, int count, int row) {
    int found = Arrays.binarySearch(firsts, 0, count, row);
    return found >= 0 ? found : -found - 2;
  }

  private int firstRow(int paragraph) {
    int c = prose.chunkOf(paragraph);
    return firstRows[c] + prose.chunk(c).firstRows(sheet)[paragraph - prose.firstOf(c)];
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
    return prose.start(p) + prose.paragraph(p).layout(sheet).start(row - firstRow(p));
  }

  /**
   * The offset behind a row's last character, which is the next row's start or a newline's offset.
   */
  int end(int row) {
    int p = paragraphOf(row);
    return endsParagraph(row) ? prose.start(p) + prose.paragraph(p).length() : start(row + 1);
  }

  /** Whether a row is the last of its paragraph. */
  boolean endsParagraph(int row) {
    int p = paragraphOf(row);
    return row + 1 == firstRow(p) + prose.paragraph(p).layout(sheet).rows();
  }

  /** The row a caret shows in. */
  int row(Caret caret) {
    int p = prose.paragraphAt(caret.offset());
    Layout layout = prose.paragraph(p).layout(sheet);
    int at = caret.offset() - prose.start(p);
    int row = layout.rowAt(at);
    boolean above = caret.clings() && row > 0 && layout.start(row) == at;
    return firstRow(p) + row - (above ? 1 : 0);
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

  /** The place that is pointed at: above all rows the text's start, below them its end. */
  Caret pointed(int row, int column) {
    if (row < 0) {
      return Caret.at(0);
    }
    return row < count() ? place(row, Math.max(0, column)) : Caret.at(prose.length());
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
    return Caret.at(base + at, wrapped && at == end);
  }
}
