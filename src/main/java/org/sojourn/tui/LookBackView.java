package org.sojourn.tui;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.app.Dates;
import org.sojourn.app.Line;
import org.sojourn.app.LookBackPage;
import org.sojourn.app.LookBackRow;
import org.sojourn.app.PromiseText;
import org.sojourn.app.Retrospect;
import org.sojourn.app.Size;

/** The time behind the writer: a long list of which most rows lead somewhere. */
final class LookBackView {
  private static final int MONTH_COLUMNS = 9;
  private static final int COUNT_COLUMNS = 7;
  private static final int GAP = 2;
  private static final int LONGEST_MONTH = 31;
  private static final List<Integer> NUMBERED = List.of(1, 5, 10, 15, 20, 25, 30);

  private LookBackView() {}

  static void draw(Pen pen, LookBackPage page, LocalDate today) {
    if (page.seen().isEmpty()) {
      pen.put(pen.size().listLeft(), Size.HEAD + 1, reading(page), Look.QUIET);
      return;
    }
    List<LookBackRow> rows = page.rows(pen.size().listColumns());
    int selected = selected(rows, page.selected());
    int first = Pages.first(selected, rows.size(), pen.room());
    int item = (int) rows.subList(0, first).stream().filter(LookBackView::leads).count();
    for (int i = 0; i < pen.room() && first + i < rows.size(); i++) {
      LookBackRow row = rows.get(first + i);
      int at = Size.HEAD + i;
      if (leads(row)) {
        pen.spots().item(at, 1, item++);
      }
      if (first + i == selected && leads(row)) {
        pen.mark(pen.size().listLeft(), at);
      }
      row(pen, row, at, first + i == selected, today);
    }
    Pages.more(pen, first, rows.size() - first - pen.room());
  }

  private static String reading(LookBackPage page) {
    return page.of() == 0
        ? "Reading your entries …"
        : "Reading your entries: %s of %s …"
            .formatted(Pages.number(page.done()), Pages.number(page.of()));
  }

  private static boolean leads(LookBackRow row) {
    return row.opens().isPresent();
  }

  /** The row of the item that is selected; the last that leads anywhere when there are fewer. */
  private static int selected(List<LookBackRow> rows, int item) {
    int found = 0;
    int left = item;
    for (int i = 0; i < rows.size(); i++) {
      if (leads(rows.get(i))) {
        found = i;
        if (left-- == 0) {
          break;
        }
      }
    }
    return found;
  }

  private static void row(Pen pen, LookBackRow row, int at, boolean here, LocalDate today) {
    int left = pen.size().listLeft();
    int end = left + pen.size().listColumns();
    Look look = here ? Look.STRONG : Look.PLAIN;
    switch (row) {
      case LookBackRow.Said(Line line) ->
          pen.put(left + line.indent(), at, line.text(), Pages.look(line.tone()));
      case LookBackRow.Link(String text, String right, _) ->
          pen.putBoth(left, end, at, text, look, right);
      case LookBackRow.Promise(var promise, _) ->
          pen.putBoth(
              left,
              end,
              at,
              PromiseText.box(promise) + PromiseText.owned(promise),
              look,
              PromiseText.state(promise, today));
      case LookBackRow.Dots(String margin, List<Integer> cells) -> {
        pen.put(left, at, margin, Look.QUIET);
        pen.put(left + margin.length(), at, pen.bars().dots(cells), Look.ACCENT);
      }
      case LookBackRow.Numbers() -> {
        for (int day : NUMBERED) {
          pen.put(cell(pen, day), at, String.valueOf(day), Look.QUIET);
        }
      }
      case LookBackRow.Trend trend -> {
        int bars = end - trend.spans().size();
        int counts = bars - GAP;
        pen.put(left, at, trend.label(), look, counts - COUNT_COLUMNS - left);
        pen.putRight(counts, at, trend.count(), Look.PLAIN);
        pen.put(bars, at, pen.bars().of(trend.spans()), Look.ACCENT);
      }
      case LookBackRow.Days(Retrospect.Month month, _) -> {
        pen.put(left, at, Dates.shortMonth(month.month()), look);
        days(pen, month, at, today);
      }
    }
  }

  /** A mark for each day that was written about, a dot for others; none for those to come. */
  private static void days(Pen pen, Retrospect.Month month, int row, LocalDate today) {
    for (int day = 1; day <= month.month().lengthOfMonth(); day++) {
      boolean written = month.days().contains(day);
      if (written) {
        pen.put(cell(pen, day), row, pen.bars().mark(), Look.ACCENT);
      } else if (!month.month().atDay(day).isAfter(today)) {
        pen.put(cell(pen, day), row, "·", Look.QUIET);
      }
    }
  }

  /** The column of a day of any month. */
  private static int cell(Pen pen, int day) {
    int wide = MONTH_COLUMNS + 2 * LONGEST_MONTH - 1 <= pen.size().listColumns() ? 2 : 1;
    return pen.size().listLeft() + MONTH_COLUMNS + (day - 1) * wide;
  }
}
