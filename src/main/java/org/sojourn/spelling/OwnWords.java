package org.sojourn.spelling;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words that a writer has called right. */
public final class OwnWords {
  private final Set<String> words = new HashSet<>();

  public OwnWords(Collection<String> words) {
    words.forEach(word -> this.words.add(straight(word)));
  }

  /**
   * Whether a word is one of them, also with a capital at the start of a sentence, or with the
   * {@code 's} of a genitive. A word kept with a capital is wrong without it.
   */
  public boolean hold(String word) {
    return is(straight(word)) || is(straight(bare(word)));
  }

  /** A word without the {@code 's} of a genitive. */
  public static String bare(String word) {
    return straight(word).endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private boolean is(String word) {
    return words.contains(word) || words.contains(uncapitalised(word));
  }

  private static String uncapitalised(String word) {
    int first = word.isEmpty() ? 0 : Character.charCount(word.codePointAt(0));
    return word.substring(0, first).toLowerCase(Locale.ROOT) + word.substring(first);
  }

  private static String straight(String word) {
    return word.replace('’', '\'');
  }
}
