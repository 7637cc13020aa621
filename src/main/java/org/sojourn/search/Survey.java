package org.sojourn.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.hnsw.FloatHeap;

/** All entries within the limits of a query, measured, and those found by that alone. */
final class Survey {

  /** So many entries are found at most, and so many when few have enough. */
  private static final int MOST = 100;

  private static final int FEW = 10;

  private final Query found;
  private final Query worth;

  private Survey(float[] measures, Range range, float threshold) {
    FixedBitSet known = new FixedBitSet(measures.length);
    FixedBitSet enough = new FixedBitSet(measures.length);
    float[] worth = new float[measures.length];
    float whole = Math.max(1e-6f, range.most - range.least);
    for (int doc = 0; doc < measures.length; doc++) {
      float measure = measures[doc];
      if (!Float.isNaN(measure)) {
        known.set(doc);
        worth[doc] = (measure - range.least) / whole;
        if (measure >= threshold) {
          enough.set(doc);
        }
      }
    }
    this.found = new Those(enough, new float[0]);
    this.worth = new Those(known, worth);
  }

  /** Measures entries; nothing when nothing is kept of any. */
  static Optional<Survey> of(IndexSearcher searcher, Query limits, Gauge gauge) throws IOException {
    float[] measures = new Measuring(searcher, gauge).all(limits);
    Range range = new Range(measures);
    float[] best = range.best;
    if (best.length == 0) {
      return Optional.empty();
    }
    float few = Math.max(gauge.least(), best[Math.max(0, best.length - FEW)]);
    float threshold = Math.max(best[0], Math.min(few, gauge.enough()));
    return Optional.of(new Survey(measures, range, threshold));
  }

  /** The least and the most of measures, and the greatest of them, the least of those first. */
  private static final class Range {
    private float least = Float.POSITIVE_INFINITY;
    private float most = Float.NEGATIVE_INFINITY;
    private final float[] best;

    Range(float[] measures) {
      FloatHeap heap = new FloatHeap(MOST);
      float enough = Float.NEGATIVE_INFINITY;
      for (float measure : measures) {
        if (!Float.isNaN(measure)) {
          least = Math.min(least, measure);
          most = Math.max(most, measure);
          if (measure > enough) {
            heap.offer(measure);
            enough = heap.size() < MOST ? enough : heap.peek();
          }
        }
      }
      best = heap.getHeap();
      Arrays.sort(best);
    }
  }

  /** The entries that are found by their measure alone. */
  Query found() {
    return found;
  }

  /** All entries that were measured, the least worth 0 and the greatest 1. */
  Query worth() {
    return worth;
  }
}
