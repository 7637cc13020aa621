package org.sojourn.terminal;

import org.jspecify.annotations.Nullable;

/**
 * Rows that stand higher or lower in the next frame than in the last: a terminal can move them
 * itself, by some rows taken out at one place and as many put in at another. Rows outside come back
 * to where they were, and no scrolling region is left behind whatever happens.
 *
 * @param out the first of the rows that are taken out
 * @param in where rows are put in afterwards, blank ones
 */
record Shift(int out, int in, int count) {

  /** A line of a list, a row of a text, or a turn of the wheel. */
  private static final int MOST_ROWS = 3;

  /** So many rows must be saved, or writing them is as good. */
  static final int WORTH_A_LOOK = 4;

  /** The shift that saves most, if one is worth it. */
  static @Nullable Shift between(Grid last, Grid next) {
    Shift best = null;
    int most = WORTH_A_LOOK - 1;
    for (int by = -MOST_ROWS; by <= MOST_ROWS; by++) {
      for (int row = Math.max(0, -by); by != 0 && row < next.rows - Math.max(0, by); row++) {
        int end = runEnd(last, next, row, by);
        int saved = saved(last, next, row, end);
        if (saved > most) {
          most = saved;
          best = by > 0 ? new Shift(row, end, by) : new Shift(end + by, row + by, -by);
        }
        row = end;
      }
    }
    return best;
  }

  /** Where the rows end that stand in the last frame so many rows further down. */
  private static int runEnd(Grid last, Grid next, int from, int by) {
    int row = from;
    int end = next.rows - Math.max(0, by);
    while (row < end && next.differenceTo(last, row, row + by, 0) == next.columns) {
      row++;
    }
    return row;
  }

  /** How many of these rows would have to be written otherwise. */
  private static int saved(Grid last, Grid next, int from, int end) {
    int saved = 0;
    for (int row = from; row < end; row++) {
      saved += next.differenceTo(last, row, row, 0) < next.columns ? 1 : 0;
    }
    return saved;
  }

  /** What has a terminal do it; its pen must be the plain one, in which it erases. */
  String sequence() {
    return "\u001b["
        + (out + 1)
        + ";1H\u001b["
        + count
        + "M\u001b["
        + (in + 1)
        + ";1H\u001b["
        + count
        + "L";
  }

  /** Does to a grid what the terminal does. */
  void move(Grid grid) {
    int first = Math.min(out, in);
    int end = Math.max(out, in) + count;
    int kept = end - first - count;
    if (in < out) {
      grid.moveRows(first, first + count, kept);
      grid.blankRows(first, count);
    } else {
      grid.moveRows(first + count, first, kept);
      grid.blankRows(end - count, count);
    }
  }
}
