package org.sojourn.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Something that is read of each segment once: its entries never change. */
final class PerSegment<T> {

  /** Reads it of one segment. */
  interface Reading<T> {
    T of(LeafReader leaf) throws IOException;
  }

  private final Reading<T> reading;
  private final Map<IndexReader.CacheKey, T> read = new ConcurrentHashMap<>();

  PerSegment(Reading<T> reading) {
    this.reading = reading;
  }

  T of(LeafReader leaf) throws IOException {
    IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
    if (helper == null) {
      return reading.of(leaf);
    }
    T known = read.get(helper.getKey());
    if (known == null) {
      known = reading.of(leaf);
      if (read.put(helper.getKey(), known) == null) {
        helper.addClosedListener(read::remove);
      }
    }
    return known;
  }
}
