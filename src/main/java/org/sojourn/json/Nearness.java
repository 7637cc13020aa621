package org.sojourn.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which known word was probably meant by an unknown one: that with the fewest slips, in it or in
 * its beginning, at most one in three characters.
 */
public final class Nearness {

  /** Shorter beginnings are like too many words. */
  private static final int LEAST = 3;

  private static final int LETTERS_PER_SLIP = 3;
  private static final int MOST_CHOICES = 20;

  private Nearness() {}

  /** The word that was probably meant; nothing when none is near enough. */
  public static Optional<String> near(String typed, Collection<String> known) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(word -> distance(wanted, word) <= allowed(wanted))
        .min(
            Comparator.comparingInt((String word) -> distance(wanted, word))
                .thenComparingInt(word -> slips(wanted, word))
                .thenComparing(Comparator.naturalOrder()));
  }

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

  private static int allowed(String wanted) {
    return wanted.length() < 2 ? 0 : Math.max(1, wanted.length() / LETTERS_PER_SLIP);
  }

  private static int distance(String wanted, String known) {
    String word = known.toLowerCase(Locale.ROOT);
    int whole = slips(wanted, word);
    return wanted.length() < LEAST || wanted.length() >= word.length()
        ? whole
        : Math.min(whole, slips(wanted, word.substring(0, wanted.length())));
  }

  /** Insertions, deletions, replacements and swaps of neighbours between two words. */
  private static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] cost, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
