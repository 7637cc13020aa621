package org.sojourn.editor;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a row of one paragraph may end.
 *
 * <p>The JDK's line breaks, with these differences, which are for prose. Between two ASCII
 * characters a row ends only after a space, or after a hyphen between a letter or digit and a
 * letter: the JDK would also part "e.|g.", "http:|//" and "fee|(s)". Behind a "/" a hyphen is of a
 * path or an address, which is kept whole; one wider than a row ends it behind the last "/", or at
 * a hyphen, or else wherever the row is full. A "!", "?", ":" or ";" stays with the word before it
 * even over a space, as French sets it. No row ends at the apostrophe in "don’t", within a grapheme
 * cluster, or before a danda. Thai is broken by the JDK's dictionary.
 */
final class LineBreaks {

  /** How many characters behind a place can bear on whether a row may end there. */
  static final int CONTEXT = 48;

  private final String text;
  private @Nullable BreakIterator common;
  private @Nullable BreakIterator thai;

  LineBreaks(String text) {
    this.text = text;
  }

  /**
   * The last place behind {@code start} and not behind {@code end} where a row may end, or start.
   */
  int last(int start, int end) {
    int place = lastBetweenWords(start, end);
    return place > start ? place : lastInPath(start, end);
  }

  private int lastInPath(int start, int end) {
    int hyphen = start;
    for (int place = end; place > start + 1; place--) {
      char before = text.charAt(place - 1);
      if (before == '/' && afterSlash(place)) {
        return place;
      }
      if (hyphen == start && before == '-' && afterHyphen(start, place)) {
        hyphen = place;
      }
    }
    return hyphen;
  }

  private boolean afterSlash(int at) {
    return text.charAt(at - 2) != '/' && text.charAt(at) != '/' && Clusters.boundary(text, at);
  }

  private int lastBetweenWords(int start, int end) {
    BreakIterator iterator = null;
    int place = afterLetters(start, end);
    while (place > start) {
      switch (known(start, place)) {
        case YES -> {
          return place;
        }
        case NO -> place--;
        case ASK -> {
          iterator = iterator == null ? over(start, end) : iterator;
          int found = start + iterator.preceding(place - start + 1);
          if (found == place && Clusters.boundary(text, place)) {
            return place;
          }
          place = Math.min(found, place - 1);
        }
      }
    }
    return start;
  }

  private int afterLetters(int start, int end) {
    int place = end;
    while (place > start
        && Letters.asciiLetterOrDigit(text.charAt(place))
        && Letters.asciiLetterOrDigit(text.charAt(place - 1))) {
      place--;
    }
    return place;
  }

  private enum Verdict {
    YES,
    NO,
    ASK
  }

  private Verdict known(int start, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Letters.space(after)) {
      return Verdict.NO;
    }
    if (Letters.space(before)) {
      return verdict(!closing(after) && Clusters.boundary(text, at));
    }
    if (before < 0x80 && after < 0x80) {
      return verdict(before == '-' && afterHyphen(start, at) && !inPath(start, at));
    }
    if (after == '\u0964' || after == '\u0965') {
      return Verdict.NO;
    }
    if (Letters.kanaOrHan(before) && Letters.kanaOrHan(after) && !Letters.smallKana(after)) {
      return Verdict.YES;
    }
    boolean word = Character.isLetterOrDigit(after) && !Letters.eastAsian(after);
    return word && (before == '\u2019' || (before < 0x80 && before != '-'))
        ? Verdict.NO
        : Verdict.ASK;
  }

  private static Verdict verdict(boolean yes) {
    return yes ? Verdict.YES : Verdict.NO;
  }

  private boolean afterHyphen(int start, int at) {
    int first = at - 1;
    while (first > start && text.charAt(first) == '-') {
      first--;
    }
    return Character.isLetter(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(first));
  }

  private boolean inPath(int start, int at) {
    int word = at;
    while (word > start && !Letters.space(text.charAt(word - 1))) {
      word--;
    }
    int slash = text.indexOf('/', word);
    return slash >= 0 && slash < at;
  }

  private static boolean closing(char c) {
    return c == '!' || c == '?' || c == ':' || c == ';' || c == '\u00BB';
  }

  private BreakIterator over(int start, int end) {
    String window = text.substring(start, Math.min(text.length(), end + CONTEXT));
    BreakIterator iterator = Letters.anyThai(window) ? thai() : common();
    iterator.setText(window);
    return iterator;
  }

  private BreakIterator common() {
    BreakIterator it = common == null ? BreakIterator.getLineInstance(Locale.ROOT) : common;
    common = it;
    return it;
  }

  private BreakIterator thai() {
    BreakIterator it = thai == null ? BreakIterator.getLineInstance(Locale.of("th")) : thai;
    thai = it;
    return it;
  }
}
