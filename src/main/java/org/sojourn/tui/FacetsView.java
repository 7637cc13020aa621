package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.FacetList;
import org.sojourn.app.FacetNames;
import org.sojourn.app.SearchPage;
import org.sojourn.app.Spot;
import org.sojourn.app.State;
import org.sojourn.terminal.Columns;

/** By what the entries found can be limited, and how many would be found then. */
final class FacetsView {
  private static final int INDENT = 2;

  /** The columns between a name and its count. */
  private static final int GAP = 2;

  /** By how much the further rows of a name that is broken stand to the right. */
  private static final int HANG = 2;

  private FacetsView() {}

  /**
   * Rows that stand together: the name of a facet, one of its lines, or an empty one.
   *
   * @param item the number of the line; -1 when it is none
   */
  private record Block(List<String> rows, int item) {
    static Block heading(String name) {
      return new Block(List.of(name), -1);
    }

    boolean heads() {
      return item < 0 && !rows.getFirst().isEmpty();
    }
  }

  static void draw(Pen pen, SearchPage page, State state, Area area) {
    List<FacetList.Item> items = page.facetList().items();
    List<Block> blocks = blocks(items, state, area.columns() - INDENT);
    boolean focused = page.focus() == SearchPage.Focus.FACETS;
    int at = focused ? page.facet() : -1;
    int next = focused ? first(blocks, at, area.rows()) : 0;
    int row = area.top();
    while (next < blocks.size() && row + blocks.get(next).rows().size() <= area.bottom()) {
      Block block = blocks.get(next++);
      Area here = new Area(area.left(), row, area.right(), row + block.rows().size());
      row = here.bottom();
      if (block.item() >= 0) {
        item(pen, items.get(block.item()), block.rows(), here, block.item() == at);
        pen.spots().area(here, Spot.Part.FACET, block.item());
      } else if (block.heads() && next < blocks.size() && fits(blocks.get(next), row, area)) {
        pen.put(here.left(), here.top(), block.rows().getFirst(), Look.STRONG, here.columns() - 1);
      }
    }
  }

  /** A heading needs a line under it. */
  private static boolean fits(Block block, int row, Area area) {
    return row + block.rows().size() <= area.bottom();
  }

  private static int first(List<Block> blocks, int item, int rows) {
    int at = 0;
    while (blocks.get(at).item() != item) {
      at++;
    }
    return Pages.first(blocks.stream().map(block -> block.rows().size()).toList(), at, rows);
  }

  private static List<Block> blocks(List<FacetList.Item> items, State state, int columns) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (i == 0 || items.get(i).facet() != items.get(i - 1).facet()) {
        if (i > 0) {
          blocks.add(Block.heading(""));
        }
        blocks.add(Block.heading(FacetNames.of(items.get(i).facet())));
      }
      blocks.add(new Block(rows(items.get(i), state, columns), i));
    }
    return blocks;
  }

  /** The words of a line, broken between words where they have no room beside their count. */
  private static List<String> rows(FacetList.Item item, State state, int columns) {
    return switch (item) {
      case FacetList.Value value -> {
        String name = FacetNames.of(state, value.facet(), value.value());
        int room = columns - Columns.of(Pages.number(value.count())) - GAP;
        yield broken(value.chosen() ? "☑ " + name : name, room);
      }
      case FacetList.More more -> List.of(more.hidden() + " more …");
    };
  }

  private static List<String> broken(String name, int room) {
    if (Columns.of(name) <= room) {
      return List.of(name);
    }
    List<String> rows = new ArrayList<>();
    for (String row : Columns.wrap(name, room - HANG)) {
      rows.add(rows.isEmpty() ? row : " ".repeat(HANG) + row);
    }
    return rows;
  }

  private static void item(
      Pen pen, FacetList.Item item, List<String> rows, Area area, boolean here) {
    int left = area.left() + INDENT;
    if (here) {
      pen.mark(left, area.top());
    }
    Look look = here ? Look.STRONG : look(item);
    String count = item instanceof FacetList.Value value ? Pages.number(value.count()) : "";
    pen.putBoth(left, area.right(), area.top(), rows.getFirst(), look, count);
    for (int i = 1; i < rows.size(); i++) {
      pen.put(left, area.top() + i, rows.get(i), look, area.right() - left);
    }
  }

  private static Look look(FacetList.Item item) {
    return switch (item) {
      case FacetList.Value value -> value.chosen() ? Look.ACCENT : Look.PLAIN;
      case FacetList.More _ -> Look.QUIET;
    };
  }
}
