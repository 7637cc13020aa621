package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Spot;

/** What a mouse can act on in one frame, noted while it is drawn. */
final class Spots {

  /** A piece of the screen, in columns and rows, with what can be chosen there. */
  private record Area(int left, int right, int top, int bottom, int item) {
    boolean holds(int column, int row) {
      return column >= left && column < right && row >= top && row < bottom;
    }
  }

  /**
   * The part of the screen in which text is typed.
   *
   * @param from the column of the text that stands at the left
   * @param first the row of the text that stands at the top
   */
  private record Typed(int left, int top, int bottom, int from, int first) {}

  private final List<Area> areas = new ArrayList<>();
  private Typed typed = new Typed(0, 0, 0, 0, 0);

  /** Whole rows that belong to an item of a list. */
  void item(int top, int rows, int number) {
    areas.add(new Area(0, Integer.MAX_VALUE, top, top + rows, number));
  }

  /** A piece of one row that belongs to an item. */
  void item(int left, int columns, int row, int number) {
    areas.add(new Area(left, left + columns, row, row + 1, number));
  }

  /** The rows in which text is typed; text typed into later lies over it. */
  void text(int left, int top, int rows, int from, int first) {
    typed = new Typed(left, top, top + rows, from, first);
  }

  /** What is at a place. */
  Spot at(int column, int row) {
    boolean text = row >= typed.top && row < typed.bottom;
    if (text) {
      return place(column, row, true);
    }
    return areas.stream()
        .filter(area -> area.holds(column, row))
        .findFirst()
        .map(area -> (Spot) new Spot.Item(area.item()))
        .orElseGet(() -> typed.bottom == 0 ? new Spot.Nothing() : place(column, row, false));
  }

  private Spot place(int column, int row, boolean within) {
    return new Spot.Text(row - typed.top + typed.first, column - typed.left + typed.from, within);
  }
}
