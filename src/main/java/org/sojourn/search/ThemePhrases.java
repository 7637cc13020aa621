package org.sojourn.search;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrases of all themes, by their first stems and, of those with the same, their second. */
final class ThemePhrases {

  /** Of stems with other hashes than this many bits tell, none begins a phrase. */
  private static final int SIEVE = (1 << 16) - 1;

  private final Map<String, Map<String, List<Run>>> known;
  private final BitSet beginnings = new BitSet(SIEVE + 1);

  /** Those of these runs that have several stems. */
  ThemePhrases(Stream<Run> runs) {
    this.known =
        runs.filter(run -> run.tokens().size() > 1)
            .collect(
                Collectors.groupingBy(
                    Run::first, Collectors.groupingBy(run -> run.tokens().get(1).term())));
    known.keySet().forEach(stem -> beginnings.set(stem.hashCode() & SIEVE));
  }

  /** Those that are in a text, each as {@link Run#spelt} spells it. */
  Set<String> in(List<Prose.Token> stems) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i + 1 < stems.size(); i++) {
      String first = stems.get(i).term();
      if (beginnings.get(first.hashCode() & SIEVE)) {
        for (Run each : begun(first, stems.get(i + 1).term())) {
          if (each.endIn(stems, i) >= 0) {
            found.add(each.spelt());
          }
        }
      }
    }
    return found;
  }

  private List<Run> begun(String first, String second) {
    return known.getOrDefault(first, Map.of()).getOrDefault(second, List.of());
  }
}
