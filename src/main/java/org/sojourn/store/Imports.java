package org.sojourn.store;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.sojourn.journal.Entry;

/** Entries that come from elsewhere, many at once. */
public final class Imports {
  private static final int BATCH = 200;

  private final Shelves shelves;
  private final Entries entries;
  private final Keeping keeping;
  private final Turn turn;

  Imports(Shelves shelves, Entries entries, Keeping keeping, Turn turn) {
    this.shelves = shelves;
    this.entries = entries;
    this.keeping = keeping;
    this.turn = turn;
  }

  /**
   * Adds many entries, each safely on the disk; those that stand in the journal already, word for
   * word, are left out. When it fails, those counted so far are safe.
   *
   * @param progress told how many of the given entries have been dealt with
   * @return how many were written
   */
  public int addAll(List<Entry> all, IntConsumer progress) throws IOException {
    shelves.all();
    int written = 0;
    for (int from = 0; from < all.size(); from += BATCH) {
      List<Entry> batch = all.subList(from, Math.min(all.size(), from + BATCH));
      // The lock is freed between batches, so that a window saving meanwhile need not wait for all.
      written += turn.writing(() -> keeping.writeAll(batch));
      progress.accept(from + batch.size());
    }
    return written;
  }

  /** The digests of all that was ever imported and is still here. */
  public Set<String> digests() throws IOException {
    return entries.importedDigests();
  }
}
