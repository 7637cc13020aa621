package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Desk;
import org.sojourn.app.SearchPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.search.Hit;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;
import org.sojourn.terminal.Columns;

/** Finding entries again. */
final class SearchView {
  private static final int NARROW = 70;
  private static final int WIDEST = 140;
  private static final int NOTE_ROWS = 2;

  /** The rows a page needs for two lines of each snippet. */
  private static final int TALL = 18;

  private SearchView() {}

  static void draw(Pen pen, SearchPage page, State state) {
    int edge = edge(pen);
    query(pen, page, edge);
    if (page.results().isEmpty()) {
      pen.put(edge + 3, Size.HEAD + 2, "Looking …", Look.QUIET);
      return;
    }
    Results results = page.results().get();
    int row = notes(pen, results, page, Size.HEAD + 1) + 1;
    boolean facets = pen.size().columns() >= NARROW && !results.facets().isEmpty();
    int left = edge + 3;
    if (facets) {
      left += FacetsView.columns(pen.size()) + 2;
      FacetsView.draw(pen, results.facets(), state, edge + 1, row);
    }
    if (results.hits().isEmpty()) {
      nothing(pen, state, row, left);
    } else {
      hits(pen, page, state, row, left);
    }
  }

  /** The column before the page's first: what centres it on a very wide screen. */
  private static int edge(Pen pen) {
    return Math.max(0, (pen.size().columns() - WIDEST) / 2);
  }

  private static void query(Pen pen, SearchPage page, int edge) {
    pen.put(edge + 1, Size.HEAD, "/", Look.ACCENT);
    int left = edge + 3;
    int room = pen.size().columns() - edge - left - 1;
    if (page.inList()) {
      pen.put(left, Size.HEAD, page.query().text(), Look.PLAIN, room);
    } else {
      PlainViews.typed(pen, left, Size.HEAD, room, page.query());
      if (page.query().empty()) {
        String hint = "(words, \"a phrase\", theme:consent, after:2026-05)";
        pen.put(left + 2, Size.HEAD, hint, Look.QUIET);
      }
    }
  }

  /** What widened the query and what was not understood; gives the row after it. */
  private static int notes(Pen pen, Results results, SearchPage page, int top) {
    List<String> said = new ArrayList<>(results.notes());
    if (!page.expand()) {
      said.add("themes off: only the words themselves");
    }
    if (page.sort() == Sort.DATE) {
      said.add("newest first");
    }
    if (!results.also().isEmpty()) {
      said.add("also: " + String.join(", ", results.also()));
    }
    if (said.isEmpty()) {
      return top;
    }
    int columns = pen.size().columns() - 2 * edge(pen) - 6;
    int row = top;
    List<String> lines = Columns.wrap(String.join(" · ", said), columns);
    for (String line : Pages.cut(lines, NOTE_ROWS, columns)) {
      pen.put(edge(pen) + 3, row++, line, Look.QUIET);
    }
    return row;
  }

  private static void hits(Pen pen, SearchPage page, State state, int top, int left) {
    LocalDate today = state.desk().map(Desk::today).orElse(LocalDate.EPOCH);
    List<Hit> hits = page.results().map(Results::hits).orElse(List.of());
    int dayColumns = Pages.dayColumns(hits.stream().map(Hit::date), today);
    int columns = pen.size().columns() - edge(pen) - left - 3;
    int most = pen.room() >= TALL ? 2 : 1;
    List<List<MarkedRow>> texts = hits.stream().map(hit -> text(hit, columns, most)).toList();
    List<Integer> heights = texts.stream().map(rows -> rows.size() + 2).toList();
    int first = Pages.first(heights, page.selected(), pen.end() - top + 1);
    int row = top;
    for (int i = first; i < hits.size(); i++) {
      if (row + heights.get(i) - 1 > pen.end() && i > first) {
        Pages.more(pen, top, first, hits.size() - i);
        return;
      }
      boolean here = page.inList() && i == page.selected();
      String day = Pages.day(hits.get(i).date(), today, dayColumns);
      pen.spots().item(row, heights.get(i) - 1, i);
      title(pen, hits.get(i), day, row, left, here);
      for (int k = 0; k < texts.get(i).size() && row + 1 + k < pen.end(); k++) {
        texts.get(i).get(k).draw(pen, left + 2, row + 1 + k, Look.QUIET);
      }
      row += heights.get(i);
    }
    Pages.more(pen, top, first, 0);
  }

  private static void title(Pen pen, Hit hit, String day, int row, int left, boolean here) {
    int end = pen.size().columns() - edge(pen) - 3;
    if (here) {
      pen.mark(left, row);
    }
    pen.put(left, row, day, Look.QUIET);
    int from = left + Columns.of(day) + 2;
    String title = hit.title().isBlank() ? "Without a title" : hit.title();
    Look look = here ? Look.STRONG : Look.PLAIN;
    pen.putBoth(from, end, row, title, look, pen.themes(hit.themes()));
    // A title longer than that may have been cut, and its marks would be drawn past the cut.
    int whole = (end - from) / 2;
    hit.titleFound()
        .filter(_ -> Columns.of(title) <= whole)
        .map(snippet -> new MarkedRow("", title, snippet.marks(), ""))
        .ifPresent(marked -> marked.draw(pen, from, row, look));
  }

  /** The rows of the best place in the text of a hit. */
  private static List<MarkedRow> text(Hit hit, int columns, int most) {
    return hit.beyond(hit.title()).stream()
        .findFirst()
        .map(snippet -> MarkedRow.of(snippet, columns - 2, most))
        .orElse(List.of());
  }

  private static void nothing(Pen pen, State state, int row, int left) {
    pen.put(left, row, "Nothing is found.", Look.PLAIN);
    String hint =
        state.indexing().isEmpty()
            ? "Fewer or other words may help."
            : "The index is still being made; more may come.";
    pen.put(left, row + 1, hint, Look.QUIET);
  }
}
