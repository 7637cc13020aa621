package org.sojourn.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What speaks of a theme by any of its terms. Of each segment that is found out once: a theme has
 * eighty terms, and is asked for at every key, several times.
 */
final class Spoken extends Query {

  private final Widening.Wide theme;
  private final Known known;

  Spoken(Widening.Wide theme, Known known) {
    this.theme = theme;
    this.known = known;
  }

  /** The entries of a segment that speak of a theme, and how much. */
  static final class Heard implements LeafCollector {
    private final FixedBitSet docs;
    private final short[] scores;
    private @Nullable Scorable scorer;
    private int count;
    private float most;

    private Heard(int entries) {
      docs = new FixedBitSet(Math.max(1, entries));
      scores = new short[entries];
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      short kept = Float.floatToFloat16(Objects.requireNonNull(scorer).score());
      docs.set(doc);
      scores[doc] = kept;
      most = Math.max(most, Float.float16ToFloat(kept));
      count++;
    }
  }

  /** Finds out what nobody has asked for yet. */
  void prepare(IndexSearcher searcher) throws IOException {
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      heard(searcher, leaf);
    }
  }

  private Query terms() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    theme.others().forEach(other -> any.add(other.query(), Occur.SHOULD));
    return any.build();
  }

  private Heard heard(IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
    Heard heard = known.heard(leaf.reader(), theme.concept());
    if (heard == null) {
      Weight weight = searcher.createWeight(searcher.rewrite(terms()), ScoreMode.COMPLETE, 1);
      heard = new Heard(leaf.reader().maxDoc());
      BulkScorer all = weight.bulkScorer(leaf);
      if (all != null) {
        all.score(heard, null, 0, DocIdSetIterator.NO_MORE_DOCS);
      }
      known.heard(leaf.reader(), theme.concept(), heard);
    }
    return heard;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Heard heard = heard(searcher, leaf);
        return heard.count == 0 ? null : supplier(heard, boost);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private static ScorerSupplier supplier(Heard heard, float boost) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) {
        return new Each(heard, boost);
      }

      @Override
      public long cost() {
        return heard.count;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "spoken " + theme.concept().id();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spoken spoken
        && spoken.known == known
        && spoken.theme.concept().equals(theme.concept());
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + theme.concept().hashCode();
  }

  private static final class Each extends Scorer {
    private final DocIdSetIterator docs;
    private final Heard heard;
    private final float boost;

    Each(Heard heard, float boost) {
      this.docs = new BitSetIterator(heard.docs, heard.count);
      this.heard = heard;
      this.boost = boost;
    }

    @Override
    public int docID() {
      return docs.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return docs;
    }

    @Override
    public float score() {
      return boost * Float.float16ToFloat(heard.scores[docs.docID()]);
    }

    @Override
    public float getMaxScore(int upTo) {
      return boost * heard.most;
    }
  }
}
