package org.sojourn.search;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/**
 * How what is known of a text is kept: a theme's score in two bytes, and each number of a passage's
 * vector in half of one, because that is an eighth of the room and orders entries alike.
 */
final class Kept {

  private static final int STEPS = 127;
  private static final int LEVELS = 16;

  private Kept() {}

  static BytesRef themes(float[] scores) {
    ByteBuffer bytes = ByteBuffer.allocate(scores.length * Short.BYTES);
    for (float score : scores) {
      bytes.putShort(Float.floatToFloat16(score));
    }
    return new BytesRef(bytes.array());
  }

  /** How many themes there are scores of. */
  static int themes(BytesRef kept) {
    return kept.length / Short.BYTES;
  }

  static float theme(BytesRef kept, int place) {
    return Float.float16ToFloat(score(kept, place));
  }

  /** A theme's score in its two bytes. */
  static short score(BytesRef kept, int place) {
    int at = kept.offset + place * Short.BYTES;
    return (short) ((kept.bytes[at] << 8) | (kept.bytes[at + 1] & 0xFF));
  }

  /**
   * The vectors one after the other: the size of a step, then two numbers in each byte. A number is
   * an odd count of half steps, so that none loses its sign.
   */
  static BytesRef passages(List<float[]> vectors) {
    int each = vectors.isEmpty() ? 0 : room(vectors.getFirst().length);
    ByteBuffer bytes = ByteBuffer.allocate(vectors.size() * each);
    for (float[] vector : vectors) {
      float half = Float.float16ToFloat(Float.floatToFloat16(half(vector)));
      bytes.putShort(Float.floatToFloat16(half));
      for (int i = 0; i < vector.length; i += 2) {
        int second = i + 1 < vector.length ? level(vector[i + 1], half) : 0;
        bytes.put((byte) ((level(vector[i], half) << 4) | second));
      }
    }
    return new BytesRef(bytes.array());
  }

  /** The bytes that a vector of so many numbers takes. */
  private static int room(int size) {
    return Short.BYTES + Math.ceilDiv(size, 2);
  }

  private static int level(float number, float half) {
    return Math.clamp((int) Math.floor(number / (2 * half)) + LEVELS / 2, 0, LEVELS - 1);
  }

  /** How many half steps a level stands for. */
  private static int halves(int level) {
    return 2 * level - (LEVELS - 1);
  }

  /** Half of the step with which all numbers together are told best, the greatest cut short. */
  private static float half(float[] vector) {
    float widest = step(vector) * STEPS / (LEVELS - 1);
    float best = widest;
    double least = Double.POSITIVE_INFINITY;
    for (int tenths = 5; tenths <= 10; tenths++) {
      float half = widest * tenths / 10;
      double error = 0;
      for (float number : vector) {
        double off = number - half * halves(level(number, half));
        error += off * off;
      }
      best = error < least ? half : best;
      least = Math.min(least, error);
    }
    return best;
  }

  /** How many vectors of so many numbers there are. */
  static int count(BytesRef kept, int size) {
    return kept.length / room(size);
  }

  /** Reads one of the vectors in half steps, and gives what that is. */
  static float read(BytesRef kept, int vector, byte[] halves) {
    int at = kept.offset + vector * room(halves.length);
    float half =
        Float.float16ToFloat((short) ((kept.bytes[at] << 8) | (kept.bytes[at + 1] & 0xFF)));
    at += Short.BYTES;
    for (int i = 0; i < halves.length; i += 2) {
      int two = kept.bytes[at++];
      halves[i] = (byte) halves((two >> 4) & 0xF);
      if (i + 1 < halves.length) {
        halves[i + 1] = (byte) halves(two & 0xF);
      }
    }
    return half;
  }

  static float step(float[] vector) {
    float most = Float.MIN_NORMAL;
    for (float number : vector) {
      most = Math.max(most, Math.abs(number));
    }
    return most / STEPS;
  }

  static byte[] steps(float[] vector, float step) {
    byte[] steps = new byte[vector.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) Math.clamp(Math.round(vector[i] / step), -STEPS, STEPS);
    }
    return steps;
  }

  /** The direction of all vectors together; none when there are none. */
  static Optional<float[]> together(BytesRef kept, int size) {
    byte[] room = new byte[size];
    float[] sum = new float[size];
    for (int vector = 0; vector < count(kept, size); vector++) {
      float half = read(kept, vector, room);
      for (int i = 0; i < size; i++) {
        sum[i] += half * room[i];
      }
    }
    float length = (float) Math.sqrt(VectorUtil.dotProduct(sum, sum));
    for (int i = 0; i < size && length > 0; i++) {
      sum[i] /= length;
    }
    return length > 0 ? Optional.of(sum) : Optional.empty();
  }

  /** How near the nearest of the vectors is to another, from -1 to 1. */
  static float nearest(BytesRef kept, byte[] steps, float step, byte[] room) {
    float nearest = -1;
    for (int vector = 0; vector < count(kept, steps.length); vector++) {
      float half = read(kept, vector, room);
      nearest = Math.max(nearest, half * step * VectorUtil.dotProduct(room, steps));
    }
    return nearest;
  }
}
