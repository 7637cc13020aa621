package org.sojourn.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

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
    float[] measures = measures(searcher, limits, gauge);
    float[] sorted = measures.clone();
    Arrays.sort(sorted);
    int known = sorted.length;
    while (known > 0 && Float.isNaN(sorted[known - 1])) {
      known--;
    }
    if (known == 0) {
      return Optional.empty();
    }
    float few = Math.max(gauge.least(), sorted[Math.max(0, known - FEW)]);
    float most = sorted[Math.max(0, known - MOST)];
    return Optional.of(new Survey(measures, Math.max(most, Math.min(few, gauge.enough()))));
  }

  private static float[] measures(IndexSearcher searcher, Query limits, Gauge gauge)
      throws IOException {
    IndexReader reader = searcher.getIndexReader();
    float[] measures = new float[reader.maxDoc()];
    Arrays.fill(measures, Float.NaN);
    searcher.search(limits, measuring(gauge, measures));
    return measures;
  }

  /** Each entry is written to its own place, so that nothing need be put together. */
  private static CollectorManager<Measuring, float[]> measuring(Gauge gauge, float[] measures) {
    return new CollectorManager<>() {
      @Override
      public Measuring newCollector() {
        return new Measuring(gauge, measures);
      }

      @Override
      public float[] reduce(Collection<Measuring> done) {
        return measures;
      }
    };
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

  private static final class Measuring extends SimpleCollector {

    private final Gauge gauge;
    private final float[] measures;
    private BinaryDocValues kept = DocValues.emptyBinary();
    private int base;

    Measuring(Gauge gauge, float[] measures) {
      this.gauge = gauge;
      this.measures = measures;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      kept = DocValues.getBinary(context.reader(), gauge.field());
      base = context.docBase;
    }

    @Override
    public void collect(int doc) throws IOException {
      if (kept.advanceExact(doc)) {
        measures[base + doc] = gauge.of(kept.binaryValue());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
