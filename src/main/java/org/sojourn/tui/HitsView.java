package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Desk;
import org.sojourn.app.SearchPage;
import org.sojourn.app.SearchRoom;
import org.sojourn.app.State;
import org.sojourn.search.Hit;
import org.sojourn.search.Snippet;
import org.sojourn.terminal.Columns;

/** What was found, each entry with the places in its text that say why. */
final class HitsView {

  /** The columns by which text stands to the right of its title. */
  private static final int INDENT = 2;

  private HitsView() {}

  static void draw(Pen pen, SearchPage page, State state, Area area) {
    LocalDate today = state.desk().map(Desk::today).orElse(LocalDate.EPOCH);
    List<Hit> hits = page.hits();
    int dayColumns = Pages.dayColumns(hits.stream().map(Hit::date), today);
    int most = SearchRoom.textRows(area.rows());
    List<List<MarkedRow>> texts =
        hits.stream().map(hit -> text(hit, area.columns() - INDENT, most)).toList();
    List<Integer> heights = texts.stream().map(rows -> rows.size() + 2).toList();
    int first = Pages.first(heights, page.selected(), area.rows() + 1);
    int row = area.top();
    int at = first;
    while (at < hits.size() && (row + heights.get(at) - 1 <= area.bottom() || at == first)) {
      boolean here = page.inList() && at == page.selected();
      String day = Pages.day(hits.get(at).date(), today, dayColumns);
      pen.spots().area(new Area(area.left(), row, area.right(), row + heights.get(at) - 1), at);
      title(pen, hits.get(at), day, area.below(row), here);
      texts(pen, texts.get(at), area.below(row + 1));
      row += heights.get(at);
      at++;
    }
    Pages.more(pen, area, first, hits.size() - at);
  }

  private static void texts(Pen pen, List<MarkedRow> rows, Area area) {
    for (int i = 0; i < Math.min(rows.size(), area.rows()); i++) {
      rows.get(i).draw(pen, area.left() + INDENT, area.top() + i, Look.QUIET);
    }
  }

  private static void title(Pen pen, Hit hit, String day, Area area, boolean here) {
    int row = area.top();
    if (here) {
      pen.mark(area.left(), row);
    }
    pen.put(area.left(), row, day, Look.QUIET);
    int from = area.left() + Columns.of(day) + 2;
    String title = hit.title().isBlank() ? "Without a title" : hit.title();
    Look look = here ? Look.STRONG : Look.PLAIN;
    pen.putBoth(from, area.right(), row, title, look, pen.themes(hit.themes()));
    // A title longer than that may have been cut, and its marks would be drawn past the cut.
    int whole = (area.right() - from) / 2;
    hit.titleFound()
        .filter(_ -> Columns.of(title) <= whole)
        .map(snippet -> new MarkedRow("", title, snippet.marks(), ""))
        .ifPresent(marked -> marked.draw(pen, from, row, look));
  }

  /** The rows of the best places in the text of a hit: one row each, or all for the only one. */
  private static List<MarkedRow> text(Hit hit, int columns, int most) {
    List<Snippet> places = hit.beyond(hit.title());
    int shown = Math.min(places.size(), most);
    List<MarkedRow> rows = new ArrayList<>();
    for (Snippet place : places.subList(0, shown)) {
      rows.addAll(MarkedRow.of(place, columns, most / shown));
    }
    return rows;
  }
}
