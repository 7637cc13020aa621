package org.sojourn.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of a few known words was probably meant. */
final class Near {

  /** Shorter beginnings are like too many words. */
  private static final int LEAST = 3;

  private Near() {}

  /** The only word that is this, or else begins so; cases folded. */
  static Optional<String> beginning(String typed, Collection<String> known) {
    List<String> found = beginnings(typed, known);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The word that is this, or else all that begin so; cases folded. */
  static List<String> beginnings(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<String> same = known.stream().filter(wanted::equalsIgnoreCase).toList();
    return same.isEmpty()
        ? known.stream().filter(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted)).toList()
        : same;
  }

  /** The word with the fewest slips, in it or in its beginning, at most one in three characters. */
  static Optional<String> closest(String typed, Collection<String> known) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(word -> distance(wanted, word) <= Math.max(1, wanted.length() / 3))
        .min(
            Comparator.comparingInt((String word) -> distance(wanted, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String wanted, String word) {
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
