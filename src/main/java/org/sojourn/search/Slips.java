package org.sojourn.search;

/**
 * Slips of the keys that make one word of another: a letter too many, one too few, another letter,
 * or two neighbours the wrong way round.
 */
final class Slips {

  private final char[] meant;
  private int[] before;
  private int[] last;
  private int[] next;

  /** Slips from a word. */
  Slips(String meant) {
    this.meant = meant.toCharArray();
    before = new int[this.meant.length + 1];
    last = new int[this.meant.length + 1];
    next = new int[this.meant.length + 1];
  }

  /**
   * Whether a word is this one with at most so many slips; with more than one, both must begin
   * alike, and one letter of them is never moved twice.
   *
   * @param letters where the word stands, from a place to another
   */
  boolean within(int most, char[] letters, int from, int end) {
    int length = end - from;
    if (Math.abs(length - meant.length) > most) {
      return false;
    }
    int alike = 0;
    int shorter = Math.min(length, meant.length);
    while (alike < shorter && letters[from + alike] == meant[alike]) {
      alike++;
    }
    if (most > 1) {
      return alike > 0 && count(letters, from, length) <= most;
    }
    return once(letters, from + alike, end, alike);
  }

  /** Whether what is left of both differs by one slip at its beginning. */
  private boolean once(char[] letters, int from, int end, int at) {
    int left = end - from;
    int other = meant.length - at;
    if (left == other) {
      return left == 0
          || same(letters, from + 1, end, at + 1)
          || (left > 1
              && letters[from] == meant[at + 1]
              && letters[from + 1] == meant[at]
              && same(letters, from + 2, end, at + 2));
    }
    return left > other ? same(letters, from + 1, end, at) : same(letters, from, end, at + 1);
  }

  private boolean same(char[] letters, int from, int end, int at) {
    for (int i = from; i < end; i++) {
      if (letters[i] != meant[at + i - from]) {
        return false;
      }
    }
    return true;
  }

  /** The fewest slips, row by row: each letter of the word against all of the other. */
  private int count(char[] letters, int from, int length) {
    for (int column = 0; column <= meant.length; column++) {
      last[column] = column;
    }
    for (int row = 1; row <= length; row++) {
      fill(row, letters, from + row - 1);
      int[] free = before;
      before = last;
      last = next;
      next = free;
    }
    return last[meant.length];
  }

  private void fill(int row, char[] letters, int at) {
    next[0] = row;
    for (int column = 1; column <= meant.length; column++) {
      int other = last[column - 1] + (letters[at] == meant[column - 1] ? 0 : 1);
      int least = Math.min(other, 1 + Math.min(last[column], next[column - 1]));
      boolean turned =
          row > 1
              && column > 1
              && letters[at] == meant[column - 2]
              && letters[at - 1] == meant[column - 1];
      next[column] = turned ? Math.min(least, before[column - 2] + 1) : least;
    }
  }
}
