package org.sojourn.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;

/**
 * Where the parts of an entry begin and what each means, told roughly: of each number of a vector,
 * whether it is more than nothing. That is a thirtieth of the room, and enough to tell which part
 * of one entry is the nearest.
 */
final class Spots {

  private static final String BETWEEN = "\n\n";

  private Spots() {}

  /** The parts as they are kept, one after the other. */
  static BytesRef kept(List<Spot> spots, List<float[]> meanings) {
    int signs = meanings.isEmpty() ? 0 : signs(meanings.getFirst().length);
    ByteBuffer bytes = ByteBuffer.allocate(spots.size() * (Short.BYTES + Integer.BYTES + signs));
    for (int i = 0; i < spots.size(); i++) {
      bytes.putShort((short) spots.get(i).said()).putInt(spots.get(i).offset());
      float[] meaning = meanings.get(i);
      byte[] positive = new byte[signs];
      for (int n = 0; n < meaning.length; n++) {
        positive[n / Byte.SIZE] |= (byte) (meaning[n] > 0 ? 1 << (n % Byte.SIZE) : 0);
      }
      bytes.put(positive);
    }
    return new BytesRef(bytes.array());
  }

  private static int signs(int numbers) {
    return Math.ceilDiv(numbers, Byte.SIZE);
  }

  /** The part that is nearest to a meaning; none when none is kept. */
  static Optional<Spot> nearest(BytesRef kept, float[] meaning) {
    ByteBuffer bytes = ByteBuffer.wrap(kept.bytes, kept.offset, kept.length);
    byte[] positive = new byte[signs(meaning.length)];
    Optional<Spot> nearest = Optional.empty();
    float most = Float.NEGATIVE_INFINITY;
    while (bytes.remaining() >= Short.BYTES + Integer.BYTES + positive.length) {
      Spot spot = new Spot(bytes.getShort(), bytes.getInt());
      bytes.get(positive);
      float near = 0;
      for (int n = 0; n < meaning.length; n++) {
        boolean more = (positive[n / Byte.SIZE] >> (n % Byte.SIZE) & 1) != 0;
        near += more ? meaning[n] : -meaning[n];
      }
      if (near > most) {
        most = near;
        nearest = Optional.of(spot);
      }
    }
    return nearest;
  }

  /** The places in the answers of an entry that places in its whole prose are. */
  static List<Spot> of(Entry entry, List<Integer> starts) {
    List<Spot> spots = new ArrayList<>();
    for (int start : starts) {
      spots.add(of(entry, start));
    }
    return spots;
  }

  private static Spot of(Entry entry, int start) {
    int said = -1;
    int from = 0;
    Spot spot = new Spot(0, 0);
    for (Answer answer : entry.answers()) {
      said += answer.said().isBlank() ? 0 : 1;
      if (!answer.prose().isBlank() && from <= start) {
        spot = new Spot(said, start - from);
        from += answer.prose().length() + BETWEEN.length();
      }
    }
    return spot;
  }
}
