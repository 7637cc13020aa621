package org.sojourn.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;

/** What is known of the entries of all segments beside their words, read where it is asked for. */
final class Known {

  private final PerSegment<Scores> scores = new PerSegment<>(Scores::of);
  private final PerSegment<Spellings> spellings = new PerSegment<>(Spellings::of);
  private PerSegment<Sketch> sketches = new PerSegment<>(leaf -> Sketch.of(leaf, 0));
  private int size;

  /** How much the entries of a segment speak of themes. */
  Scores scores(LeafReader leaf) throws IOException {
    return scores.of(leaf);
  }

  /** The words of a segment. */
  Spellings spellings(LeafReader leaf) throws IOException {
    return spellings.of(leaf);
  }

  /** The passages of a segment, of vectors that have so many numbers. */
  Sketch sketch(LeafReader leaf, int numbers) throws IOException {
    return sketches(numbers).of(leaf);
  }

  private synchronized PerSegment<Sketch> sketches(int numbers) {
    if (size != numbers) {
      size = numbers;
      sketches = new PerSegment<>(leaf -> Sketch.of(leaf, numbers));
    }
    return sketches;
  }
}
