package org.sojourn.editor;

/**
 * A text as the rows of a sheet. Rows are made when they are asked for: a window of them around the
 * caret costs the window, not the text.
 */
public final class Rows {

  private final Grid grid;
  private final Caret caret;

  Rows(Grid grid, Caret caret) {
    this.grid = grid;
    this.caret = caret;
  }

  /** The number of rows, 1 or more: an empty text is one empty row. */
  public int count() {
    return grid.count();
  }

  /**
   * A row by its number.
   *
   * @throws IndexOutOfBoundsException when there is no such row
   */
  public Row row(int number) {
    if (number < 0 || number >= count()) {
      throw new IndexOutOfBoundsException(
          "Row [" + number + "] is not one of the rows 0 to " + (count() - 1));
    }
    return grid.row(number);
  }

  /** The number of the row the caret shows in. */
  public int caretRow() {
    return grid.row(caret);
  }

  /**
   * The column the caret shows in, from 0 to the sheet's columns: a caret after a full row needs
   * one more.
   */
  public int caretColumn() {
    return grid.column(caret);
  }
}
