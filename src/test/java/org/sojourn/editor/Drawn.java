package org.sojourn.editor;

/**
 * Writings drawn in one line: the caret as {@code |}, a newline as {@code ⏎}, a space as {@code ·}
 * where a bare one would be lost, and, when rows are shown, the end of a wrapped row as {@code /}.
 */
final class Drawn {

  /** Widths enough for tests: emoji and East Asian characters take two columns, lone marks none. */
  static final Measure MEASURE = Drawn::columns;

  private Drawn() {}

  static Sheet page(int columns, int rows) {
    return new Sheet(columns, rows, MEASURE);
  }

  static String plain(String drawn) {
    return drawn.replace('⏎', '\n').replace('·', ' ');
  }

  static Writing writing(String drawn) {
    String text = plain(drawn).replace("/", "");
    return Writing.of(text.replace("|", ""), text.indexOf('|'));
  }

  static String text(Writing writing) {
    return visible(writing.toString());
  }

  static String rows(Writing writing, Sheet page) {
    Rows rows = writing.rows(page);
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < rows.count(); i++) {
      Row row = rows.row(i);
      StringBuilder text = new StringBuilder(row.text());
      if (i == rows.caretRow()) {
        text.insert(writing.caret() - row.start(), '|');
      }
      boolean wrapped = i + 1 < rows.count() && rows.row(i + 1).start() == row.end();
      drawn.append(text).append(i + 1 == rows.count() ? "" : wrapped ? "/" : "\n");
    }
    return visible(drawn.toString());
  }

  /**
   * Spaces that the tables could not show otherwise, at an end of the text, of a row or of a line.
   */
  static String visible(String text) {
    return text.replace('\n', '⏎').replace(' ', '·');
  }

  private static int columns(String cluster) {
    int c = cluster.codePointAt(0);
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F000 && c <= 0x1FAFF)
            || cluster.indexOf('\uFE0F') >= 0;
    int type = Character.getType(c);
    boolean none =
        type == Character.NON_SPACING_MARK
            || type == Character.FORMAT
            || type == Character.ENCLOSING_MARK;
    return wide ? 2 : none ? 0 : 1;
  }
}
