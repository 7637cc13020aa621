package org.sojourn.share;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/**
 * Which shares of others a newer version replaced and which their authors took back, read once for
 * as many files as come together.
 */
final class Standing {

  /** A share as its own author may name it: what others say of it does not count. */
  private record Named(UUID author, UUID share) {}

  private final Shelves shelves;
  private @Nullable Set<Named> replaced;
  private @Nullable Set<Named> withdrawn;

  Standing(Shelves shelves) {
    this.shelves = shelves;
  }

  boolean replaced(Share share) throws IOException {
    return replaced().contains(named(share));
  }

  boolean withdrawn(Share share) throws IOException {
    return withdrawn().contains(named(share));
  }

  /** Whether an author took back a share of theirs, which may never have come. */
  boolean withdrawn(Person author, UUID share) throws IOException {
    return withdrawn().contains(new Named(author.journal(), share));
  }

  /** Those of some shares that are neither replaced nor taken back. */
  List<Share> open(List<Share> shares) throws IOException {
    Set<Named> closed = new HashSet<>(replaced());
    closed.addAll(withdrawn());
    return shares.stream().filter(share -> !closed.contains(named(share))).toList();
  }

  /** The ids of everything that is replaced or taken back. */
  Set<UUID> closed() throws IOException {
    Set<UUID> closed = new HashSet<>();
    replaced().forEach(each -> closed.add(each.share()));
    withdrawn().forEach(each -> closed.add(each.share()));
    return closed;
  }

  /** Notes a share that was kept. */
  void note(Share share) throws IOException {
    note(replaced(), share);
  }

  /** Notes a withdrawal that was kept. */
  void note(Withdrawal withdrawal) throws IOException {
    note(withdrawn(), withdrawal);
  }

  private Set<Named> replaced() throws IOException {
    if (replaced == null) {
      replaced = new HashSet<>();
      for (Share share : shelves.receivedOnce().all().values()) {
        note(replaced, share);
      }
    }
    return replaced;
  }

  private Set<Named> withdrawn() throws IOException {
    if (withdrawn == null) {
      withdrawn = new HashSet<>();
      for (Withdrawal withdrawal : shelves.withdrawalsOnce().all().values()) {
        note(withdrawn, withdrawal);
      }
    }
    return withdrawn;
  }

  private static void note(Set<Named> replaced, Share share) {
    share.supersedes().forEach(id -> replaced.add(new Named(share.from().journal(), id)));
  }

  private static void note(Set<Named> withdrawn, Withdrawal withdrawal) {
    withdrawal.shares().forEach(id -> withdrawn.add(new Named(withdrawal.from().journal(), id)));
  }

  private static Named named(Share share) {
    return new Named(share.from().journal(), share.id());
  }
}
