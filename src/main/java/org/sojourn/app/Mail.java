package org.sojourn.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Share;
import org.sojourn.share.Choice;
import org.sojourn.share.Part;
import org.sojourn.share.Received;
import org.sojourn.share.Sharing;

/** What goes to others and comes from them: shares, comments and the inbox of a journal. */
final class Mail {
  private final Services journal;
  private final Sharing sharing;
  private final Path home;
  private final Screening screening;

  /**
   * The mail of a journal.
   *
   * @param home what {@code ~} stands for in a path that is typed
   */
  Mail(Services journal, Path home, Screening screening) {
    this.screening = screening;
    this.journal = journal;
    this.sharing = journal.sharing();
    this.home = home;
  }

  /** What of an entry can be shared, in words, or that a private guide keeps it from being. */
  void offer(Entry entry, Consumer<Event> answers) throws IOException {
    Optional<String> guide = journal.privateBy(entry);
    if (guide.isPresent()) {
      answers.accept(new Event.Private(entry, guide.get()));
      return;
    }
    List<Part> parts = sharing.offered(entry);
    answers.accept(
        new Event.Shareable(
            new ShareOffer(entry, parts, sharing.contacts().all(), standing(entry.id()))));
    if (!Choice.of(parts).silent()) {
      journal.limits().toKnow().map(Event.LeafletRead::new).ifPresent(answers);
    }
  }

  /** What was shared of an entry last, and not replaced since. */
  private Optional<Share> standing(UUID entry) throws IOException {
    List<Share> sent =
        sharing.sent().stream().filter(share -> share.entry().equals(entry)).toList();
    return sent.stream()
        .filter(share -> sent.stream().noneMatch(one -> one.supersedes().contains(share.id())))
        .findFirst();
  }

  /** What will leave, before it does, and what in it may let someone be known. */
  Event prepare(Effect.Prepare asked) throws IOException {
    Entry entry = asked.entry();
    Share first =
        sharing.prepare(entry, journal.self(), asked.choice(), asked.ask(), asked.terms());
    Share share = asked.before().map(first::after).orElse(first);
    return new Event.Prepared(
        share,
        screening.of(share, entry.language(), journal.store()),
        journal.store().memory().judged());
  }

  /** Writes a share to a file. */
  Event send(Share share, String path) throws IOException {
    return new Event.Sent(sharing.send(share, TypedPath.of(path, home)).toString());
  }

  /** Takes in a file that came from someone. */
  Event receive(String path) throws IOException {
    return new Event.Received(told(sharing.receive(TypedPath.of(path, home))));
  }

  /** Completes the path of a file. */
  Event complete(String path) throws IOException {
    return FileNames.complete(path, home);
  }

  /** What was received, in a sentence; a comment's names the writer's own entry. */
  private String told(Received received) throws IOException {
    if (!(received instanceof Received.NewComment(Comment comment, Share share))) {
      return received.sentence();
    }
    return journal
        .store()
        .entry(share.entry())
        .map(kept ->
            "A comment by %s about “%s”, %s: read it in that entry."
                .formatted(comment.from().name(), Titles.of(kept.value()), Dates.day(share.date())))
        .orElseGet(received::sentence);
  }

  /** What was received from others, and what they answered. */
  Event inbox() throws IOException {
    HomeReader reader = new HomeReader(journal);
    return new Event.InboxRead(reader.inbox(), reader.answered());
  }

  /** A share that was received. */
  Share share(UUID id) throws IOException {
    return sharing
        .received(id)
        .orElseThrow(() -> new IOException("What this is about is no longer in the inbox."));
  }

  /** Opens a share that was received, which has been read from then on. */
  Event open(UUID id) throws IOException {
    Share share = share(id);
    if (journal.store().writable()) {
      sharing.markRead(id);
    }
    return new Event.ShareOpened(share, sharing.commentsOn(id));
  }

  /** Keeps a comment, writes it to a file, and drops its draft. */
  Event answer(Comment comment, String path) throws IOException {
    Comment kept = sharing.keep(comment);
    Path file = sharing.answer(kept, TypedPath.of(path, home));
    journal.store().discard(comment.id());
    return new Event.Answered(
        share(comment.share()), sharing.commentsOn(comment.share()), file.toString());
  }

  /** Those comments that their reader has not seen. */
  List<Comment> fresh(List<Comment> comments) {
    return comments.stream().filter(comment -> !sharing.seen(comment)).toList();
  }

  /** Notes that comments were seen; a journal that cannot be written to forgets it. */
  void seen(List<Comment> comments) throws IOException {
    if (journal.store().writable()) {
      sharing.markSeen(comments);
    }
  }
}
