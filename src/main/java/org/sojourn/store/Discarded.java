package org.sojourn.store;

import java.util.Set;
import java.util.UUID;

/**
 * What lies in the trash.
 *
 * @param entries the ids of entries that are here alone; one that stands in the journal again is
 *     not among them
 * @param copies how many entries have something here
 * @param drafts how many drafts have something here
 */
public record Discarded(Set<UUID> entries, int copies, int drafts) {
  public Discarded {
    entries = Set.copyOf(entries);
  }

  /** Whether there is nothing. */
  public boolean nothing() {
    return copies == 0 && drafts == 0;
  }
}
