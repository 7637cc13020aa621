package org.sojourn.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Entries that are known already in one state of the index, each with what it is worth. */
final class Those extends Query {

  private final FixedBitSet docs;
  private final float[] worth;

  /** Entries by their numbers in the index; where there is no worth, it is nothing. */
  Those(FixedBitSet docs, float[] worth) {
    this.docs = docs;
    this.worth = worth;
  }

  /** All that another query finds, found once: for one that is slow and asked several times. */
  static Those of(IndexSearcher searcher, Query slow) throws IOException {
    FixedBitSet docs = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    searcher.search(
        slow,
        new CollectorManager<Marking, FixedBitSet>() {
          @Override
          public Marking newCollector() {
            return new Marking(docs);
          }

          @Override
          public FixedBitSet reduce(Collection<Marking> done) {
            return docs;
          }
        });
    return new Those(docs, new float[0]);
  }

  private static final class Marking extends SimpleCollector {
    private final FixedBitSet docs;
    private int base;

    Marking(FixedBitSet docs) {
      this.docs = docs;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void collect(int doc) {
      docs.set(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) {
        FixedBitSet here = here(context);
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) {
            return new Worth(here, worth, context.docBase, boost);
          }

          @Override
          public long cost() {
            return here.cardinality();
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  private FixedBitSet here(LeafReaderContext context) {
    FixedBitSet here = new FixedBitSet(Math.max(1, context.reader().maxDoc()));
    int end = Math.min(docs.length(), context.docBase + context.reader().maxDoc());
    if (end > context.docBase) {
      FixedBitSet.orRange(docs, context.docBase, here, 0, end - context.docBase);
    }
    return here;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "those " + docs.cardinality();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private static final class Worth extends Scorer {

    private final DocIdSetIterator each;
    private final float[] worth;
    private final int base;
    private final float boost;

    Worth(FixedBitSet docs, float[] worth, int base, float boost) {
      this.each = new BitSetIterator(docs, docs.cardinality());
      this.worth = worth;
      this.base = base;
      this.boost = boost;
    }

    @Override
    public int docID() {
      return each.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return each;
    }

    @Override
    public float score() {
      return worth.length == 0 ? 0 : boost * worth[base + each.docID()];
    }

    @Override
    public float getMaxScore(int upTo) {
      return worth.length == 0 ? 0 : boost;
    }
  }
}
