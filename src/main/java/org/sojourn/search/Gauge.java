package org.sojourn.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/** Measures an entry by something that is kept of it. */
sealed interface Gauge {

  /** Measures the entries of one segment. */
  interface Measure {

    /** The measure of an entry; the greater, the better it fits; no number where none is kept. */
    float of(int doc) throws IOException;
  }

  /** The measure itself. */
  Measure exactly(LeafReader leaf) throws IOException;

  /** A measure that may be a little off, for when there are very many entries. */
  default Measure quickly(LeafReader leaf) throws IOException {
    return exactly(leaf);
  }

  /** Whether {@link #quickly} is a little off. */
  default boolean rough() {
    return false;
  }

  /** From which measure on an entry is found for that alone. */
  float enough();

  /** From which measure on the best few entries are found, if so few have enough. */
  float least();

  /** How near the meaning of an entry is to a sentence's. */
  final class Meaning implements Gauge {

    /** A word or two mean many things: only what is very near is found by them. */
    private static final int FEW_WORDS = 2;

    private final Known known;
    private final float step;
    private final byte[] steps;
    private final byte[] room;
    private final boolean vague;

    Meaning(Known known, float[] sentence, int words) {
      this.known = known;
      vague = words <= FEW_WORDS;
      step = Kept.step(sentence);
      steps = Kept.steps(sentence, step);
      room = new byte[steps.length];
    }

    @Override
    public Measure exactly(LeafReader leaf) throws IOException {
      BinaryDocValues kept = DocValues.getBinary(leaf, Fields.PASSAGES);
      return doc ->
          kept.advanceExact(doc) ? Kept.nearest(kept.binaryValue(), steps, step, room) : Float.NaN;
    }

    @Override
    public boolean rough() {
      return true;
    }

    @Override
    public Measure quickly(LeafReader leaf) throws IOException {
      Sketch sketch = known.sketch(leaf, steps.length);
      long[] signs = Sketch.of(steps);
      float[] nearness = new float[steps.length + 1];
      for (int difference = 0; difference < nearness.length; difference++) {
        nearness[difference] = (float) Math.cos(Math.PI * difference / steps.length);
      }
      return doc -> {
        int difference = sketch.difference(doc, signs);
        return difference < 0 ? Float.NaN : nearness[difference];
      };
    }

    @Override
    public float enough() {
      return vague ? 0.5f : 0.4f;
    }

    @Override
    public float least() {
      return vague ? 0.5f : 0.2f;
    }
  }

  /**
   * How much an entry speaks of themes: of that which it speaks of least, where one of several is
   * enough for each.
   *
   * @param known where that is known
   * @param places the places of the themes in the vocabulary
   * @param least how much of them finds the best few entries, where so few have enough
   */
  record Themes(Known known, List<List<Integer>> places, float least) implements Gauge {

    /** An entry that has as much more likely speaks of a theme than not. */
    static final float CLEARLY = 1;

    /** An entry that has as much is worth a look where there is nothing better. */
    static final float SOMEWHAT = 0.4f;

    @Override
    public Measure exactly(LeafReader leaf) throws IOException {
      Scores scores = known.scores(leaf);
      int[][] each = places.stream().map(Themes::numbers).toArray(int[][]::new);
      return doc -> scores.has(doc) ? of(scores, doc, each) : Float.NaN;
    }

    private static int[] numbers(List<Integer> any) {
      return any.stream().mapToInt(Integer::intValue).toArray();
    }

    private static float of(Scores scores, int doc, int[][] each) {
      float least = Float.POSITIVE_INFINITY;
      for (int[] any : each) {
        float most = Float.NEGATIVE_INFINITY;
        for (int place : any) {
          most = Math.max(most, scores.of(doc, place));
        }
        least = Math.min(least, most);
      }
      return least;
    }

    @Override
    public float enough() {
      return CLEARLY;
    }
  }
}
