package org.sojourn.themes;

import java.util.Arrays;
import java.util.List;

/**
 * The words that each theme is written in, by its examples: a text is as near to a theme as their
 * words are alike, rare words counting for more.
 */
final class WordCentroids {

  private static final float[] NOWHERE = {};

  private final int themes;

  /** How much each stem weighs in each theme, by the number of the stem. */
  private final float[][] weights;

  /** How rare each stem is among the examples. */
  private final double[] rarity;

  /** A text of a theme, the theme by its place. */
  record Sample(int theme, String text) {}

  /** The stems of a text, each once, and how often each is there. */
  private static final class Counts {
    private final int[] stems;
    private final int[] times;
    private int size;

    /** Counts words; {@code room} is all 0 for all stems, and is so again afterwards. */
    Counts(List<Words.Word> text, int[] room) {
      stems = new int[text.size()];
      for (Words.Word word : text) {
        if (word.number() >= 0 && word.number() < room.length && room[word.number()]++ == 0) {
          stems[size++] = word.number();
        }
      }
      times = new int[size];
      for (int i = 0; i < size; i++) {
        times[i] = room[stems[i]];
        room[stems[i]] = 0;
      }
    }
  }

  WordCentroids(int themes, List<Sample> samples, Stems stems) {
    this.themes = themes;
    Words words = new Words(stems::add);
    List<List<Words.Word>> read = samples.stream().map(sample -> words.of(sample.text())).toList();
    int[] room = new int[stems.size()];
    List<Counts> counted = read.stream().map(text -> new Counts(text, room)).toList();
    weights = new float[stems.size()][];
    Arrays.fill(weights, NOWHERE);
    rarity = rarity(counted, stems.size());
    for (int i = 0; i < counted.size(); i++) {
      add(counted.get(i), samples.get(i).theme());
    }
    evenOut();
  }

  private static double[] rarity(List<Counts> counted, int stems) {
    double[] rarity = new double[stems];
    for (Counts counts : counted) {
      for (int i = 0; i < counts.size; i++) {
        rarity[counts.stems[i]]++;
      }
    }
    for (int stem = 0; stem < stems; stem++) {
      rarity[stem] = Math.log((counted.size() + 1) / (rarity[stem] + 0.5));
    }
    return rarity;
  }

  private void add(Counts counts, int theme) {
    for (int i = 0; i < counts.size; i++) {
      int stem = counts.stems[i];
      weights[stem] = weights[stem].length == 0 ? new float[themes] : weights[stem];
    }
    double[] weighed = weighed(counts);
    for (int i = 0; i < counts.size; i++) {
      weights[counts.stems[i]][theme] += (float) weighed[i];
    }
  }

  private boolean known(int stem) {
    return stem >= 0 && stem < weights.length && weights[stem].length > 0;
  }

  /** What the known words of a text weigh in it, as a vector of length one. */
  private double[] weighed(Counts counts) {
    double[] weighed = new double[counts.size];
    double squares = 0;
    for (int i = 0; i < weighed.length; i++) {
      if (known(counts.stems[i])) {
        int times = counts.times[i];
        weighed[i] = (times == 1 ? 1 : 1 + Math.log(times)) * rarity[counts.stems[i]];
        squares += weighed[i] * weighed[i];
      }
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] /= length;
    }
    return weighed;
  }

  /** A theme is as near with many examples as with few. */
  private void evenOut() {
    double[] squares = new double[themes];
    for (float[] word : weights) {
      for (int theme = 0; theme < word.length; theme++) {
        squares[theme] += word[theme] * word[theme];
      }
    }
    for (float[] word : weights) {
      for (int theme = 0; theme < word.length; theme++) {
        word[theme] /= squares[theme] == 0 ? 1 : (float) Math.sqrt(squares[theme]);
      }
    }
  }

  /** How near a text is to each theme; all 0 when none of its telling words is known. */
  double[] near(List<Words.Word> text) {
    double[] near = new double[themes];
    if (text.stream().noneMatch(word -> word.telling() && known(word.number()))) {
      return near;
    }
    Counts counts = new Counts(text, new int[weights.length]);
    double[] weighed = weighed(counts);
    for (int i = 0; i < weighed.length; i++) {
      float[] of = weights[counts.stems[i]];
      for (int theme = 0; theme < of.length; theme++) {
        near[theme] += weighed[i] * of[theme];
      }
    }
    return near;
  }
}
