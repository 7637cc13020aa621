package org.sojourn.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    return grid.row(checked(number));
  }

  private int checked(int number) {
    if (number < 0 || number >= count()) {
      throw new IndexOutOfBoundsException(
          "Row [" + number + "] is not one of the rows 0 to " + (count() - 1));
    }
    return number;
  }

  /**
   * A row in the stretches it is shown in, from the left; spaces that hang over the edge are left
   * out. The end of a selected paragraph is a selected space, so that an empty one shows too.
   *
   * @throws IndexOutOfBoundsException when there is no such row
   */
  public List<Run> runs(int number) {
    return runs(number, null);
  }

  /**
   * The same with what is found marked.
   *
   * @param hits those of the same writing, or null for none
   * @throws IndexOutOfBoundsException when there is no such row
   */
  public List<Run> runs(int number, @Nullable Hits hits) {
    if (hits != null && !hits.in(grid.prose())) {
      throw new IllegalArgumentException("The hits are those of another text");
    }
    return Marks.of(grid, checked(number), caret, hits);
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
