package org.sojourn.search;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/** Measures an entry by something that is kept of it. */
sealed interface Gauge {

  /** Where that is kept. */
  String field();

  /** The measure; the greater, the better it fits. */
  float of(BytesRef kept);

  /** From which measure on an entry is found for that alone. */
  float enough();

  /** From which measure on the best few entries are found, if so few have enough. */
  float least();

  /** How near the meaning of an entry is to a sentence's. */
  final class Meaning implements Gauge {

    /** A word or two mean many things: only what is very near is found by them. */
    private static final int FEW_WORDS = 2;

    private final float step;
    private final byte[] steps;
    private final byte[] room;
    private final boolean vague;

    Meaning(float[] sentence, int words) {
      vague = words <= FEW_WORDS;
      step = Kept.step(sentence);
      steps = Kept.steps(sentence, step);
      room = new byte[steps.length];
    }

    @Override
    public String field() {
      return Fields.PASSAGES;
    }

    @Override
    public float of(BytesRef kept) {
      return Kept.nearest(kept, steps, step, room);
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
   * @param places the places of the themes in the vocabulary
   */
  record Themes(List<List<Integer>> places) implements Gauge {

    @Override
    public String field() {
      return Fields.THEMES;
    }

    @Override
    public float of(BytesRef kept) {
      float least = Float.POSITIVE_INFINITY;
      for (List<Integer> any : places) {
        float most = Float.NEGATIVE_INFINITY;
        for (int place : any) {
          most = place < Kept.themes(kept) ? Math.max(most, Kept.theme(kept, place)) : most;
        }
        least = Math.min(least, most);
      }
      return least;
    }

    @Override
    public float enough() {
      return 1;
    }

    @Override
    public float least() {
      return 0.4f;
    }
  }
}
