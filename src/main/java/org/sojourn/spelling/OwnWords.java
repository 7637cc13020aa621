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
    String whole = straight(word);
    String bare = whole.endsWith("'s") ? whole.substring(0, whole.length() - 2) : whole;
    return is(whole) || is(bare);
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
