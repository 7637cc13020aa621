package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sojourn.journal.Commitment;
import org.sojourn.json.Formats;

/** Commitments on the disk. The caller of what writes holds the journal's lock. */
final class Promises {
  private final Layout layout;
  private final Cabinet cabinet;

  Promises(Layout layout, Cabinet cabinet) {
    this.layout = layout;
    this.cabinet = cabinet;
  }

  /** All commitments, the one made last first. */
  Listing<Commitment> all() throws IOException {
    List<Commitment> found = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    for (Path file : Cabinet.list(layout.commitments())) {
      if (Layout.id(file).isPresent()) {
        Entries.attempt(file, () -> cabinet.find(file, Formats.COMMITMENT), unreadable::add)
            .ifPresent(kept -> found.add(kept.value()));
      }
    }
    found.sort(Comparator.comparing((Commitment made) -> made.created().toInstant()).reversed());
    return new Listing<>(found, unreadable);
  }

  /** Writes a commitment; what it said before is kept as a revision. */
  void keep(Commitment commitment) throws IOException {
    Path file = layout.commitment(commitment.id());
    if (!cabinet.holds(file)) {
      cabinet.write(file, Formats.COMMITMENT.write(commitment));
      return;
    }
    byte[] was = cabinet.bytes(file);
    byte[] bytes = Formats.COMMITMENT.rewrite(was, commitment);
    if (!Arrays.equals(was, bytes)) {
      cabinet.number(layout.revisions(commitment.id()), was);
    }
    cabinet.write(file, bytes);
  }
}
