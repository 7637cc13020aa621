package org.sojourn.terminal;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** One line of text on its way into rows of a terminal. */
final class Wrapping {

  private final String line;
  private final int columns;
  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);

  /** Where the row begins, and the last place in it where the text may be broken. */
  private int from;

  private int chance;
  private int taken;

  Wrapping(String line, int columns) {
    this.line = line;
    this.columns = columns;
  }

  /** Adds the line's rows, at least one. */
  void into(List<String> rows) {
    if (Columns.of(line) <= columns) {
      rows.add(line);
      return;
    }
    breaks.setText(line);
    int nextBreak = breaks.next();
    Clusters clusters = new Clusters(line);
    while (clusters.next()) {
      while (nextBreak != BreakIterator.DONE && nextBreak < clusters.start()) {
        nextBreak = breaks.next();
      }
      boolean may = nextBreak == clusters.start() && !apostrophe(nextBreak);
      chance = may ? nextBreak : chance;
      take(clusters, rows);
    }
    rows.add(withoutEndSpaces(line.substring(from)));
  }

  /** Whether a place lies behind the apostrophe within a word, as in "people’s". */
  private boolean apostrophe(int at) {
    return at > 0
        && at < line.length()
        && line.charAt(at - 1) == '\u2019'
        && Character.isLetter(line.charAt(at));
  }

  private void take(Clusters clusters, List<String> rows) {
    String cluster = clusters.cluster();
    int width = Columns.ofCluster(cluster);
    int start = clusters.start();
    taken += width;
    boolean hangs = cluster.length() == 1 && isSpace(cluster.charAt(0));
    while (taken > columns && start > from && !hangs) {
      int to = chance > from ? chance : start;
      rows.add(withoutEndSpaces(line.substring(from, to)));
      taken = Columns.of(line.substring(to, start)) + width;
      from = to;
    }
  }

  private static String withoutEndSpaces(String row) {
    int end = row.length();
    while (end > 0 && isSpace(row.charAt(end - 1))) {
      end--;
    }
    return row.substring(0, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
