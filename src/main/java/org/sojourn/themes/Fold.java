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
    return ascii(lower)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Lower-case words without accents, one space between them. */
  public static String plain(String text) {
    return BETWEEN_WORDS.matcher(letters(text)).replaceAll(" ").strip();
  }

  private static boolean ascii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
