package org.sojourn.editor;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Words: how many there are, and where they begin and end.
 *
 * <p>Counted as a word is whatever stands between spaces and holds a letter or a digit, as other
 * programs count; each Chinese or Japanese character, but for marks of length; and each word that
 * the JDK's dictionary finds in Thai.
 */
final class Words {

  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int EM_DASH = 0x2014;

  /**
   * How much of a text is looked at first, because the JDK's iterator reads all it is given, and
   * how near its cut end the iterator is not trusted.
   */
  private static final int REACH = 512;

  private static final int MARGIN = 64;

  private Words() {}

  /** The words of a whole text. */
  static int count(String text) {
    return count(text, 0, text.length());
  }

  /** The words after a change, when those before it are known. Looks only at what is around it. */
  static int recount(int words, String before, String after, Change change) {
    int start = change.from();
    while (start > 0 && !settled(before.charAt(start - 1))) {
      start--;
    }
    int end = change.oldEnd();
    while (end < before.length() && !settled(before.charAt(end))) {
      end++;
    }
    end = Math.min(end + 1, before.length());
    return words - count(before, start, end) + count(after, start, end + change.shift());
  }

  /** Whether all after this character counts the same whatever stood before it. */
  private static boolean settled(char c) {
    return c <= ' ' || Letters.asciiLetterOrDigit(c) || (c >= 0x4E00 && c <= 0x9FFF);
  }

  /**
   * The words that begin between two offsets, each at an end of the text or after a settled place.
   */
  private static int count(String text, int start, int end) {
    int words = 0;
    boolean inWord = start > 0 && Letters.asciiLetterOrDigit(text.charAt(start - 1));
    for (int at = start; at < end; ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (c < 0x80) {
        boolean counts = Letters.asciiLetterOrDigit(c);
        words += counts && !inWord ? 1 : 0;
        inWord = counts || (inWord && c > ' ');
      } else if (c < 0x10000 && Letters.thai((char) c)) {
        next = thaiEnd(text, at, end);
        words += thaiWords(text.substring(at, next));
        inWord = false;
      } else if (Letters.eastAsian(c)) {
        words += Character.getType(c) == Character.MODIFIER_LETTER ? 0 : 1;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (Character.isWhitespace(c) || c == NO_BREAK_SPACE || c == EM_DASH) {
        inWord = false;
      }
      at = next;
    }
    return words;
  }

  private static int thaiEnd(String text, int start, int end) {
    int at = start;
    while (at < end && Letters.thai(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int thaiWords(String text) {
    BreakIterator iterator = BreakIterator.getWordInstance(Locale.of("th"));
    iterator.setText(text);
    int words = 0;
    for (int at = 0, end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      words += holdsWord(text, at, end) ? 1 : 0;
      at = end;
    }
    return words;
  }

  /** The end of the first word that ends behind {@code at}, or the text's end. */
  static int end(String text, int at) {
    int from = whole(text, Math.max(0, at - MARGIN));
    for (int reach = REACH; ; reach *= 8) {
      int to = whole(text, Math.min(text.length() - at, reach) + at);
      int end = from + endWithin(text.substring(from, to), at - from);
      if (to == text.length() || end < to - MARGIN) {
        return Clusters.ceiling(text, end);
      }
    }
  }

  private static int endWithin(String text, int at) {
    BreakIterator iterator = over(text);
    for (int start = at; start < text.length(); ) {
      int end = iterator.following(start);
      while (end < text.length() && Letters.innerApostrophe(text, end)) {
        end = iterator.following(end + 1);
      }
      if (holdsWord(text, start, end)) {
        return end;
      }
      start = end;
    }
    return text.length();
  }

  /** The start of the last word that starts before {@code at}, or the text's start. */
  static int start(String text, int at) {
    int to = whole(text, Math.min(text.length() - at, MARGIN) + at);
    for (int reach = REACH; ; reach *= 8) {
      int from = whole(text, Math.max(0, at - reach));
      int start = from + startWithin(text.substring(from, to), at - from);
      if (from == 0 || start > from + MARGIN) {
        return Clusters.floor(text, start);
      }
    }
  }

  private static int startWithin(String text, int at) {
    BreakIterator iterator = over(text);
    for (int end = at; end > 0; ) {
      int start = iterator.preceding(end);
      while (start > 0 && Letters.innerApostrophe(text, start - 1)) {
        start = iterator.preceding(start - 1);
      }
      if (holdsWord(text, start, end)) {
        return start;
      }
      end = start;
    }
    return 0;
  }

  /** A place that parts no surrogate pair, at or just before the one given. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** Whether there is a letter, a digit or an emoji between two places, and not only signs. */
  static boolean holdsWord(String text, int start, int end) {
    for (int at = start; at < end; ) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
        return true;
      }
      at += Character.charCount(c);
    }
    return false;
  }

  private static BreakIterator over(String text) {
    BreakIterator iterator =
        BreakIterator.getWordInstance(Letters.anyThai(text) ? Locale.of("th") : Locale.ROOT);
    iterator.setText(text);
    return iterator;
  }
}
