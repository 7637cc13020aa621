package org.sojourn.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words that the labels of themes are made of. An entry shows the labels of its themes, so a
 * word of one is a word of the entry.
 *
 * @param byStem the ids of the themes whose label has a word with this stem
 * @param byWord the same by whole words, folded
 */
record Labels(Map<String, Set<String>> byStem, TreeMap<String, Set<String>> byWord) {

  static Labels of(Prose prose, List<Concept> concepts) {
    Map<String, Set<String>> stems = new HashMap<>();
    TreeMap<String, Set<String>> words = new TreeMap<>();
    for (Concept concept : concepts) {
      for (String label : concept.labels()) {
        prose.stems(label).forEach(stem -> add(stems, stem.term(), concept));
        prose.words(label).forEach(word -> add(words, word.term(), concept));
      }
    }
    return new Labels(stems, words);
  }

  private static void add(Map<String, Set<String>> ids, String word, Concept concept) {
    ids.computeIfAbsent(word, _ -> new TreeSet<>()).add(concept.id());
  }

  /** The themes whose label has this word, in whatever form. */
  Set<String> having(Run word) {
    return word.tokens().size() == 1 ? byStem.getOrDefault(word.first(), Set.of()) : Set.of();
  }

  /** The themes whose label has a word that begins so. */
  Set<String> beginning(String folded) {
    return byWord.subMap(folded, folded + Character.MAX_VALUE).values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
