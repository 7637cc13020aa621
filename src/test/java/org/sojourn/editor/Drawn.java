package org.sojourn.editor;

/**
 * Writings drawn in one line: the caret as {@code |}, the other end of what is selected as {@code
 * ^}, a newline as {@code ⏎}, a space as {@code ·} where a bare one would be lost, and, when rows
 * are shown, the end of a wrapped row as {@code /}.
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
    int caret = text.replace("^", "").indexOf('|');
    int anchor = text.replace("|", "").indexOf('^');
    String bare = text.replace("|", "").replace("^", "");
    if (anchor < 0) {
      return Writing.of(bare, caret);
    }
    return anchor <= caret
        ? Writing.of(bare, caret).select(anchor, caret)
        : backwards(Writing.of(bare, anchor), caret);
  }

  /** What the user does to select towards the start: Shift and Left. */
  private static Writing backwards(Writing writing, int caret) {
    Writing now = writing;
    while (now.caret() > caret) {
      now = now.move(Motion.LEFT, page(72, 10), true);
    }
    return now;
  }

  /** The rows with what is selected in square brackets and what is found in angle quotes. */
  static String runs(Writing writing, Sheet page, String sought) {
    Rows rows = writing.rows(page);
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < rows.count(); i++) {
      drawn.append(i == 0 ? "" : "/");
      int column = 0;
      for (Run run : rows.runs(i, writing.find(sought))) {
        if (run.column() != column) {
          throw new AssertionError("Run [" + run + "] does not begin in column " + column);
        }
        drawn.append(
            switch (run.mark()) {
              case PLAIN -> run.text();
              case SELECTED -> "[" + run.text() + "]";
              case FOUND -> "‹" + run.text() + "›";
            });
        column += width(run.text());
      }
    }
    return visible(drawn.toString());
  }

  private static int width(String text) {
    Clusters clusters = new Clusters(text);
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      int next = clusters.next(at);
      width += page(1, 1).columns(text, at, next);
      at = next;
    }
    return width;
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
      int caret = i == rows.caretRow() ? writing.caret() - row.start() : -1;
      int anchor = anchor(writing, row);
      if (caret >= 0) {
        text.insert(caret, '|');
      }
      if (anchor >= 0) {
        text.insert(caret >= 0 && caret < anchor ? anchor + 1 : anchor, '^');
      }
      boolean wrapped = i + 1 < rows.count() && rows.row(i + 1).start() == row.end();
      drawn.append(text).append(i + 1 == rows.count() ? "" : wrapped ? "/" : "\n");
    }
    return visible(drawn.toString());
  }

  /** Where in a row the other end of what is selected stands, or -1. */
  private static int anchor(Writing writing, Row row) {
    int anchor =
        writing.caret() == writing.selectionEnd()
            ? writing.selectionStart()
            : writing.selectionEnd();
    boolean here = row.start() <= anchor && anchor < row.end() + (ends(writing, row) ? 1 : 0);
    return writing.selecting() && here ? anchor - row.start() : -1;
  }

  private static boolean ends(Writing writing, Row row) {
    String text = writing.text();
    return row.end() == text.length() || text.charAt(row.end()) == '\n';
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
