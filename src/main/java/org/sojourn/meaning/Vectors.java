package org.sojourn.meaning;

/** Arithmetic with directions: vectors of length one, whose product says how alike they are. */
public final class Vectors {

  private Vectors() {}

  /** The product of two vectors: 1 for the same direction, 0 for nothing in common. */
  public static float product(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** Makes a vector's length one; one without a direction stays as it is. */
  public static float[] normalise(float[] vector) {
    float length = (float) Math.sqrt(product(vector, vector));
    if (length > 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= length;
      }
    }
    return vector;
  }

  /** Adds a vector to another in place. */
  public static void add(float[] to, float[] vector) {
    for (int i = 0; i < to.length; i++) {
      to[i] += vector[i];
    }
  }
}
