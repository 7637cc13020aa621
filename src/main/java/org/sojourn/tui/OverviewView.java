package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Dates;
import org.sojourn.app.Overview;
import org.sojourn.app.OverviewPage;
import org.sojourn.app.Size;

/** All themes: how many entries each has, when the last was written, and how that came and went. */
final class OverviewView {
  private static final int COUNT_COLUMNS = 7;
  private static final int GAP = 2;

  /** The narrowest list that has room for trends. */
  private static final int TREND_FROM = 66;

  private OverviewView() {}

  static void draw(Pen pen, OverviewPage page, LocalDate today) {
    List<Overview.Theme> themes = page.overview().themes();
    int row = said(pen, page.overview());
    List<Integer> heights = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      heights.add(!begins(themes, i) ? 1 : i == 0 ? 2 : 3);
    }
    int first = heights.isEmpty() ? 0 : Pages.first(heights, page.selected(), pen.end() - row);
    Columned columns = Columned.of(pen, themes, today);
    int top = row;
    for (int i = first; i < themes.size(); i++) {
      int height = i == first ? Math.min(2, heights.get(i)) : heights.get(i);
      if (row + height > pen.end()) {
        Pages.more(pen, top, first, themes.size() - i);
        return;
      }
      row += height - 1;
      if (height > 1) {
        pen.put(pen.size().listLeft(), row - 1, heading(themes, i), Look.QUIET);
      }
      pen.spots().item(row, 1, i);
      columns.draw(pen, themes.get(i), row++, i == page.selected());
    }
    Pages.more(pen, top, first, 0);
  }

  private static boolean begins(List<Overview.Theme> themes, int at) {
    return at == 0 || !heading(themes, at).equals(heading(themes, at - 1));
  }

  /** Themes that nobody wrote about are no list of tasks: they stand together, without a word. */
  private static String heading(List<Overview.Theme> themes, int at) {
    boolean other = themes.getFirst().count() > 0 && themes.get(at).count() == 0;
    return other ? "All other themes" : themes.get(at).group();
  }

  /** What stands first, and over which time the trends go; gives the row after it. */
  private static int said(Pen pen, Overview overview) {
    int left = pen.size().listLeft();
    int end = left + pen.size().listColumns();
    int row = Size.HEAD + (pen.room() > 16 ? 1 : 0);
    String said =
        overview.written() == 0 ? "No entry carries a theme yet." : "Written about so far";
    String span =
        overview.written() == 0 || pen.size().listColumns() < TREND_FROM ? "" : months(overview);
    pen.put(left, row, said, Look.PLAIN);
    pen.putRight(end, row, span, Look.QUIET);
    return row + 2;
  }

  private static String months(Overview overview) {
    String last = Dates.month(overview.last());
    return overview.first().equals(overview.last())
        ? last
        : Dates.month(overview.first()) + " – " + last;
  }

  /**
   * The columns of the list.
   *
   * @param day the columns of a day
   * @param trend the columns of a trend; 0 where there is no room
   */
  private record Columned(LocalDate today, int day, int trend) {

    static Columned of(Pen pen, List<Overview.Theme> themes, LocalDate today) {
      int day = Pages.dayColumns(themes.stream().flatMap(theme -> theme.last().stream()), today);
      int spans = themes.isEmpty() ? 0 : themes.getFirst().trend().size();
      return new Columned(today, day, pen.size().listColumns() < TREND_FROM ? 0 : spans);
    }

    void draw(Pen pen, Overview.Theme theme, int row, boolean here) {
      int left = pen.size().listLeft();
      int end = left + pen.size().listColumns();
      int days = end - (trend == 0 ? 0 : trend + GAP);
      int counts = days - day - GAP;
      if (here) {
        pen.mark(left, row);
      }
      Look look = here ? Look.STRONG : theme.count() > 0 ? Look.PLAIN : Look.QUIET;
      pen.put(left + GAP, row, theme.label(), look, counts - COUNT_COLUMNS - left - GAP);
      if (theme.count() == 0) {
        return;
      }
      pen.putRight(counts, row, Pages.number(theme.count()), Look.PLAIN);
      theme
          .last()
          .ifPresent(last -> pen.put(days - day, row, Pages.day(last, today, day), Look.QUIET));
      if (trend > 0) {
        pen.put(end - trend, row, pen.bars().of(theme.trend()), Look.ACCENT);
      }
    }
  }
}
