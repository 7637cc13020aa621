package org.sojourn.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.hnsw.FloatHeap;

/** Measures all entries of one state of the index: of very many, the best exactly. */
final class Measuring {

  /** So many entries are all measured exactly within a frame. */
  private static final int MANY = 3000;

  /** So many of the best are measured again. */
  private static final int BEST = 300;

  private final IndexSearcher searcher;
  private final Gauge gauge;

  Measuring(IndexSearcher searcher, Gauge gauge) {
    this.searcher = searcher;
    this.gauge = gauge;
  }

  /** The measures of entries within limits, each at its own place; no number for all others. */
  float[] all(Query limits) throws IOException {
    boolean many = gauge.rough() && searcher.getIndexReader().maxDoc() > MANY;
    float[] measures = new float[searcher.getIndexReader().maxDoc()];
    Arrays.fill(measures, Float.NaN);
    searcher.search(limits, into(measures, many));
    if (many) {
      refine(measures);
    }
    return measures;
  }

  private void refine(float[] measures) throws IOException {
    FloatHeap best = new FloatHeap(BEST);
    for (float measure : measures) {
      if (!Float.isNaN(measure)) {
        best.offer(measure);
      }
    }
    float least = best.size() == 0 ? Float.POSITIVE_INFINITY : best.peek();
    int left = BEST;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Gauge.Measure exact = gauge.exactly(leaf.reader());
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        float quick = measures[leaf.docBase + doc];
        if (quick > least || (quick == least && left-- > 0)) {
          measures[leaf.docBase + doc] = exact.of(doc);
        }
      }
    }
  }

  /** Each entry is written to its own place, so that nothing need be put together. */
  private CollectorManager<Each, List<Each>> into(float[] measures, boolean quickly) {
    return new CollectorManager<>() {
      @Override
      public Each newCollector() {
        return new Each(gauge, measures, quickly);
      }

      @Override
      public List<Each> reduce(Collection<Each> done) {
        return List.copyOf(done);
      }
    };
  }

  private static final class Each extends SimpleCollector {

    private final Gauge gauge;
    private final float[] measures;
    private final boolean quickly;
    private Gauge.Measure measure = _ -> Float.NaN;
    private int base;

    Each(Gauge gauge, float[] measures, boolean quickly) {
      this.gauge = gauge;
      this.measures = measures;
      this.quickly = quickly;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      measure = quickly ? gauge.quickly(context.reader()) : gauge.exactly(context.reader());
      base = context.docBase;
    }

    @Override
    public void collect(int doc) throws IOException {
      measures[base + doc] = measure.of(doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
