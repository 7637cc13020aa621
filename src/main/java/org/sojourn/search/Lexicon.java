package org.sojourn.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of a journal, folded, in one state of its index. */
record Lexicon(IndexReader reader) {

  /** So many words are looked at, of which the most frequent are taken. */
  private static final int LOOKED_AT = 2000;

  /** Of shorter words nearly any other is one slip away. */
  static final int LEAST = 4;

  /** From so many letters on, a word may have two slips. */
  private static final int LONG = 8;

  /** In a journal of so many entries, a word of one alone may be a slip itself. */
  private static final int MANY = 100;

  private static final int LONGEST = 40;

  private static final Comparator<Map.Entry<String, Integer>> FREQUENT =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  /** The most frequent words that begin so. */
  List<String> beginning(String folded, int most) throws IOException {
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.WORD);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      if (each.seekCeil(new BytesRef(folded)) != TermsEnum.SeekStatus.END) {
        gather(each, word -> word.startsWith(folded), found);
      }
    }
    return found.entrySet().stream().sorted(FREQUENT).limit(most).map(Map.Entry::getKey).toList();
  }

  /** Whether any word begins so. */
  boolean begins(String folded) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.WORD);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      if (each.seekCeil(new BytesRef(folded)) != TermsEnum.SeekStatus.END
          && each.term().utf8ToString().startsWith(folded)) {
        return true;
      }
    }
    return false;
  }

  /** Gathers words from where the terms stand, as long as they are wanted. */
  private static void gather(TermsEnum each, Predicate<String> wanted, Map<String, Integer> found)
      throws IOException {
    for (int looked = 0; looked < LOOKED_AT; looked++) {
      String word = each.term().utf8ToString();
      if (!wanted.test(word)) {
        return;
      }
      found.merge(word, each.docFreq(), Integer::sum);
      if (each.next() == null) {
        return;
      }
    }
  }

  /**
   * The word that was probably meant: that with the fewest slips, and the most frequent of those.
   */
  Optional<String> near(String folded, Known known) throws IOException {
    if (folded.length() < LEAST || folded.length() > LONGEST) {
      return Optional.empty();
    }
    int most = folded.length() < LONG ? 1 : 2;
    for (int slips = 1; slips <= most; slips++) {
      Optional<String> near = near(folded, slips, known);
      if (near.isPresent()) {
        return near;
      }
    }
    return Optional.empty();
  }

  private Optional<String> near(String folded, int slips, Known known) throws IOException {
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      for (String word : known.spellings(leaf.reader()).like(folded, slips)) {
        found.merge(word, leaf.reader().docFreq(new Term(Fields.WORD, word)), Integer::sum);
      }
    }
    int enough = reader.numDocs() < MANY ? 1 : 2;
    return found.entrySet().stream()
        .filter(word -> word.getValue() >= enough && begins(word.getKey(), folded))
        .min(FREQUENT)
        .map(Map.Entry::getKey);
  }

  /** Hardly anybody misses the first letter, unless it changed its place with the second. */
  private static boolean begins(String word, String typed) {
    return word.charAt(0) == typed.charAt(0)
        || (word.charAt(0) == typed.charAt(1) && word.charAt(1) == typed.charAt(0));
  }
}
