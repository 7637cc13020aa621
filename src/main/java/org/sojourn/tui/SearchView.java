package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.SearchPage;
import org.sojourn.app.SearchRoom;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;
import org.sojourn.terminal.Columns;

/** Finding entries again: the query on top, and under it what it finds. */
final class SearchView {
  private static final int NOTE_ROWS = 2;

  /** The columns of the margin in which what is selected is marked. */
  private static final int MARGIN = 2;

  private SearchView() {}

  static void draw(Pen pen, SearchPage page, State state) {
    SearchRoom room = SearchRoom.of(pen.size());
    query(pen, page, room);
    if (page.results().isEmpty()) {
      pen.put(room.left() + MARGIN, Size.HEAD + 2, "Looking …", Look.QUIET);
      return;
    }
    Results results = page.results().get();
    int row = notes(pen, results, page, room) + 1;
    Area area = new Area(room.left() + MARGIN, row, room.right() - 2, pen.end());
    boolean facets = room.facets() > 0 && !results.facets().isEmpty();
    if (facets) {
      Area left = new Area(room.left(), row, room.left() + room.facets(), pen.end());
      FacetsView.draw(pen, results.facets(), state, left);
      area = area.from(room.left() + room.facets() + 2 + MARGIN);
    }
    if (results.hits().isEmpty()) {
      nothing(pen, state, area);
    } else {
      found(pen, page, state, area, room.preview());
    }
  }

  private static void query(Pen pen, SearchPage page, SearchRoom room) {
    int left = room.left() + MARGIN;
    pen.put(room.left(), Size.HEAD, "/", Look.ACCENT);
    int columns = room.right() - left;
    if (page.inList()) {
      pen.put(left, Size.HEAD, page.query().text(), Look.PLAIN, columns);
    } else {
      PlainViews.typed(pen, left, Size.HEAD, columns, page.query());
      if (page.query().empty()) {
        String hint = "(words, \"a phrase\", theme:consent, after:2026-05)";
        pen.put(left + 2, Size.HEAD, hint, Look.QUIET);
      }
    }
  }

  /** What widened the query and what was not understood; gives the row after it. */
  private static int notes(Pen pen, Results results, SearchPage page, SearchRoom room) {
    int row = Size.HEAD + 1;
    List<String> said = new ArrayList<>(results.notes());
    if (!page.question().expand()) {
      said.add("themes off: only the words themselves");
    }
    if (page.question().sort() == Sort.DATE) {
      said.add("newest first");
    }
    if (!results.also().isEmpty()) {
      said.add("also: " + String.join(", ", results.also()));
    }
    if (said.isEmpty()) {
      return row;
    }
    int left = room.left() + MARGIN;
    int columns = room.right() - left - 2;
    List<String> lines = Columns.wrap(String.join(" · ", said), columns);
    for (String line : Pages.cut(lines, NOTE_ROWS, columns)) {
      pen.put(left, row++, line, Look.QUIET);
    }
    return row;
  }

  /** The hits, and the one that is selected whole beside or below them. */
  private static void found(
      Pen pen, SearchPage page, State state, Area area, SearchRoom.Preview preview) {
    switch (preview) {
      case NONE -> HitsView.draw(pen, page, state, area);
      case BESIDE -> {
        int columns = SearchRoom.previewColumns(area.columns());
        int split = area.right() - columns;
        HitsView.draw(pen, page, state, area.upTo(split - SearchRoom.GAP));
        PreviewView.beside(pen, page, state, area.from(split));
      }
      case BELOW -> {
        int split = area.top() + (area.rows() + 1) / 2;
        HitsView.draw(pen, page, state, area.above(split));
        PreviewView.below(pen, page, state, area.below(split));
      }
    }
  }

  private static void nothing(Pen pen, State state, Area area) {
    pen.put(area.left(), area.top(), "Nothing is found.", Look.PLAIN);
    String hint =
        state.indexing().isEmpty()
            ? "Fewer or other words may help."
            : "The index is still being made; more may come.";
    pen.put(area.left(), area.top() + 1, hint, Look.QUIET);
  }
}
