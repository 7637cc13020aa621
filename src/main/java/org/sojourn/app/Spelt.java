package org.sojourn.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.spelling.OwnWords;
import org.sojourn.spelling.TextWord;

/**
 * What is known of the spelling of an entry's words. It holds words and no places: it stays true
 * however the text changes.
 *
 * @param known the words that were looked up
 * @param wrong those of them that are misspelt
 * @param asking whether an answer is on its way; no other question is asked till then
 * @param on whether there is anybody to ask
 */
public record Spelt(Set<String> known, Set<String> wrong, boolean asking, boolean on) {

  /** Nothing was asked yet. */
  public static final Spelt NOTHING = new Spelt(Set.of(), Set.of(), false, true);

  /** There is nobody to ask. */
  static final Spelt OFF = new Spelt(Set.of(), Set.of(), false, false);

  /** More different words than a long entry has; after that it is begun anew. */
  private static final int MOST = 10_000;

  public Spelt {
    known = Set.copyOf(known);
    wrong = Set.copyOf(wrong);
  }

  /** Whether a word is misspelt, as far as is known. */
  public boolean wrong(TextWord word) {
    return wrong.contains(word.text());
  }

  /** The words nothing is known of, each once. */
  List<String> unknown(List<TextWord> words) {
    return words.stream()
        .map(TextWord::text)
        .filter(word -> !known.contains(word))
        .distinct()
        .toList();
  }

  /** The same while an answer is on its way. */
  Spelt asked() {
    return new Spelt(known, wrong, true, on);
  }

  /** What is known after an answer. */
  Spelt answered(Collection<String> asked, Collection<String> found) {
    boolean full = known.size() + asked.size() > MOST;
    Set<String> nowKnown = new HashSet<>(full ? Set.of() : known);
    Set<String> nowWrong = new HashSet<>(full ? Set.of() : wrong);
    nowKnown.addAll(asked);
    nowWrong.addAll(found);
    return new Spelt(nowKnown, nowWrong, false, on);
  }

  /** What is known when the writer has called a word right. */
  Spelt learnt(String word) {
    OwnWords own = new OwnWords(List.of(word));
    Set<String> left = new HashSet<>(wrong);
    left.removeIf(own::hold);
    return new Spelt(known, left, asking, on);
  }
}
