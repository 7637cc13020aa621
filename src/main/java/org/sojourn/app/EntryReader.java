package org.sojourn.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Share;
import org.sojourn.search.Beside;
import org.sojourn.search.Dossier;
import org.sojourn.store.Kept;

/** Reads entries and drafts with what belongs to them, as the pages that show them need it. */
final class EntryReader {
  private final Services journal;
  private final Mail mail;

  EntryReader(Services journal, Mail mail) {
    this.journal = journal;
    this.mail = mail;
  }

  /** An entry. */
  Kept<Entry> entry(UUID id) throws IOException {
    return journal
        .store()
        .entry(id)
        .orElseThrow(() -> new IOException("This entry is no longer here."));
  }

  /** An entry with its commitments and comments. */
  Event.EntryRead read(UUID id) throws IOException {
    List<Comment> comments = journal.sharing().comments().onEntry(id);
    int shared =
        (int) journal.sharing().sent().stream().filter(share -> share.entry().equals(id)).count();
    return new Event.EntryRead(
        entry(id),
        commitments(id),
        comments,
        journal.sharing().comments().trust(comments),
        mail.fresh(comments),
        shared);
  }

  /** An entry, or a share that was received as if it were one. */
  Event.EntryRead peeked(UUID id) throws IOException {
    Optional<Share> received = journal.sharing().received(id);
    if (received.isEmpty()) {
      return read(id);
    }
    Entry entry = Dossier.received(received.get(), Beside.NOTHING).entry();
    List<Comment> comments = journal.sharing().comments().on(id);
    return new Event.EntryRead(new Kept<>(entry, ""), List.of(), comments, List.of(), 0);
  }

  /** A draft that waits unfinished. */
  Optional<Draft> draft(UUID id) throws IOException {
    return journal.store().drafts().found().stream()
        .filter(kept -> kept.id().equals(id))
        .findFirst();
  }

  /** A draft, to be gone on with. */
  Event openDraft(UUID id) throws IOException {
    Draft draft = draft(id).orElseThrow(() -> new IOException("This draft is no longer here."));
    return switch (draft) {
      case Draft.OfEntry entry -> new Event.DraftOpened(entry.by(guide(entry.entry())));
      case Draft.OfComment comment -> mail.about(comment);
    };
  }

  /** An entry, to be changed. */
  Event edit(UUID id) throws IOException {
    Kept<Entry> kept = entry(id);
    return new Event.EditOpened(kept, named(kept.value()), guide(kept.value()));
  }

  private @Nullable Guide guide(Entry entry) {
    return journal.guides().of(entry).orElse(null);
  }

  private List<Commitment> commitments(UUID entry) throws IOException {
    return journal.store().commitments().found().stream()
        .filter(commitment -> entry.equals(commitment.madeIn()))
        .toList();
  }

  /** The commitments an entry names, in its order: not those that were taken out of it. */
  private List<Commitment> named(Entry entry) throws IOException {
    Map<UUID, Commitment> made =
        commitments(entry.id()).stream()
            .collect(Collectors.toMap(Commitment::id, promise -> promise));
    return entry.commitments().stream().flatMap(id -> Stream.ofNullable(made.get(id))).toList();
  }
}
