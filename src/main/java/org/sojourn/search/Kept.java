package org.sojourn.search;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/**
 * How what is known of a text is kept: a theme's score in two bytes, and each number of a passage's
 * vector in one, because that is a quarter of the room and orders entries alike.
 */
final class Kept {

  private static final int STEPS = 127;

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

  /** The vectors one after the other: the size of a step, then so many steps. */
  static BytesRef passages(List<float[]> vectors) {
    int each = Float.BYTES + (vectors.isEmpty() ? 0 : vectors.getFirst().length);
    ByteBuffer bytes = ByteBuffer.allocate(vectors.size() * each);
    for (float[] vector : vectors) {
      float step = step(vector);
      bytes.putFloat(step).put(steps(vector, step));
    }
    return new BytesRef(bytes.array());
  }

  /** Where the steps of the first vector begin. */
  static int first(BytesRef kept) {
    return kept.offset + Float.BYTES;
  }

  /** Where the steps of the next vector begin. */
  static int next(int first, int size) {
    return first + size + Float.BYTES;
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
    ByteBuffer bytes = ByteBuffer.wrap(kept.bytes, kept.offset, kept.length);
    float[] sum = new float[size];
    while (bytes.remaining() >= Float.BYTES + size) {
      float step = bytes.getFloat();
      for (int i = 0; i < size; i++) {
        sum[i] += step * bytes.get();
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
    ByteBuffer bytes = ByteBuffer.wrap(kept.bytes, kept.offset, kept.length);
    float nearest = -1;
    while (bytes.remaining() >= Float.BYTES + steps.length) {
      float size = bytes.getFloat();
      bytes.get(room);
      nearest = Math.max(nearest, size * step * VectorUtil.dotProduct(room, steps));
    }
    return nearest;
  }
}
