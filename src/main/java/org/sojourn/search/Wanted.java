package org.sojourn.search;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Terms that are looked for in a text, of which most words are none: that is told at a glance.
 *
 * @param letters the letters and digits that they begin with, as bits
 * @param marks those of all of them, see {@link Pieces#mark}
 */
record Wanted(long letters, long marks, Predicate<String> terms) {

  /** Any of these terms. */
  static Wanted any(Set<String> terms) {
    return new Wanted(
        letters(terms),
        terms.stream().mapToLong(Pieces::mark).reduce(0, Wanted::or),
        terms::contains);
  }

  /** Any term that begins with one of these. */
  static Wanted beginning(Collection<String> beginnings) {
    return new Wanted(
        letters(beginnings),
        beginnings.isEmpty() ? 0 : -1,
        term -> {
          for (String beginning : beginnings) {
            if (term.startsWith(beginning)) {
              return true;
            }
          }
          return false;
        });
  }

  private static long letters(Collection<String> terms) {
    return terms.stream().mapToLong(term -> letter(term.charAt(0))).reduce(0, Wanted::or);
  }

  private static long or(long one, long other) {
    return one | other;
  }

  /** One bit for a plain letter, whatever its case, or a digit; none for anything else. */
  private static long letter(char c) {
    if (c >= 'a' && c <= 'z') {
      return 1L << (c - 'a');
    }
    if (c >= 'A' && c <= 'Z') {
      return 1L << (c - 'A');
    }
    return c >= '0' && c <= '9' ? 1L << (26 + c - '0') : 0;
  }

  /**
   * Whether a piece of a text is surely none of them, as all are where nothing is looked for: a
   * plain word of letters and digits becomes one term at most, which begins as it does.
   */
  boolean passes(char[] text, int from, int end) {
    if (marks == 0) {
      return true;
    }
    if ((letter(text[from]) & letters) != 0 || end - from > Pieces.LONGEST) {
      return false;
    }
    for (int at = from; at < end; at++) {
      if (letter(text[at]) == 0) {
        return false;
      }
    }
    return true;
  }
}
