package org.sojourn.terminal;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A walk over the grapheme clusters of a text: what a reader would call its characters. */
final class Clusters {

  /** Below this all characters are plain, and common enough to be kept ready. */
  private static final char PLAIN_END = 0x300;

  private static final String[] SINGLES = singles();

  /** Of the signs that pages are drawn with, those that were asked for. */
  private static final char SIGNS_START = 0x2000;

  private static final @Nullable String[] SIGNS = new String[0x600];

  private final String text;
  private int start;
  private int end;

  /** Where the stretch ends that the iterator knows; up to there the iterator decides. */
  private int hardEnd;

  private int hardStart;
  private @Nullable BreakIterator hard;

  Clusters(String text) {
    this.text = text;
  }

  /** A one-character string, without making a new one for the common characters. */
  static String single(char c) {
    if (c < PLAIN_END) {
      return SINGLES[c];
    }
    return c >= SIGNS_START && c < SIGNS_START + SIGNS.length
        ? sign(c - SIGNS_START)
        : String.valueOf(c);
  }

  private static String sign(int at) {
    String known = SIGNS[at];
    if (known == null) {
      known = String.valueOf((char) (SIGNS_START + at));
      SIGNS[at] = known;
    }
    return known;
  }

  /** Goes to the next cluster; says whether there was one. */
  boolean next() {
    start = end;
    if (start >= text.length()) {
      return false;
    }
    end = start < hardEnd ? nextHard() : nextPlain();
    return true;
  }

  /** Where the cluster begins, in UTF-16 units. */
  int start() {
    return start;
  }

  /** Where the cluster ends, in UTF-16 units. */
  int end() {
    return end;
  }

  /** The cluster as it stands in the text. */
  String cluster() {
    return end - start == 1 ? single(text.charAt(start)) : text.substring(start, end);
  }

  private int nextPlain() {
    int after = start + 1;
    if (isBoundary(start, after)) {
      return after;
    }
    hardStart = start;
    while (after < text.length() && !isBoundary(after - 1, after)) {
      after++;
    }
    hardEnd = after;
    hard = BreakIterator.getCharacterInstance(Locale.ROOT);
    hard.setText(text.substring(hardStart, hardEnd));
    return nextHard();
  }

  /** Whether a cluster surely ends between these neighbours, by a look at them alone. */
  private boolean isBoundary(int at, int after) {
    char c = text.charAt(at);
    if (!Characters.isPlain(c)) {
      return false;
    }
    return after == text.length()
        || (Characters.isPlain(text.charAt(after)) && !(c == '\r' && text.charAt(after) == '\n'));
  }

  private int nextHard() {
    int next = hard == null ? BreakIterator.DONE : hard.next();
    return next == BreakIterator.DONE ? hardEnd : hardStart + next;
  }

  private static String[] singles() {
    String[] all = new String[PLAIN_END];
    for (char c = 0; c < PLAIN_END; c++) {
      all[c] = String.valueOf(c);
    }
    return all;
  }
}
