package org.sojourn.store;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
  private final SideFile<Profile> profile;
  private final SideFile<Memory> memory;

  Memories(Layout layout, Cabinet cabinet) {
    this.layout = layout;
    this.cabinet = cabinet;
    profile = new SideFile<>(layout.profile(), Formats.PROFILE, new Profile("", null), cabinet);
    memory = new SideFile<>(layout.memory(), Formats.MEMORY, Memory.NONE, cabinet);
  }

  Profile profile() {
    return profile.seen();
  }

  /** The profile to sign with: not one that counts as empty. */
  Profile signer() throws IOException {
    Profile known = profile.known();
    if (known.name().isBlank()) {
      throw new StoreTrouble(
          "[%s] names nobody to sign with: bring it back from a backup, or write your name in it"
              .formatted(layout.profile()));
    }
    return known;
  }

  void keep(Profile changed) throws IOException {
    profile.known();
    profile.write(changed);
  }

  Memory memory() {
    return memory.seen();
  }

  /** What of it cannot be read. */
  Stream<Unreadable> unreadable() {
    return Stream.of(profile.unreadable(), memory.unreadable()).flatMap(Optional::stream);
  }

  /** Writes what is known now and is more; what another window learnt meanwhile stays. */
  void remember(UnaryOperator<Memory> learning) throws IOException {
    Memory known = memory.known();
    Memory more = learning.apply(known);
    if (more.equals(known)) {
      cabinet.settle(layout.folder());
    } else {
      memory.write(more);
    }
  }
}
