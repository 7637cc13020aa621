package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;

/** Of very many entries the nearest are found by a rough measure first. */
final class ManyMeaningsTest {

  /** What is kept of a meaning tells it from others by so much. */
  private static final double ALIKE = 0.01;

  private static final int ENTRIES = 3300;
  private static final int KINDS = 150;
  private static final int NUMBERS = 384;

  @TempDir private Path folder;

  /** Entries of one kind mean about the same; a text is the number of its entry. */
  private static float[] meaning(int entry) {
    Random kind = new Random(entry % KINDS);
    Random own = new Random(KINDS + entry);
    float[] vector = new float[NUMBERS];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (1.5 * kind.nextGaussian() + own.nextGaussian());
    }
    return VectorUtil.l2normalize(vector);
  }

  private static final class Numbered implements Insight {
    @Override
    public String version() {
      return "1";
    }

    @Override
    public Known of(String prose, Collection<String> promptThemes) {
      return byWords(prose, promptThemes);
    }

    @Override
    public Known byWords(String prose, Collection<String> promptThemes) {
      return new Known(new float[0], List.of(meaning(Integer.parseInt(prose.strip()))));
    }

    @Override
    public Optional<float[]> query(String sentence) {
      return Optional.of(meaning(Integer.parseInt(sentence)));
    }

    @Override
    public float[] themesOf(String sentence) {
      return new float[0];
    }
  }

  private static double nearness(int one, int other) {
    return VectorUtil.dotProduct(meaning(one), meaning(other));
  }

  private static List<Integer> nearest(int number, int count) {
    return IntStream.range(0, ENTRIES)
        .boxed()
        .filter(entry -> entry != number)
        .sorted(Comparator.comparingDouble((Integer entry) -> -nearness(number, entry)))
        .limit(count)
        .toList();
  }

  @Test
  void the_nearest_come_first_nearly_in_their_order() {
    Setting setting = new Setting(Samples.VOCABULARY, List.of(), Titles.NONE, new Numbered());
    try (Index index = Index.open(folder, Samples.JOURNAL, setting)) {
      Samples.rebuild(
          index,
          IntStream.range(0, ENTRIES)
              .mapToObj(number -> Samples.entry(number, "" + number))
              .toArray(Entry[]::new));
      for (int number : new int[] {7, 1234, 3299}) {
        Results results = Samples.search(index, "" + number);
        assertEquals(number, Samples.numbers(results).getFirst());
        List<Integer> found = Samples.numbers(results).subList(1, 6);
        for (int place = 0; place < found.size(); place++) {
          double off =
              nearness(number, nearest(number, 5).get(place)) - nearness(number, found.get(place));
          assertEquals(0, off, ALIKE, () -> number + ": " + found);
        }
      }
    }
  }
}
