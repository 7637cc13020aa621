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

  private Survey(float[] measures, float threshold) {
    float[] range = range(measures);
    FixedBitSet known = new FixedBitSet(measures.length);
    FixedBitSet enough = new FixedBitSet(measures.length);
    float[] worth = new float[measures.length];
    for (int doc = 0; doc < measures.length; doc++) {
      if (!Float.isNaN(measures[doc])) {
        known.set(doc);
        worth[doc] = (measures[doc] - range[0]) / Math.max(1e-6f, range[1] - range[0]);
        if (measures[doc] >= threshold) {
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
    float[] best = best(measures);
    if (best.length == 0) {
      return Optional.empty();
    }
    float few = Math.max(gauge.least(), best[Math.max(0, best.length - FEW)]);
    return Optional.of(new Survey(measures, Math.max(best[0], Math.min(few, gauge.enough()))));
  }

  /** The greatest measures, the least of them first. */
  private static float[] best(float[] measures) {
    FloatHeap heap = new FloatHeap(MOST);
    for (float measure : measures) {
      if (!Float.isNaN(measure)) {
        heap.offer(measure);
      }
    }
    float[] best = heap.getHeap();
    Arrays.sort(best);
    return best;
  }

  private static float[] range(float[] measures) {
    float least = Float.POSITIVE_INFINITY;
    float most = Float.NEGATIVE_INFINITY;
    for (float measure : measures) {
      if (!Float.isNaN(measure)) {
        least = Math.min(least, measure);
        most = Math.max(most, measure);
      }
    }
    return new float[] {least, most};
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
