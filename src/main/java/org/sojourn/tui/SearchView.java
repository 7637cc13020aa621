package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Offer;
import org.sojourn.app.SearchPage;
import org.sojourn.app.SearchRoom;
import org.sojourn.app.Size;
import org.sojourn.app.Spot;
import org.sojourn.app.State;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;
import org.sojourn.terminal.Columns;

/** Finding entries again: the query on top, and under it what it finds. */
final class SearchView {
  private static final int NOTE_ROWS = 2;

  /** The columns of the longest key that takes an offer. */
  private static final int KEY_COLUMNS = 2;

  /** A page with fewer rows has one for what is offered, others two. */
  private static final int LOW = 18;

  /** The columns of the margin in which what is selected is marked. */
  private static final int MARGIN = 2;

  private SearchView() {}

  static void draw(Pen pen, SearchPage page, State state) {
    SearchRoom room = SearchRoom.of(pen.size());
    query(pen, page, room);
    Area area = new Area(room.left() + MARGIN, Size.HEAD + 1, room.right() - 2, pen.end());
    area = area.below(ChipsView.choices(pen, page, state, area));
    if (page.results().isEmpty()) {
      pen.put(area.left(), area.top() + 1, "Looking …", Look.QUIET);
      return;
    }
    area = area.below(notes(pen, page.results().get(), page, area));
    int top = area.top() + 1;
    if (!page.hits().isEmpty()) {
      int rows = pen.room() < LOW ? 1 : 2;
      int end = ChipsView.offers(pen, page, state, area.above(area.top() + rows));
      // The first row of offers takes the empty one, so that the list stands still as they come.
      top = Math.max(top, end);
    }
    below(pen, page, state, area.below(top), room);
  }

  /** What was found under what is said of it, the facets beside or, while chosen from, over it. */
  private static void below(Pen pen, SearchPage page, State state, Area area, SearchRoom room) {
    boolean facets = !page.facetList().items().isEmpty();
    Area rest = area;
    if (facets && room.facets() > 0) {
      int right = room.left() + room.facets();
      FacetsView.draw(pen, page, state, new Area(room.left(), area.top(), right, area.bottom()));
      rest = area.from(right + 2 + MARGIN);
    } else if (facets && page.focus() == SearchPage.Focus.FACETS) {
      FacetsView.draw(pen, page, state, area.from(room.left()));
      return;
    }
    if (page.hits().isEmpty()) {
      nothing(pen, page, state, rest);
    } else {
      found(pen, page, state, rest, room.preview());
    }
  }

  private static void query(Pen pen, SearchPage page, SearchRoom room) {
    int left = room.left() + MARGIN;
    pen.put(room.left(), Size.HEAD, "/", Look.ACCENT);
    int columns = room.right() - left;
    if (page.focus() != SearchPage.Focus.QUERY) {
      pen.put(left, Size.HEAD, page.query().text(), Look.PLAIN, columns);
    } else {
      PlainViews.typed(pen, left, Size.HEAD, columns, page.query());
      if (page.query().empty() && page.question().like().isEmpty()) {
        String hint = "(words, \"a phrase\", theme:consent, after:2026-05)";
        pen.put(left + 2, Size.HEAD, hint, Look.QUIET);
      }
      int end = left + Columns.of(page.query().text());
      page.ghost()
          .filter(ghost -> end + Columns.of(ghost.shown()) <= room.right())
          .ifPresent(ghost -> pen.put(end, Size.HEAD, ghost.shown(), Look.QUIET));
    }
  }

  /** What widened the query and what was not understood; gives the row after it. */
  private static int notes(Pen pen, Results results, SearchPage page, Area area) {
    List<String> said = new ArrayList<>(results.notes());
    if (!page.values().isEmpty()) {
      said.addFirst(String.join(", ", page.values()));
    }
    if (!page.question().expand()) {
      said.add("themes off: only the words themselves");
    }
    if (page.question().sort() == Sort.DATE) {
      said.add("newest first");
    }
    if (!results.also().isEmpty()) {
      said.add("also: " + String.join(", ", results.also()));
    }
    int row = area.top();
    List<String> lines =
        said.isEmpty() ? List.of() : Columns.wrap(String.join(" · ", said), area.columns());
    for (String line : Pages.cut(lines, NOTE_ROWS, area.columns())) {
      pen.put(area.left(), row++, line, Look.QUIET);
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

  private static String hint(SearchPage page, State state, List<Offer> offers) {
    if (!state.indexing().isEmpty()) {
      return "The index is still being made; more may come.";
    }
    if (page.ghost().isPresent()) {
      return "Tab goes on with what is offered.";
    }
    return offers.isEmpty() ? "Fewer or other words may help." : "What may help:";
  }

  /** That nothing is found, and what could be asked in its place. */
  private static void nothing(Pen pen, SearchPage page, State state, Area area) {
    pen.put(area.left(), area.top(), "Nothing is found.", Look.PLAIN);
    List<Offer> offers = Offer.of(page);
    String hint = hint(page, state, offers);
    pen.put(area.left(), area.top() + 1, hint, Look.QUIET);
    for (int i = 0; i < offers.size(); i++) {
      int row = area.top() + 3 + i;
      String key = Pages.padded(ChipsView.key(page, state, i), KEY_COLUMNS);
      if (row < area.bottom()) {
        pen.put(area.left(), row, key, Look.ACCENT);
        pen.put(
            area.left() + KEY_COLUMNS + 2,
            row,
            ChipsView.said(state, offers.get(i)),
            Look.PLAIN,
            area.columns() - KEY_COLUMNS - 2);
        pen.spots().area(new Area(area.left(), row, area.right(), row + 1), Spot.Part.OFFER, i);
      }
    }
  }
}
