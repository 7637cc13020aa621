package org.sojourn.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.share.Forgotten;
import org.sojourn.store.Claim;
import org.sojourn.store.Emptied;
import org.sojourn.store.Kept;
import org.sojourn.store.Saved;
import org.sojourn.store.Stamp;

/** Writes the entries of an open journal: into the store first, then so that they can be found. */
public final class EntryKeeper {
  private final Services journal;

  EntryKeeper(Services journal) {
    this.journal = journal;
  }

  /** Makes a draft a finished entry, which can then be found. */
  public Saved finish(Draft.OfEntry draft, Entry entry) throws IOException {
    Saved saved = journal.store().finish(draft, entry);
    Entry kept = saved.kept().value();
    if (draft.base() != null && !saved.conflict()) {
      letGo(kept);
    }
    reindex(
        kept,
        draft.base() == null
            ? Around.fresh(journal.guides(), draft.commitments())
            : journal.around());
    return saved;
  }

  /** Drops the open commitments that were made in an entry and have been taken out of it. */
  private void letGo(Entry entry) throws IOException {
    List<UUID> left = entry.commitments();
    for (Commitment made : journal.store().commitments().found()) {
      boolean ours = entry.id().equals(made.madeIn());
      if (ours && made.status() == Commitment.Status.OPEN && !left.contains(made.id())) {
        journal.store().keep(made.because(Commitment.Status.DROPPED, "taken out of its entry"));
      }
    }
  }

  /** Keeps a finished entry that never was a draft, which can then be found. */
  public Kept<Entry> add(Entry entry) throws IOException {
    Kept<Entry> kept = journal.store().add(entry);
    reindex(
        kept.value(),
        entry.commitments().isEmpty()
            ? Around.fresh(journal.guides(), List.of())
            : journal.around());
    return kept;
  }

  /** Lets an entry be shared although it is private, or no longer. */
  Entry letShare(UUID id, boolean let) throws IOException {
    try (Claim _ = alone(id, "This entry")) {
      Kept<Entry> kept =
          journal
              .store()
              .entry(id)
              .orElseThrow(() -> new IOException("This entry is no longer here."));
      Saved saved = journal.store().replace(kept.value().shareable(let), kept.digest());
      reindex(saved.kept().value(), journal.around());
      return saved.kept().value();
    }
  }

  /** An entry was written otherwise, and can be found as it says now. */
  void written(Entry entry) throws IOException {
    reindex(entry, journal.around());
  }

  /**
   * Holds an entry that nobody is changing: a change that waits would be of what it said before.
   *
   * @param name what to call it in the sentence that says why it cannot be held
   */
  public Claim alone(UUID id, String name) throws IOException {
    Claim claim =
        journal
            .store()
            .claim(id)
            .orElseThrow(() ->
                new IOException(
                    name + " is being edited in another window: finish it there first."));
    if (journal.store().drafts().found().stream().anyMatch(draft -> draft.id().equals(id))) {
      claim.close();
      throw new IOException(
          name + " has changes that are not finished: finish them first, they wait on Home.");
    }
    return claim;
  }

  /**
   * Empties the trash for good: the copies of what was shared of its entries go first, so that none
   * is left should the power fail between.
   */
  public Gone emptyTrash() throws IOException {
    Forgotten shared = journal.sharing().forget(journal.store().trash().discarded().entries());
    return new Gone(journal.store().trash().empty(), shared);
  }

  /** What went with the trash, and what was kept of it for the sake of sharing. */
  public record Gone(Emptied emptied, Forgotten shared) {}

  /** Moves an entry to the trash, or brings it back. */
  public void trash(UUID id, boolean back) throws IOException {
    if (back) {
      journal.store().trash().restore(id);
      Optional<Kept<Entry>> kept = journal.store().entry(id);
      if (kept.isPresent()) {
        reindex(kept.get().value(), journal.around());
      }
    } else {
      journal.store().trash().put(id);
      journal.index().remove(id);
      journal.index().commit();
    }
  }

  private void reindex(Entry entry, Around around) throws IOException {
    Optional<Stamp> stamp = journal.store().stamp(entry.id());
    if (stamp.isPresent()) {
      journal.index().put(around.of(entry), stamp.get().modified(), stamp.get().size());
      journal.index().commit();
    }
  }
}
