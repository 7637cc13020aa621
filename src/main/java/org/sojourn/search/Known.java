package org.sojourn.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/** What is known of the entries of all segments beside their words, read where it is asked for. */
final class Known {

  private final PerSegment<Scores> scores = new PerSegment<>(Scores::of);
  private final PerSegment<Spellings> spellings = new PerSegment<>(Spellings::of);
  private final PerSegment<Map<Concept, Spoken.Heard>> spoken =
      new PerSegment<>(_ -> new ConcurrentHashMap<>());
  private PerSegment<Sketch> sketches = new PerSegment<>(leaf -> Sketch.of(leaf, 0));
  private int size;

  /** How much the entries of a segment speak of themes. */
  Scores scores(LeafReader leaf) throws IOException {
    return scores.of(leaf);
  }

  /** Which entries of a segment speak of a theme, where that was found out before. */
  Spoken.@Nullable Heard heard(LeafReader leaf, Concept theme) throws IOException {
    return spoken.of(leaf).get(theme);
  }

  /** Tells which entries of a segment speak of a theme. */
  void heard(LeafReader leaf, Concept theme, Spoken.Heard heard) throws IOException {
    spoken.of(leaf).put(theme, heard);
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
