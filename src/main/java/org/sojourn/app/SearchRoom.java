package org.sojourn.app;

/**
 * How the search page divides a screen: facets, the list of hits, and the entry beside or below it.
 *
 * @param left the first column
 * @param right the column after the last
 * @param facets the columns of the facets; 0 where there is no room for them beside the list
 * @param preview where the selected entry stands
 */
public record SearchRoom(int left, int right, int facets, Preview preview) {

  /** Where the selected entry stands. */
  public enum Preview {
    /** Nowhere: there is no room. */
    NONE,
    /** Beside the list. */
    BESIDE,
    /** Below the list. */
    BELOW
  }

  /** The columns between two parts of the page. */
  public static final int GAP = 3;

  private static final int WIDEST = 200;
  private static final int FACETS_FROM = 70;
  private static final int BROAD_FROM = 100;
  private static final int BESIDE_FROM = 136;
  private static final int BELOW_FROM = 30;
  private static final int NARROW_FACETS = 26;
  private static final int BROAD_FACETS = 34;

  /** The rows a list needs for two lines of text under each title, and for three. */
  private static final int TALL = 16;

  private static final int TALLEST = 30;

  /** The division of a screen. */
  public static SearchRoom of(Size size) {
    int columns = Math.min(size.columns(), WIDEST);
    int left = (size.columns() - columns) / 2 + 1;
    int facets = size.columns() >= BROAD_FROM ? BROAD_FACETS : NARROW_FACETS;
    return new SearchRoom(
        left, left + columns - 2, size.columns() >= FACETS_FROM ? facets : 0, preview(size));
  }

  private static Preview preview(Size size) {
    if (size.columns() >= BESIDE_FROM) {
      return Preview.BESIDE;
    }
    return size.contentRows() >= BELOW_FROM ? Preview.BELOW : Preview.NONE;
  }

  /** The columns of an entry that stands beside what is left of the facets. */
  public static int previewColumns(int columns) {
    return Math.min(Size.WIDEST_TEXT, (columns - GAP) / 2);
  }

  /** The most rows of text under the title of a hit, on a list of some rows. */
  public static int textRows(int rows) {
    if (rows >= TALLEST) {
      return 3;
    }
    return rows >= TALL ? 2 : 1;
  }
}
