package org.sojourn.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that each theme is written in, by its examples: a text is as near to a theme as their
 * words are alike, rare words counting for more.
 */
final class WordCentroids {

  private static final class Word {
    final float[] weights;
    int texts;

    Word(int themes) {
      weights = new float[themes];
    }

    double rarity(int all) {
      return Math.log((all + 1) / (texts + 0.5));
    }
  }

  private final Map<String, Word> words = new HashMap<>();
  private final int themes;
  private final int all;

  /** A text of a theme, the theme by its place. */
  record Sample(int theme, String text) {}

  WordCentroids(int themes, List<Sample> samples) {
    this.themes = themes;
    this.all = samples.size();
    Words stems = new Words();
    List<Map<String, Integer>> counted =
        samples.stream().map(sample -> counts(stems.of(sample.text()))).toList();
    counted.forEach(counts ->
        counts
            .keySet()
            .forEach(stem -> words.computeIfAbsent(stem, _ -> new Word(themes)).texts++));
    for (int i = 0; i < all; i++) {
      add(counted.get(i), samples.get(i).theme());
    }
    evenOut();
  }

  private static Map<String, Integer> counts(List<Words.Word> text) {
    Map<String, Integer> counts = new HashMap<>();
    for (Words.Word word : text) {
      if (!word.end()) {
        counts.merge(word.stem(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private void add(Map<String, Integer> counts, int theme) {
    Map<Word, Double> weighed = weighed(counts);
    weighed.forEach((word, weight) -> word.weights[theme] += weight.floatValue());
  }

  /** The known words of a text and what they weigh in it, as a vector of length one. */
  private Map<Word, Double> weighed(Map<String, Integer> counts) {
    Map<Word, Double> weighed = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      Word word = words.get(count.getKey());
      if (word != null) {
        double weight = (1 + Math.log(count.getValue())) * word.rarity(all);
        weighed.put(word, weight);
        squares += weight * weight;
      }
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    weighed.replaceAll((_, weight) -> weight / length);
    return weighed;
  }

  /** A theme is as near with many examples as with few. */
  private void evenOut() {
    double[] squares = new double[themes];
    for (Word word : words.values()) {
      for (int theme = 0; theme < themes; theme++) {
        squares[theme] += word.weights[theme] * word.weights[theme];
      }
    }
    for (Word word : words.values()) {
      for (int theme = 0; theme < themes; theme++) {
        word.weights[theme] /= squares[theme] == 0 ? 1 : (float) Math.sqrt(squares[theme]);
      }
    }
  }

  /** How near a text is to each theme; all 0 when none of its telling words is known. */
  double[] near(List<Words.Word> text) {
    double[] near = new double[themes];
    if (text.stream().noneMatch(word -> word.telling() && words.containsKey(word.stem()))) {
      return near;
    }
    weighed(counts(text))
        .forEach((word, weight) -> {
          for (int theme = 0; theme < themes; theme++) {
            near[theme] += weight * word.weights[theme];
          }
        });
    return near;
  }
}
