package org.sojourn.tui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.BrowsePage;
import org.sojourn.app.Dates;
import org.sojourn.app.Size;
import org.sojourn.app.Titles;
import org.sojourn.app.Troubles;
import org.sojourn.journal.Entry;
import org.sojourn.terminal.Columns;

/** The timeline: all entries under their months, newest first. */
final class BrowseView {
  private static final int TALL = 16;
  private static final int DAY = 8;
  private static final int TROUBLE_ROWS = 4;

  private BrowseView() {}

  static void draw(Pen pen, BrowsePage page) {
    int bottom = troubles(pen, page);
    List<Entry> entries = page.entries();
    if (entries.isEmpty()) {
      String said = page.months().isEmpty() ? "There is no entry yet." : "Reading …";
      pen.put(pen.size().listLeft(), Size.HEAD + 1, said, Look.QUIET);
      return;
    }
    boolean apart = pen.size().contentRows() >= TALL;
    int top = Size.HEAD + (apart ? 1 : 0);
    List<Integer> heights = heights(entries, apart);
    // One row less than there is: a list that begins within a month says the month once more.
    int first = Pages.first(heights, page.selected(), Math.max(1, bottom - top - 1));
    int row = top;
    for (int i = first; i < entries.size(); i++) {
      boolean begins = i == first || begins(entries, i);
      row += begins && i > first && apart ? 1 : 0;
      if (row + (begins ? 1 : 0) >= bottom) {
        Pages.more(pen, top, first, entries.size() - i);
        return;
      }
      if (begins) {
        String month = Dates.month(YearMonth.from(entries.get(i).date()));
        pen.put(pen.size().listLeft(), row++, month, Look.QUIET);
      }
      pen.spots().item(row, 1, i);
      entry(pen, entries.get(i), row++, i == page.selected());
    }
    Pages.more(pen, top, first, 0);
  }

  private static List<Integer> heights(List<Entry> entries, boolean apart) {
    List<Integer> heights = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      heights.add(begins(entries, i) ? (apart && i > 0 ? 3 : 2) : 1);
    }
    return heights;
  }

  private static boolean begins(List<Entry> entries, int at) {
    if (at == 0) {
      return true;
    }
    LocalDate day = entries.get(at).date();
    LocalDate before = entries.get(at - 1).date();
    return day.getMonthValue() != before.getMonthValue() || day.getYear() != before.getYear();
  }

  private static void entry(Pen pen, Entry entry, int row, boolean selected) {
    int left = pen.size().listLeft();
    int end = left + pen.size().listColumns();
    if (selected) {
      pen.mark(left, row);
    }
    String day = Dates.dayOfWeek(entry.date()) + Pages.padded("" + entry.date().getDayOfMonth(), 3);
    pen.put(left, row, day, Look.QUIET);
    Look look = selected ? Look.STRONG : Look.PLAIN;
    pen.putBoth(left + DAY, end, row, Titles.of(entry), look, pen.themes(entry.themes()));
  }

  /** Names a file that could not be read, at the foot of the page; gives the row before it. */
  private static int troubles(Pen pen, BrowsePage page) {
    if (page.troubles().isEmpty()) {
      return pen.end();
    }
    String said = Troubles.said(page.troubles());
    int columns = pen.size().textColumns();
    List<String> lines = Pages.cut(Columns.wrap(said, columns), TROUBLE_ROWS, columns);
    int row = pen.end() - lines.size();
    for (int i = 0; i < lines.size(); i++) {
      pen.put(pen.size().textLeft(), row + i, lines.get(i), Look.TROUBLE);
    }
    return Math.max(Size.HEAD + 3, row);
  }
}
