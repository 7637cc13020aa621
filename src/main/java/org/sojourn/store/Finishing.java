package org.sojourn.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;

/** What becomes of drafts when they are finished. */
record Finishing(Layout layout, Drafts drafts, Promises promises, Keeping keeping, Turn turn) {

  /** Writes what a draft has become, and only then deletes it. The caller holds the lock. */
  Saved write(Draft.OfEntry draft, Entry entry) throws IOException {
    Keeping.Plan plan =
        draft.base() == null ? keeping.finishing(entry) : keeping.replacing(entry, draft.base());
    if (!draft.entry().date().equals(entry.date())) {
      // Should the power fail before it is deleted, the draft is then known as finished.
      drafts.keep(draft.on(entry.date()));
    }
    for (Commitment made : draft.commitments()) {
      promises.keep(made);
    }
    Saved saved = keeping.write(plan);
    drafts.done(draft.id());
    return saved;
  }

  /** Unfinished writing; what is finished and was left is cleared. */
  Listing<Draft> listing() throws IOException {
    List<UUID> finished = new ArrayList<>();
    Listing<Draft> all = drafts.drafts(finished::add);
    if (turn.barred().isEmpty()) {
      finished.forEach(this::clear);
    }
    return all;
  }

  /** Deletes a draft that is a finished entry; if that fails, the next listing tries again. */
  private void clear(UUID draft) {
    Entries.attempt(
        layout.draft(draft),
        () -> {
          turn.doing(() -> drafts.done(draft));
          return Optional.of(draft);
        },
        unreadable -> {});
  }
}
