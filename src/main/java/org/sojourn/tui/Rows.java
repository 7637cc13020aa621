package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Size;
import org.sojourn.terminal.Columns;

/** A list with headings, of which the part around the selected line is drawn. */
final class Rows {
  /** The columns of what stands at the right; it may have a third of the line. */
  private static final int RIGHT = 14;

  private final Pen pen;
  private final int selected;
  private final List<Row> rows = new ArrayList<>();

  private record Row(int line, String text, String right) {}

  Rows(Pen pen, int selected, int lines) {
    this.pen = pen;
    this.selected = Math.clamp(selected, 0, Math.max(0, lines - 1));
  }

  void heading(int line, String text) {
    if (line > 0) {
      rows.add(new Row(-1, "", ""));
    }
    rows.add(new Row(-1, text, ""));
  }

  void line(int line, String text, String right) {
    rows.add(new Row(line, text, right));
  }

  void draw() {
    int here = 0;
    for (int i = 0; i < rows.size(); i++) {
      here = rows.get(i).line() == selected ? i : here;
    }
    int room = Math.max(1, pen.room() - 1);
    int first = Pages.first(here, rows.size(), room);
    for (int i = first; i < Math.min(rows.size(), first + room); i++) {
      draw(rows.get(i), Size.HEAD + 1 + i - first);
    }
    Pages.more(pen, first, rows.size() - first - room);
  }

  private void draw(Row row, int at) {
    int left = pen.size().listLeft();
    int end = left + pen.size().listColumns();
    if (row.line() < 0) {
      pen.put(left, at, row.text(), Look.QUIET);
      return;
    }
    boolean here = row.line() == selected;
    pen.spots().item(at, 1, row.line());
    if (here) {
      pen.mark(left, at);
    }
    String right = Columns.fit(row.right(), Math.max(RIGHT, (end - left) / 3));
    pen.putRight(end, at, right, Look.QUIET);
    int room = end - left - (right.isEmpty() ? 0 : Math.max(RIGHT, Columns.of(right)) + 2);
    pen.put(left, at, row.text(), here ? Look.STRONG : Look.PLAIN, room);
  }
}
