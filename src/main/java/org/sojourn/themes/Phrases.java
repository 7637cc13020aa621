package org.sojourn.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.themes.Words.Word;

/** Terms laid out by their stems, word after word, so that one walk over a text finds them all. */
final class Phrases {

  /** How many small words may stand between two words of a phrase: "pay for [the] bus". */
  private static final int MOST_PASSED = 3;

  /**
   * A term of a theme, as it is written.
   *
   * @param theme the place of the theme in the vocabulary
   * @param hint whether it only hints at the theme, together with others
   */
  record Term(String text, int theme, boolean hint) {}

  /**
   * A phrase found in a text.
   *
   * @param phrase its stems
   * @param number which of all phrases it is, from 0 on
   * @param words how many words it has
   * @param terms the terms that are this phrase, of one or more themes
   */
  record Hit(String phrase, int number, int words, List<Term> terms) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable Hit hit;
  }

  /** Where phrases go on that begin with a stem, by its number. */
  private @Nullable Node[] begun = new Node[0];

  private int size;

  /** Adds a term, which is these words, whose stems have numbers. */
  void add(Term term, List<Word> words) {
    List<Word> telling = withoutSmall(words);
    if (telling.isEmpty() || telling.getFirst().end()) {
      return;
    }
    Node node = begin(telling.getFirst().number());
    for (Word word : telling.subList(1, telling.size())) {
      node = node.next.computeIfAbsent(word.stem(), _ -> new Node());
    }
    if (node.hit == null) {
      String phrase = telling.stream().map(Word::stem).collect(Collectors.joining(" "));
      node.hit = new Hit(phrase, size++, telling.size(), new ArrayList<>(1));
    }
    node.hit.terms().add(term);
  }

  private Node begin(int stem) {
    if (stem >= begun.length) {
      begun = Arrays.copyOf(begun, Math.max(2 * begun.length, stem + 1));
    }
    Node node = begun[stem];
    if (node == null) {
      node = new Node();
      begun[stem] = node;
    }
    return node;
  }

  /** How many there are: the numbers of all are less. */
  int size() {
    return size;
  }

  /** Without small words, unless hardly anything would be left: "in my head" is not "head". */
  private static List<Word> withoutSmall(List<Word> words) {
    boolean clear = words.stream().filter(Word::telling).count() >= 2;
    return words.stream().filter(word -> !clear || !word.small()).toList();
  }

  /** The phrases in a text, in order, each as often as it is there. */
  List<Hit> in(List<Word> words) {
    List<Hit> hits = new ArrayList<>();
    for (int start = 0; start < words.size(); start++) {
      int stem = words.get(start).number();
      Node node = stem >= 0 && stem < begun.length ? begun[stem] : null;
      if (node != null) {
        walk(node, words, start + 1, 0, hits);
      }
    }
    return hits;
  }

  private static void walk(Node node, List<Word> words, int at, int passed, List<Hit> hits) {
    if (passed == 0 && node.hit != null) {
      hits.add(node.hit);
    }
    if (at == words.size() || node.next.isEmpty()) {
      return;
    }
    Word word = words.get(at);
    Node next = node.next.get(word.stem());
    if (next != null) {
      walk(next, words, at + 1, 0, hits);
    }
    if (word.small() && passed < MOST_PASSED) {
      walk(node, words, at + 1, passed + 1, hits);
    }
  }
}
