package org.sojourn.search;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.FixedBitSet;

/**
 * Terms that are looked for in a text, of which most words are none: that is told at a glance.
 *
 * @param letters the letters and digits that they begin with, as bits
 * @param beginnings the first three that a word may have which becomes one of them, as bits
 * @param marks those of all of them, see {@link Pieces#mark}
 */
record Wanted(long letters, FixedBitSet beginnings, long marks, Predicate<String> terms) {

  private static final int GLANCE = 3;

  /** Letters and digits; the next number stands for all else, and for the end. */
  private static final int LETTERS = 36;

  private static final int BASE = LETTERS + 1;

  /** Any of these terms. */
  static Wanted any(Set<String> terms) {
    return new Wanted(
        letters(terms),
        beginnings(terms),
        terms.stream().mapToLong(Pieces::mark).reduce(0, Wanted::or),
        terms::contains);
  }

  /** Any term that begins with one of these. */
  static Wanted beginning(Collection<String> beginnings) {
    return new Wanted(
        letters(beginnings),
        beginnings(beginnings),
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
    return terms.stream().mapToLong(term -> bit(letter(term.charAt(0)))).reduce(0, Wanted::or);
  }

  private static long or(long one, long other) {
    return one | other;
  }

  /** No bit for what is neither a letter nor a digit. */
  private static long bit(int letter) {
    return letter < LETTERS ? 1L << letter : 0;
  }

  private static FixedBitSet beginnings(Collection<String> terms) {
    FixedBitSet beginnings = new FixedBitSet(BASE * BASE * BASE);
    terms.forEach(term -> add(beginnings, term, 0, 0));
    return beginnings;
  }

  /** A term that is shorter than three letters may be of a word that goes on in any way. */
  private static void add(FixedBitSet beginnings, String term, int at, int number) {
    if (at == GLANCE) {
      beginnings.set(number);
    } else if (at < term.length()) {
      add(beginnings, term, at + 1, number * BASE + letter(term.charAt(at)));
    } else {
      for (int letter = 0; letter < BASE; letter++) {
        add(beginnings, term, at + 1, number * BASE + letter);
      }
    }
  }

  /** The number of a plain letter, whatever its case, or of a digit. */
  private static int letter(char c) {
    if (c >= 'a' && c <= 'z') {
      return alike(c - 'a');
    }
    if (c >= 'A' && c <= 'Z') {
      return alike(c - 'A');
    }
    return c >= '0' && c <= '9' ? 26 + c - '0' : LETTERS;
  }

  /** The stem of "says" is "sai". */
  private static int alike(int letter) {
    return letter == 'y' - 'a' ? 'i' - 'a' : letter;
  }

  /**
   * Whether a piece of a text is surely none of them, as all are where nothing is looked for: a
   * plain word of letters and digits becomes one term at most, which begins as it does.
   *
   * @param whole whether it does with three letters, as far as the term has them, and not with one
   */
  boolean passes(char[] text, int from, int end, boolean whole) {
    if (marks == 0) {
      return true;
    }
    if (end - from > Pieces.LONGEST || (!whole && (bit(letter(text[from])) & letters) != 0)) {
      return false;
    }
    if (whole) {
      int number = 0;
      for (int at = from; at < from + GLANCE; at++) {
        number = number * BASE + (at < end ? letter(text[at]) : LETTERS);
      }
      if (beginnings.get(number)) {
        return false;
      }
    }
    for (int at = from; at < end; at++) {
      if (letter(text[at]) == LETTERS) {
        return false;
      }
    }
    return true;
  }
}
