package org.sojourn.app;

import java.util.Optional;
import java.util.UUID;

/**
 * The entry that is shown beside a list.
 *
 * @param asked the entry that was asked for last
 * @param waiting whether it is still being read
 * @param shown what is shown: the entry asked for, or the one before until that has come
 */
public record Peek(Optional<UUID> asked, boolean waiting, Optional<ReadPage> shown) {

  /** Nothing yet. */
  public static final Peek NOTHING = new Peek(Optional.empty(), false, Optional.empty());

  /** Whether an entry is yet to be asked for: one at a time, and each once. */
  boolean lacks(UUID entry) {
    return !waiting && asked.filter(entry::equals).isEmpty();
  }

  /** The same when an entry was asked for. */
  Peek asking(UUID entry) {
    return new Peek(Optional.of(entry), true, shown);
  }

  /** The same when the entry has come. */
  Peek with(ReadPage read) {
    return asked.filter(read.entry().id()::equals).isPresent()
        ? new Peek(asked, false, Optional.of(read))
        : this;
  }

  /** The same when the entry could not be read. */
  Peek without(UUID entry) {
    return asked.filter(entry::equals).isPresent()
        ? new Peek(asked, false, Optional.empty())
        : this;
  }

  /** The same when the entry may have changed: it is asked for again. */
  Peek stale() {
    return new Peek(Optional.empty(), false, shown);
  }
}
