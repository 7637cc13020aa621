package org.sojourn.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** How much each entry of a segment speaks of each theme, side by side. */
final class Scores {

  private static final short NONE = Float.floatToFloat16(Float.NEGATIVE_INFINITY);

  private final FixedBitSet known;
  private final int themes;
  private final short[] scores;

  private Scores(int entries, int themes) {
    this.known = new FixedBitSet(Math.max(1, entries));
    this.themes = themes;
    this.scores = new short[entries * themes];
    Arrays.fill(scores, NONE);
  }

  /** Reads all scores. */
  static Scores of(LeafReader leaf) throws IOException {
    Scores scores = new Scores(leaf.maxDoc(), most(leaf));
    BinaryDocValues kept = DocValues.getBinary(leaf, Fields.THEMES);
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if (kept.advanceExact(doc)) {
        scores.known.set(doc);
        BytesRef each = kept.binaryValue();
        for (int theme = 0; theme < Kept.themes(each); theme++) {
          scores.scores[doc * scores.themes + theme] = Kept.score(each, theme);
        }
      }
    }
    return scores;
  }

  /** How many themes there are scores of at most. */
  private static int most(LeafReader leaf) throws IOException {
    BinaryDocValues kept = DocValues.getBinary(leaf, Fields.THEMES);
    int most = 0;
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      most = kept.advanceExact(doc) ? Math.max(most, Kept.themes(kept.binaryValue())) : most;
    }
    return most;
  }

  /** Whether anything is known of an entry. */
  boolean has(int doc) {
    return known.get(doc);
  }

  /** How much an entry speaks of a theme; endlessly little where that is not known. */
  float of(int doc, int theme) {
    return theme < themes
        ? Float.float16ToFloat(scores[doc * themes + theme])
        : Float.NEGATIVE_INFINITY;
  }
}
