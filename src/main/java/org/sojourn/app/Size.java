package org.sojourn.app;

/**
 * How much room a screen gives, and how pages divide it.
 *
 * @param columns in cells, at least 1
 * @param rows in cells, at least 1
 */
public record Size(int columns, int rows) {

  /** The widest a column of prose gets, in cells. */
  public static final int WIDEST_TEXT = 72;

  /** The widest a list gets on a wide screen, in cells. */
  public static final int WIDEST_LIST = 96;

  /** The rows above the content: the heading and its rule. */
  public static final int HEAD = 2;

  /** The rows below the content: a rule and the keys that work now. */
  public static final int FOOT = 2;

  private static final int WIDE = 100;
  private static final int FEWEST_COLUMNS = 40;
  private static final int FEWEST_ROWS = 10;
  private static final int MARGIN = 3;

  /** Whether pages can be drawn at all. */
  public boolean enough() {
    return columns >= FEWEST_COLUMNS && rows >= FEWEST_ROWS;
  }

  /** The width of the column of prose, in cells. */
  public int textColumns() {
    return Math.max(1, Math.min(WIDEST_TEXT, columns - 2 * MARGIN));
  }

  /** The first column of the column of prose: a margin, or what centres it on a wide screen. */
  public int textLeft() {
    return Math.max(MARGIN, (columns - textColumns()) / 2);
  }

  /** The width of a list, in cells: that of prose, and more on a wide screen. */
  public int listColumns() {
    return columns < WIDE ? textColumns() : Math.min(WIDEST_LIST, columns - 4 * MARGIN);
  }

  /** The first column of a list: a margin, or what centres it on a wide screen. */
  public int listLeft() {
    return Math.max(MARGIN, (columns - listColumns()) / 2);
  }

  /** The rows between heading and keys. */
  public int contentRows() {
    return Math.max(1, rows - HEAD - FOOT);
  }
}
