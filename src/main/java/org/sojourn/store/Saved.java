package org.sojourn.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Entry;

/**
 * An entry that is safely on the disk.
 *
 * @param kept what was written; under a new id when both versions were kept
 * @param theirs the id of the entry that someone else had changed meanwhile and that was left as
 *     they wrote it; none when nobody had
 */
public record Saved(Kept<Entry> kept, @Nullable UUID theirs) {

  /** Whether someone else had changed the entry meanwhile, so that both versions were kept. */
  public boolean conflict() {
    return theirs != null;
  }
}
