package org.sojourn.app;

/**
 * How much room a screen gives, and how pages divide it.
 *
 * @param columns in cells, at least 1
 * @param rows in cells, at least 1
 * @param widest the widest that the user will have a column of prose, in cells
 */
public record Size(int columns, int rows, int widest) {

  /** The widest a column of prose gets where the user chose no width, in cells. */
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

  /** A screen of a user who chose no width. */
  public Size(int columns, int rows) {
    this(columns, rows, WIDEST_TEXT);
  }

  /** The same screen with columns of prose of this width, where they fit. */
  Size widest(int columns) {
    return new Size(this.columns, rows, columns);
  }

  /** This one where the screen has other columns and rows. */
  Size resized(int columns, int rows) {
    return new Size(columns, rows, widest);
  }

  /** Whether pages can be drawn at all. */
  public boolean enough() {
    return columns >= FEWEST_COLUMNS && rows >= FEWEST_ROWS;
  }

  /** The width of the column of prose, in cells. */
  public int textColumns() {
    return within(widest);
  }

  private int within(int most) {
    return Math.max(1, Math.min(most, columns - 2 * MARGIN));
  }

  /** The first column of the column of prose: a margin, or what centres it on a wide screen. */
  public int textLeft() {
    return Math.max(MARGIN, (columns - textColumns()) / 2);
  }

  /** The width of a list, in cells: that of prose, and more on a wide screen. */
  public int listColumns() {
    return columns < WIDE ? within(WIDEST_TEXT) : Math.min(WIDEST_LIST, columns - 4 * MARGIN);
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
