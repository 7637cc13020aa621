package org.sojourn.search;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words of a journal, folded, in one state of its index. */
record Lexicon(IndexReader reader) {

  /** The first words that begin so, in the order of the alphabet; about so many. */
  Set<String> beginning(String folded, int most) throws IOException {
    Set<String> words = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.WORD);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      BytesRef word = ceiling(each, folded);
      for (int found = 0; word != null && found < most; found++) {
        String text = word.utf8ToString();
        if (text.startsWith(folded)) {
          words.add(text);
          word = each.next();
        } else {
          word = null;
        }
      }
    }
    return words;
  }

  private static @Nullable BytesRef ceiling(TermsEnum terms, String folded) throws IOException {
    return terms.seekCeil(new BytesRef(folded)) == TermsEnum.SeekStatus.END ? null : terms.term();
  }
}
