package org.sojourn.editor;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The grapheme clusters of one paragraph: what a reader takes for one character.
 *
 * <p>The JDK's iterator finds all clusters of a text before it tells the first, which for a long
 * paragraph would cost more than a frame. So neighbours that can never be one cluster are told
 * apart here, and the iterator only ever sees a window that begins on a boundary.
 */
final class Clusters {

  private static final int WINDOW = 256;
  private static final int NARROW_WINDOW = 32;

  private final String text;
  private final int window;
  private @Nullable BreakIterator iterator;
  private int windowStart;
  private int windowEnd;

  /** For walking over many clusters. */
  Clusters(String text) {
    this(text, WINDOW);
  }

  private Clusters(String text, int window) {
    this.text = text;
    this.window = window;
  }

  /** The boundary after the one at {@code at}; at the end, the end. */
  int next(int at) {
    if (at + 1 >= text.length()) {
      return text.length();
    }
    if (plain(text.charAt(at)) && plain(text.charAt(at + 1))) {
      return at + 1;
    }
    int marked = behindMarks(at);
    if (marked > at) {
      return marked;
    }
    if (iterator != null && at >= windowStart && at < windowEnd) {
      int next = windowStart + iterator.following(at - windowStart);
      if (next < windowEnd || windowEnd == text.length()) {
        return next;
      }
    }
    return nextInWindowFrom(at);
  }

  /**
   * The end of a letter's marks, however many, when it needs no iterator to be known; else {@code
   * at}.
   */
  private int behindMarks(int at) {
    if (!bears(text.charAt(at))) {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && mark(text.charAt(end))) {
      end++;
    }
    return end == text.length() || ascii(text.charAt(end)) ? end : at;
  }

  private int nextInWindowFrom(int at) {
    BreakIterator clusters =
        iterator == null ? BreakIterator.getCharacterInstance(Locale.ROOT) : iterator;
    iterator = clusters;
    for (int size = window; ; size *= 4) {
      windowStart = at;
      windowEnd = Math.min(text.length() - at, size) + at;
      if (windowEnd < text.length() && Character.isHighSurrogate(text.charAt(windowEnd - 1))) {
        windowEnd++;
      }
      clusters.setText(text.substring(windowStart, windowEnd));
      int next = at + clusters.following(0);
      // A cluster that reaches the window's end may go on behind it.
      if (next < windowEnd || windowEnd == text.length()) {
        return next;
      }
    }
  }

  /** The boundary after the one at {@code at}; at the end, the end. */
  static int next(String text, int at) {
    return new Clusters(text, NARROW_WINDOW).next(at);
  }

  /** The boundary before {@code at}; at the start, the start. */
  static int previous(String text, int at) {
    if (at <= 1) {
      return 0;
    }
    Clusters clusters = new Clusters(text);
    int boundary = certain(text, at - 1);
    for (int next = clusters.next(boundary); next < at; next = clusters.next(boundary)) {
      boundary = next;
    }
    return boundary;
  }

  /** The first boundary that is not before {@code at}. */
  static int ceiling(String text, int at) {
    if (at >= text.length()) {
      return text.length();
    }
    int boundary = certain(text, Math.max(0, at));
    if (boundary < at) {
      Clusters clusters = new Clusters(text);
      while (boundary < at) {
        boundary = clusters.next(boundary);
      }
    }
    return boundary;
  }

  /** The last boundary that is not behind {@code at}. */
  static int floor(String text, int at) {
    int ceiling = ceiling(text, at);
    return ceiling == at ? at : previous(text, ceiling);
  }

  /** Whether a cluster ends and another begins at {@code at}. */
  static boolean boundary(String text, int at) {
    return ceiling(text, at) == at;
  }

  /** The last place, not behind {@code at}, that needs no iterator to be known as a boundary. */
  private static int certain(String text, int at) {
    int place = at;
    while (place > 0 && !apart(text, place)) {
      place--;
    }
    return place;
  }

  private static boolean apart(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (plain(before) && plain(after)) {
      return true;
    }
    if (ascii(after)) {
      return !drawsIn(text, at);
    }
    return Character.isHighSurrogate(after)
        && picture(text.codePointAt(at))
        && (plain(before) || picture(text.codePointBefore(at)));
  }

  /** Whether each character of a text is seen to be a cluster of one column, for lack of others. */
  static boolean eachOne(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!ascii(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean ascii(char c) {
    return c >= ' ' && c <= '~';
  }

  private static boolean bears(char c) {
    return ascii(c) || (plain(c) && Character.isLetter(c));
  }

  private static boolean mark(char c) {
    if (c < 0x300 || (c >= 0x2E80 && c < 0xA000)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Whether what stands before a place may take the character there into its cluster. */
  private static boolean drawsIn(String text, int at) {
    char before = text.charAt(at - 1);
    if (Character.isSurrogate(before)) {
      int whole = text.codePointBefore(at);
      return whole < 0x1F000 || whole > 0x1FAFF;
    }
    return (before >= 0x600 && before <= 0x605)
        || before == 0x6DD
        || before == 0x70F
        || before == 0x890
        || before == 0x891
        || before == 0x8E2
        || before == 0xD4E;
  }

  /**
   * Whether a character neither joins what stands before it nor draws in what comes after, so that
   * between two of these there is always a boundary. Not all such characters: letters, digits and
   * signs of common use.
   */
  private static boolean plain(char c) {
    return c < 0x300
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FA)
        || (c >= 0x3001 && c <= 0x3029)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0x2010 && c <= 0x2027)
        || plainLetter(c);
  }

  private static boolean plainLetter(char c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.DECIMAL_DIGIT_NUMBER ->
          true;
      // But for the parts of Korean syllables, a prefixed letter, and the "am" of Thai and Lao.
      case Character.OTHER_LETTER ->
          !(c >= 0x1100 && c <= 0x11FF)
              && !(c >= 0xA960 && c <= 0xA97F)
              && !(c >= 0xD7B0 && c <= 0xD7FF)
              && c != 0xD4E
              && c != 0xE33
              && c != 0xEB3;
      default -> false;
    };
  }

  /** Whether a character is an emoji that joins another only by a joiner before it. */
  private static boolean picture(int codePoint) {
    return codePoint >= 0x1F300
        && codePoint <= 0x1FAFF
        && !(codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
  }
}
