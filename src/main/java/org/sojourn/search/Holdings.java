package org.sojourn.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which files an index holds, as one number that follows as entries come and go: a sum over the
 * files, so that their order says nothing. An index whose own files add up to another number has
 * lost something.
 */
final class Holdings {

  private static final long ODD = 0x9E3779B97F4A7C15L;
  private static final int HEX = 16;

  private final Map<UUID, Long> known = new HashMap<>();
  private final ToLongFunction<UUID> before;
  private long sum;

  private Holdings(long sum, ToLongFunction<UUID> before) {
    this.sum = sum;
    this.before = before;
  }

  /** The holdings of an index that begins with nothing. */
  static Holdings none() {
    return new Holdings(0, _ -> 0);
  }

  /**
   * The holdings of an index that goes on from a commit.
   *
   * @param before what the commit holds of an entry, as {@link #of(IndexedFile)} tells it; 0 for
   *     nothing
   */
  static Holdings from(String digest, ToLongFunction<UUID> before) {
    return new Holdings(digest.isEmpty() ? 0 : Long.parseUnsignedLong(digest, HEX), before);
  }

  /** The digest of some files. */
  static String digest(Collection<IndexedFile> files) {
    return Long.toHexString(files.stream().mapToLong(Holdings::of).sum());
  }

  /** What one file adds. */
  static long of(IndexedFile file) {
    long mixed = file.id().getMostSignificantBits();
    for (long each :
        new long[] {
          file.id().getLeastSignificantBits(), file.modified(), file.size(), file.seal()
        }) {
      mixed = (mixed ^ (mixed >>> 29)) * ODD + each;
    }
    return (mixed ^ (mixed >>> 32)) * ODD;
  }

  /** The file of an entry is this one now, or there is none. */
  void put(UUID id, @Nullable IndexedFile file) {
    long now = file == null ? 0 : of(file);
    Long was = known.put(id, now);
    sum += now - (was == null ? before.applyAsLong(id) : was);
  }

  /** The number in writing. */
  String digest() {
    return Long.toHexString(sum);
  }
}
