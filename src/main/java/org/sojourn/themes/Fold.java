package org.sojourn.themes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts with what does not count taken away. */
public final class Fold {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /** Lower case, no accents, plain apostrophes. */
  public static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return plainly(lower)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Lower-case words without accents, one space between them. */
  public static String plain(String text) {
    return BETWEEN_WORDS.matcher(letters(text)).replaceAll(" ").strip();
  }

  /** Where the letters and digits end that stand from here on. */
  static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && inWord(text.codePointAt(at))) {
      at += text.charAt(at) < 0x80 ? 1 : Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean inWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
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

  /** Whether there is nothing with accents; quotes, dashes and dots are what else people write. */
  private static boolean plainly(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && (c < '\u2010' || c > '\u2027')) {
        return false;
      }
    }
    return true;
  }
}
