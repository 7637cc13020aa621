package org.sojourn.themes;

import java.util.Arrays;
import java.util.List;
import org.sojourn.meaning.Vectors;

/**
 * Learns in which direction each theme lies: by multinomial logistic regression with a little
 * weight decay, all themes counting alike, down a slope with momentum.
 */
final class Learnt {

  private static final double DECAY = 1e-3;
  private static final int STEPS = 400;

  /** Vectors have a length of one, so no slope is steeper than this. */
  private static final double STEEPEST = 0.5 + DECAY;

  private final List<float[]> vectors;
  private final int[] themes;
  private final int count;
  private final double[] weights;

  private Learnt(List<float[]> vectors, int[] themes, int count) {
    this.vectors = vectors;
    this.themes = themes;
    this.count = count;
    int[] sizes = new int[count];
    for (int theme : themes) {
      sizes[theme]++;
    }
    this.weights =
        Arrays.stream(themes)
            .mapToDouble(theme -> themes.length / (double) count / sizes[theme])
            .toArray();
  }

  /** The directions of so many themes, from vectors that are each of one of them. */
  static Directions from(String examples, List<float[]> vectors, int[] themes, int count) {
    return new Learnt(vectors, themes, count).learn(examples);
  }

  private Directions learn(String examples) {
    int size = vectors.getFirst().length;
    float[][] now = new float[count][size + 1];
    float[][] ahead = new float[count][size + 1];
    double momentum = 1;
    for (int step = 0; step < STEPS; step++) {
      float[][] slope = slope(ahead);
      double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      float carry = (float) ((momentum - 1) / next);
      for (int theme = 0; theme < count; theme++) {
        for (int i = 0; i <= size; i++) {
          float moved = ahead[theme][i] - slope[theme][i];
          ahead[theme][i] = moved + carry * (moved - now[theme][i]);
          now[theme][i] = moved;
        }
      }
      momentum = next;
    }
    float[][] directions = new float[count][];
    float[] offsets = new float[count];
    for (int theme = 0; theme < count; theme++) {
      directions[theme] = Arrays.copyOf(now[theme], size);
      offsets[theme] = now[theme][size];
    }
    return new Directions(examples, directions, offsets, new float[0][]);
  }

  /** How far to step; the last place of each theme is its offset, which does not decay. */
  private float[][] slope(float[][] at) {
    int size = vectors.getFirst().length;
    float[][] slope = new float[count][size + 1];
    for (int i = 0; i < themes.length; i++) {
      float[] vector = vectors.get(i);
      double[] likely = likely(at, vector);
      for (int theme = 0; theme < count; theme++) {
        double wrong = likely[theme] - (theme == themes[i] ? 1 : 0);
        float step = (float) (wrong * weights[i] / themes.length / STEEPEST);
        float[] into = slope[theme];
        for (int j = 0; j < size; j++) {
          into[j] += step * vector[j];
        }
        into[size] += step;
      }
    }
    for (int theme = 0; theme < count; theme++) {
      for (int j = 0; j < size; j++) {
        slope[theme][j] += (float) (DECAY / STEEPEST) * at[theme][j];
      }
    }
    return slope;
  }

  private double[] likely(float[][] at, float[] vector) {
    double[] likely = new double[count];
    double sum = 0;
    for (int theme = 0; theme < count; theme++) {
      float[] direction = at[theme];
      likely[theme] = Math.exp(Vectors.product(vector, direction) + direction[vector.length]);
      sum += likely[theme];
    }
    for (int theme = 0; theme < count; theme++) {
      likely[theme] /= sum;
    }
    return likely;
  }
}
