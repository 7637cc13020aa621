package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.FacetList;
import org.sojourn.app.FacetNames;
import org.sojourn.app.SearchPage;
import org.sojourn.app.Spot;
import org.sojourn.app.State;

/** By what the entries found can be limited, and how many would be found then. */
final class FacetsView {
  private static final int INDENT = 2;

  private FacetsView() {}

  /** A row: the name of a facet, one of its lines, or an empty one. */
  private record Row(String heading, int item) {
    static final Row EMPTY = new Row("", -1);

    static Row of(String heading) {
      return new Row(heading, -1);
    }

    static Row of(int item) {
      return new Row("", item);
    }
  }

  static void draw(Pen pen, SearchPage page, State state, Area area) {
    List<FacetList.Item> items = page.facetList().items();
    List<Row> rows = rows(items);
    boolean focused = page.focus() == SearchPage.Focus.FACETS;
    int at = focused ? page.facet() : -1;
    int first = focused ? Pages.first(rows.indexOf(Row.of(at)), rows.size(), area.rows()) : 0;
    int shown = Math.min(rows.size() - first, area.rows());
    for (int i = 0; i < shown; i++) {
      Row row = rows.get(first + i);
      Area here = new Area(area.left(), area.top() + i, area.right(), area.top() + i + 1);
      // A heading needs a line under it.
      if (!row.heading().isEmpty() && i + 1 < shown) {
        pen.put(here.left(), here.top(), row.heading(), Look.STRONG, here.columns() - 1);
      }
      if (row.item() >= 0) {
        item(pen, items.get(row.item()), state, here, row.item() == at);
        pen.spots().area(here, Spot.Part.FACET, row.item());
      }
    }
  }

  private static List<Row> rows(List<FacetList.Item> items) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (i == 0 || items.get(i).facet() != items.get(i - 1).facet()) {
        if (i > 0) {
          rows.add(Row.EMPTY);
        }
        rows.add(Row.of(FacetNames.of(items.get(i).facet())));
      }
      rows.add(Row.of(i));
    }
    return rows;
  }

  private static void item(Pen pen, FacetList.Item item, State state, Area area, boolean here) {
    int left = area.left() + INDENT;
    if (here) {
      pen.mark(left, area.top());
    }
    Look look = here ? Look.STRONG : Look.PLAIN;
    switch (item) {
      case FacetList.Value value -> {
        String name = FacetNames.of(state, value.facet(), value.value());
        pen.putBoth(
            left,
            area.right(),
            area.top(),
            value.chosen() ? "☑ " + name : name,
            value.chosen() && !here ? Look.ACCENT : look,
            Pages.number(value.count()));
      }
      case FacetList.More more ->
          pen.put(left, area.top(), more.hidden() + " more …", here ? look : Look.QUIET);
    }
  }
}
