package org.sojourn.identifiers;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with nothing hidden in it: composed (NFC), without zero-width and other format characters,
 * with one form of apostrophe, hyphen and space. Each of its places knows where it came from.
 */
final class Plain {
  private final StringBuilder text = new StringBuilder();
  private int[] starts;
  private int[] ends;

  private Plain(int length) {
    starts = new int[length + 1];
    ends = new int[length + 1];
  }

  static Plain of(String given) {
    Plain plain = new Plain(given.length());
    int at = 0;
    while (at < given.length()) {
      int end = cluster(given, at);
      plain.take(given.substring(at, end), at, end);
      at = end;
    }
    return plain;
  }

  /** Where a letter with all that composes with it, or hides behind it, ends. */
  private static int cluster(String given, int at) {
    int end = at + Character.charCount(given.codePointAt(at));
    while (end < given.length()) {
      int point = given.codePointAt(end);
      if (!(hidden(point) || mark(point) || jamo(point))) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private void take(String cluster, int start, int end) {
    StringBuilder seen = new StringBuilder();
    cluster
        .codePoints()
        .filter(point -> !hidden(point))
        .map(Plain::usual)
        .forEach(seen::appendCodePoint);
    String composed = Normalizer.normalize(seen, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      room();
      starts[text.length()] = start;
      ends[text.length()] = end;
      text.append(composed.charAt(i));
    }
  }

  private void room() {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
  }

  private static boolean mark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Vowels and finals of Hangul, which compose with the letter before. */
  private static boolean jamo(int point) {
    return point >= 0x1160 && point <= 0x11FF;
  }

  private static boolean hidden(int point) {
    return Character.getType(point) == Character.FORMAT
        || point == 0x34F
        || point == 0x115F
        || point == 0x3164
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (Character.isISOControl(point) && !Character.isWhitespace(point));
  }

  private static int usual(int point) {
    return switch (point) {
      case '\u2018', '\u2019', '\u02BC', '\uFF07' -> '\'';
      case '\u2010', '\u2011' -> '-';
      case '\u00A0', '\u202F', '\u2007' -> ' ';
      default -> point >= 0xFF10 && point <= 0xFF19 ? point - 0xFF10 + '0' : point;
    };
  }

  String text() {
    return text.toString();
  }

  /** Where a stretch that begins here began in the text that was given. */
  int start(int at) {
    return starts[at];
  }

  /** Where a stretch that ends before this place ended in the text that was given. */
  int end(int at) {
    return ends[at - 1];
  }
}
