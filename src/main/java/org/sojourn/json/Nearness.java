package org.sojourn.json;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which known word was probably meant by an unknown one. */
final class Nearness {

  private static final int LETTERS_PER_SLIP = 3;
  private static final int MOST_CHOICES = 20;

  private Nearness() {}

  /** Says that a word is unknown, and which was meant, or which there are. */
  static String unknown(String what, String word, List<String> known) {
    String unknown = "unknown %s [%s]".formatted(what, Words.excerpt(word));
    return near(word, known)
        .map(near -> unknown + "; did you mean " + near + "?")
        .orElseGet(() -> unknown + choices(known));
  }

  private static String choices(List<String> known) {
    return known.size() > MOST_CHOICES ? "" : "; here are known: " + String.join(", ", known);
  }

  static Optional<String> near(String word, List<String> known) {
    return known.stream()
        .filter(candidate -> slips(word, candidate) <= allowed(word))
        .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
  }

  private static int allowed(String word) {
    return (word.length() + 1) / LETTERS_PER_SLIP;
  }

  /* Levenshtein's distance, row by row. */
  private static int slips(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
