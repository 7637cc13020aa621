package org.sojourn.search;

import java.util.List;
import java.util.UUID;

/**
 * What must be done for an index to agree with the files.
 *
 * @param everything whether the index must be rebuilt; the lists are empty then
 * @param added entries that have a file and are not in the index
 * @param changed entries whose file has changed since
 * @param removed entries in the index whose file is gone
 */
public record Difference(
    boolean everything, List<UUID> added, List<UUID> changed, List<UUID> removed) {

  static final Difference EVERYTHING = new Difference(true, List.of(), List.of(), List.of());

  public Difference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  /** Whether the index agrees with the files. */
  public boolean none() {
    return !everything && added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
