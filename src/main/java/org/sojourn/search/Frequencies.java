package org.sojourn.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How many entries have a term, in the state of the index that was asked last. While someone types,
 * the same eighty words of a theme are asked for at every key, and each is a walk through a file.
 */
final class Frequencies {

  private static final int MOST = 4096;

  private final Map<Term, Integer> known = new HashMap<>();
  private Object state = this;

  synchronized int of(IndexReader reader, Term term) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    Object now = helper == null ? reader : helper.getKey();
    if (!now.equals(state) || known.size() > MOST) {
      known.clear();
      state = now;
    }
    Integer frequency = known.get(term);
    if (frequency == null) {
      frequency = reader.docFreq(term);
      known.put(term, frequency);
    }
    return frequency;
  }
}
