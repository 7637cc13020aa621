package org.sojourn.store;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.sojourn.journal.Memory;
import org.sojourn.journal.Profile;
import org.sojourn.json.Formats;

/**
 * Whose journal it is, and what it has learnt from its writer. The caller of what writes holds the
 * journal's lock.
 */
final class Memories {
  private final Layout layout;
  private final Cabinet cabinet;

  Memories(Layout layout, Cabinet cabinet) {
    this.layout = layout;
    this.cabinet = cabinet;
  }

  Profile profile() throws IOException {
    return cabinet
        .find(layout.profile(), Formats.PROFILE)
        .map(Kept::value)
        .orElse(new Profile("", null));
  }

  void keep(Profile profile) throws IOException {
    cabinet.write(layout.profile(), profile, Formats.PROFILE);
  }

  Memory memory() throws IOException {
    return cabinet.find(layout.memory(), Formats.MEMORY).map(Kept::value).orElse(Memory.NONE);
  }

  /** Writes what is known now and is more; what another window learnt meanwhile stays. */
  void remember(UnaryOperator<Memory> learning) throws IOException {
    Memory known = memory();
    Memory more = learning.apply(known);
    if (more.equals(known)) {
      cabinet.settle(layout.folder());
    } else {
      cabinet.write(layout.memory(), more, Formats.MEMORY);
    }
  }
}
