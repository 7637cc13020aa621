package org.sojourn.themes;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts with what does not count taken away. */
public final class Fold {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Behind the Latin letters, and in front of the accents that stand by themselves. */
  private static final char LATIN = 0x250;

  private static final char UNKNOWN = 0;

  /** What is known already of Latin letters; any thread may find it out, and finds the same. */
  private static final char[] FOLDED = new char[LATIN];

  /** Which of the first signs of all are letters and digits. */
  private static final boolean[] PLAIN = new boolean[0x80];

  static {
    Arrays.fill(PLAIN, '0', '9' + 1, true);
    Arrays.fill(PLAIN, 'A', 'Z' + 1, true);
    Arrays.fill(PLAIN, 'a', 'z' + 1, true);
  }

  private Fold() {}

  /** Lower case, no accents, plain apostrophes. */
  public static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return plainly(lower)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /** The same as signs to be read one by one. */
  static char[] signs(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      char c = signs[i];
      char plain = c < LATIN ? latin(c) : c == '\u2019' ? '\'' : mark(c) ? c : UNKNOWN;
      if (plain == UNKNOWN) {
        return letters(text).toCharArray();
      }
      signs[i] = plain;
    }
    return signs;
  }

  /** What a Latin letter or sign becomes, whatever stands around it. */
  private static char latin(char c) {
    char known = FOLDED[c];
    if (known == UNKNOWN && c != UNKNOWN) {
      String folded = letters(String.valueOf(c));
      known = folded.length() == 1 ? folded.charAt(0) : UNKNOWN;
      FOLDED[c] = known;
    }
    return known;
  }

  /** Lower-case words without accents, one space between them. */
  public static String plain(String text) {
    return BETWEEN_WORDS.matcher(letters(text)).replaceAll(" ").strip();
  }

  /** Where the letters and digits end that stand from here on. */
  static int wordEnd(char[] text, int from) {
    int at = from;
    while (at < text.length && (text[at] < 0x80 ? PLAIN[text[at]] : inWord(text, at))) {
      at += text[at] < 0x80 ? 1 : Character.charCount(Character.codePointAt(text, at));
    }
    return at;
  }

  private static boolean inWord(char[] text, int at) {
    return inWord(Character.codePointAt(text, at));
  }

  private static boolean inWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Whether there is nothing with accents. */
  private static boolean plainly(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !mark(c)) {
        return false;
      }
    }
    return true;
  }

  /** Quotes, dashes and dots are what people write beside plain letters. */
  private static boolean mark(char c) {
    return c >= '\u2010' && c <= '\u206F';
  }
}
