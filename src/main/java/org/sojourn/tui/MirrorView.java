package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.FinishPage;
import org.sojourn.app.Mirror;
import org.sojourn.app.MirrorPage;
import org.sojourn.app.Page;
import org.sojourn.app.PageWord;
import org.sojourn.app.Size;
import org.sojourn.terminal.Columns;

/** The sentences to hold an entry beside. */
final class MirrorView {
  private static final int TALL = 16;

  private MirrorView() {}

  static void draw(Pen pen, MirrorPage page, Page below) {
    String language = below instanceof FinishPage finish ? finish.work().language() : "";
    List<List<String>> sides = new ArrayList<>();
    for (Mirror mirror : Mirror.values()) {
      sides.add(rows(pen, mirror, language));
    }
    int top = Size.HEAD + (pen.room() > TALL ? 1 : 0);
    int row = PlainViews.text(pen, top, PageWord.MIRROR.in(language), Look.QUIET) + 1;
    List<Integer> heights = sides.stream().map(side -> side.size() + 1).toList();
    int first = Pages.first(heights, page.selected(), pen.end() - row + 1);
    int from = row;
    for (int i = first; i < sides.size(); i++) {
      if (i > page.selected() && row + sides.get(i).size() > pen.end()) {
        Pages.more(pen, from, first, sides.size() - i);
        return;
      }
      side(pen, sides.get(i), i, row, i == page.selected());
      row += heights.get(i);
    }
    Pages.more(pen, from, first, 0);
  }

  private static List<String> rows(Pen pen, Mirror mirror, String language) {
    int columns = pen.size().textColumns();
    List<String> rows = new ArrayList<>(Columns.wrap(mirror.statement(language), columns));
    rows.addAll(Columns.wrap(mirror.question(language), columns));
    return rows;
  }

  private static void side(Pen pen, List<String> rows, int at, int row, boolean selected) {
    int left = pen.size().textLeft();
    pen.spots().item(row, rows.size(), at);
    if (selected) {
      pen.mark(left, row);
      pen.caret(left, row);
    }
    for (int i = 0; i < rows.size() && row + i < pen.end(); i++) {
      Look look = i > 0 ? Look.REPLY : selected ? Look.STRONG : Look.PLAIN;
      pen.put(left, row + i, rows.get(i), look);
    }
  }
}
