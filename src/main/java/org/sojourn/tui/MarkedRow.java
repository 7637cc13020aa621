package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.search.Mark;
import org.sojourn.search.Snippet;
import org.sojourn.terminal.Columns;

/**
 * A row of a snippet, with what was sought in it marked.
 *
 * @param lead an ellipsis where the snippet has more before it, else empty
 * @param marks offsets in this row's text
 * @param tail an ellipsis where the snippet has more after it, else empty
 */
record MarkedRow(String lead, String text, List<Mark> marks, String tail) {
  private static final String MORE = "…";

  MarkedRow {
    marks = List.copyOf(marks);
  }

  /** At most so many rows of a snippet; the first mark is on one of them. */
  static List<MarkedRow> of(Snippet snippet, int columns, int most) {
    String text = snippet.text().replace('\n', ' ').replace('\r', ' ');
    int from = start(snippet, text, Math.max(2, columns), most);
    String lead = from > 0 ? MORE : "";
    // One column stays for the ellipsis at either end.
    List<String> rows = Columns.wrap(text.substring(from), Math.max(1, columns - 1));
    List<MarkedRow> marked = new ArrayList<>();
    int at = from;
    for (int i = 0; i < Math.min(most, rows.size()); i++) {
      String row = rows.get(i);
      at = Math.max(at, text.indexOf(row, at));
      String tail = i == most - 1 && rows.size() > most ? MORE : "";
      marked.add(new MarkedRow(i == 0 ? lead : "", row, within(snippet.marks(), at, row), tail));
      at += row.length();
    }
    return marked;
  }

  /** Where the first row begins: at the snippet's start, or a few words before the first mark. */
  private static int start(Snippet snippet, String text, int columns, int most) {
    if (snippet.marks().isEmpty()) {
      return 0;
    }
    Mark first = snippet.marks().getFirst();
    int before = Columns.of(text.substring(0, first.end()));
    if (before < columns * most - columns / 3) {
      return 0;
    }
    int from = first.start();
    while (from > 0 && Columns.of(text.substring(from, first.start())) < columns / 2) {
      from = text.offsetByCodePoints(from, -1);
    }
    int space = text.indexOf(' ', from);
    return space < 0 || space >= first.start() ? first.start() : space + 1;
  }

  private static List<Mark> within(List<Mark> marks, int at, String row) {
    return marks.stream()
        .map(mark ->
            new Mark(
                Math.clamp(mark.start() - at, 0, row.length()),
                Math.clamp(mark.end() - at, 0, row.length())))
        .filter(mark -> mark.start() < mark.end())
        .toList();
  }

  /** Draws the row from a column on. */
  void draw(Pen pen, int left, int row, Look look) {
    int column = piece(pen, lead, left, row, look);
    int at = 0;
    for (Mark mark : marks) {
      column = piece(pen, text.substring(at, mark.start()), column, row, look);
      column = piece(pen, text.substring(mark.start(), mark.end()), column, row, Look.ACCENT);
      at = mark.end();
    }
    column = piece(pen, text.substring(at), column, row, look);
    piece(pen, tail, column, row, look);
  }

  private static int piece(Pen pen, String text, int column, int row, Look look) {
    pen.put(column, row, text, look);
    return column + Columns.of(text);
  }
}
