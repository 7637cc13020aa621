package org.sojourn.app;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Consumer;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.store.Saved;
import org.sojourn.store.Store;

/** The unfinished writing of this window: held against others, kept, and lent to an editor. */
final class Drafting implements AutoCloseable {
  private final Claims claims = new Claims();
  private final Outside outside;

  Drafting(Window window) {
    this.outside = new Outside(window);
  }

  /** What this window holds against others. */
  Claims claims() {
    return claims;
  }

  /** Keeps a draft, which this window holds from now on. */
  void keep(Store store, Draft draft) throws IOException {
    claims.hold(store, draft.id());
    store.keep(draft);
    outside.safe(store, draft.id());
  }

  /** Puts a draft into the trash; it stays this window's. */
  void drop(Store store, UUID draft) throws IOException {
    store.discard(draft);
    outside.safe(store, draft);
  }

  /** Lets another window open a draft. */
  void release(UUID draft) throws IOException {
    claims.release(draft);
  }

  /** Makes a draft a finished entry. */
  Saved finish(Services journal, Draft.OfEntry draft, Entry entry) throws IOException {
    Saved saved = journal.keeper().finish(draft, entry);
    outside.safe(journal.store(), draft.id());
    claims.release(draft.id());
    return saved;
  }

  /** Opens a draft, if no other window has it. */
  Event open(Store store, EntryReader entries, UUID id) throws IOException {
    if (!claims.hold(store, id)) {
      throw new IOException("This draft is open in another window; go on with it there.");
    }
    return outside.opened(store, id, entries.openDraft(id));
  }

  /** Changes to an entry that wait unfinished are gone on with: begun anew, they would be lost. */
  Event edit(Store store, EntryReader entries, UUID id) throws IOException {
    if (!claims.hold(store, id)) {
      throw new IOException("This entry is being edited in another window.");
    }
    return entries.draft(id).isPresent() ? open(store, entries, id) : entries.edit(id);
  }

  /** A comment on the same that waits unfinished is gone on with, the one kept last. */
  Event comment(Store store, EntryReader entries, Event.CommentOpened fresh) throws IOException {
    for (Draft draft : store.drafts().found()) {
      if (draft instanceof Draft.OfComment waits
          && fresh.draft().comment().follows(waits.comment(), fresh.topic().share())) {
        return open(store, entries, waits.id());
      }
    }
    return fresh;
  }

  /** Lends a text to the writer's own editor, and tells what came back. */
  void outside(Store store, Effect.EditOutside edit, Consumer<Event> answers) throws IOException {
    claims.hold(store, edit.draft().id());
    outside.edit(store, edit, answers);
  }

  /** Takes back what is lent, and lets other windows open all drafts. */
  @Override
  public void close() throws IOException {
    outside.close();
    claims.close();
  }
}
