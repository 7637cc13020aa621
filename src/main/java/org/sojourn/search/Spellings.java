package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * The words of a segment, folded, side by side: to hold each against a misspelt one takes a tenth
 * of the time that Lucene needs to get ready for that.
 */
final class Spellings {

  private final char[] letters;

  /** Where each word begins, and the next. */
  private final int[] starts;

  private Spellings(char[] letters, int[] starts) {
    this.letters = letters;
    this.starts = starts;
  }

  /** Reads all words that are long enough to be told from others. */
  static Spellings of(LeafReader leaf) throws IOException {
    Terms terms = leaf.terms(Fields.WORD);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    StringBuilder letters = new StringBuilder();
    int[] starts = new int[1];
    int words = 0;
    while (each.next() != null) {
      String word = each.term().utf8ToString();
      if (word.length() >= Lexicon.LEAST) {
        letters.append(word);
        starts = words + 1 < starts.length ? starts : Arrays.copyOf(starts, 2 * (words + 1));
        starts[++words] = letters.length();
      }
    }
    return new Spellings(letters.toString().toCharArray(), Arrays.copyOf(starts, words + 1));
  }

  /** The words that are another with at most so many slips. */
  List<String> like(String folded, int most) {
    Slips slips = new Slips(folded);
    List<String> like = new ArrayList<>();
    for (int word = 0; word + 1 < starts.length; word++) {
      if (slips.within(most, letters, starts[word], starts[word + 1])) {
        like.add(new String(letters, starts[word], starts[word + 1] - starts[word]));
      }
    }
    return like;
  }
}
