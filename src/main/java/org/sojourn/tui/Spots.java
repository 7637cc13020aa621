package org.sojourn.tui;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Spot;

/** What a mouse can act on in one frame, noted while it is drawn. */
final class Spots {

  /** A part of the screen, with what stands there. */
  private record Piece(Area area, Spot spot) {}

  /**
   * The part of the screen in which text is typed.
   *
   * @param from the column of the text that stands at the left
   * @param first the row of the text that stands at the top
   */
  private record Typed(int left, int top, int bottom, int from, int first) {}

  private final List<Piece> pieces = new ArrayList<>();
  private Typed typed = new Typed(0, 0, 0, 0, 0);

  /** Whole rows that belong to an item of a list. */
  void item(int top, int rows, int number) {
    area(new Area(0, top, Integer.MAX_VALUE, top + rows), number);
  }

  /** A piece of one row that belongs to an item. */
  void item(int left, int columns, int row, int number) {
    area(new Area(left, row, left + columns, row + 1), number);
  }

  /** A part of the screen that belongs to an item. */
  void area(Area area, int number) {
    pieces.add(new Piece(area, new Spot.Item(number)));
  }

  /** A part of the screen that belongs to one of several things. */
  void area(Area area, Spot.Part part, int number) {
    pieces.add(new Piece(area, new Spot.Piece(part, number)));
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
    return pieces.stream()
        .filter(piece -> piece.area().holds(column, row))
        .findFirst()
        .map(Piece::spot)
        .orElseGet(() -> typed.bottom == 0 ? new Spot.Nothing() : place(column, row, false));
  }

  private Spot place(int column, int row, boolean within) {
    return new Spot.Text(row - typed.top + typed.first, column - typed.left + typed.from, within);
  }
}
