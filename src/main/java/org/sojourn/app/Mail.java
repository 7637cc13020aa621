package org.sojourn.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Choice;
import org.sojourn.share.Exchange;
import org.sojourn.share.Inbox;
import org.sojourn.share.Part;
import org.sojourn.share.Received;
import org.sojourn.share.Refused;
import org.sojourn.share.Sent;
import org.sojourn.share.Sharing;
import org.sojourn.share.Topic;

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

  /** What was shared of an entry last, and neither replaced nor taken back since. */
  private Optional<Share> standing(UUID entry) throws IOException {
    return sharing.outbox().stream()
        .filter(sent -> sent.share().entry().equals(entry))
        .filter(sent -> sent.state() == Sent.State.OPEN || sent.state() == Sent.State.EXPIRED)
        .map(Sent::share)
        .findFirst();
  }

  /** What each effect does. */
  Event perform(Mailing mailing) throws IOException {
    return switch (mailing) {
      case Mailing.Prepare prepare -> prepare(prepare);
      case Mailing.Send(Share share, String path) -> send(share, path);
      case Mailing.Post(Share share) -> post(share);
      case Mailing.ReadShared() -> new Event.SharedRead(sharing.outbox());
      case Mailing.Withdraw(UUID share) -> withdraw(share);
      case Mailing.TakeBack(Withdrawal withdrawal, String path) ->
          new Event.WithdrawalWritten(
              sharing.send(withdrawal, TypedPath.of(path, home)).toString());
      case Mailing.ReadInbox() -> inbox();
      case Mailing.Receive(String path) -> receive(path);
      case Mailing.CompletePath(String path) -> FileNames.complete(path, home);
      case Mailing.OpenShare(UUID id) -> open(id);
    };
  }

  /** Puts a share into the folder that carries letters; there may be none. */
  private Event post(Share share) throws IOException {
    Optional<Exchange> exchange = journal.exchange();
    if (exchange.isEmpty()) {
      return new Event.Unposted(share);
    }
    sharing.post(share, exchange.get().folder());
    return new Event.Sent(
        "On its way by the folder you share, signed and encrypted for %s."
            .formatted(ShareText.names(share)));
  }

  /** Takes a share back, and lets a folder carry that to those it was for, if there is one. */
  private Event withdraw(UUID share) throws IOException {
    boolean already =
        sharing.outbox().stream()
            .anyMatch(
                sent -> sent.share().id().equals(share) && sent.state() == Sent.State.WITHDRAWN);
    Withdrawal withdrawal = sharing.withdraw(share, journal.self());
    Optional<Exchange> exchange = sharing.addressed(share) ? journal.exchange() : Optional.empty();
    if (exchange.isPresent()) {
      sharing.post(withdrawal, exchange.get().folder());
    }
    Optional<Withdrawal> unsent = exchange.isPresent() ? Optional.empty() : Optional.of(withdrawal);
    return new Event.Withdrawn(sharing.outbox(), unsent, already);
  }

  /** What will leave, before it does, and what in it may let someone be known. */
  private Event prepare(Mailing.Prepare asked) throws IOException {
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
  private Event send(Share share, String path) throws IOException {
    String file = sharing.send(share, TypedPath.of(path, home)).toString();
    List<Person> to = share.terms().to();
    return new Event.Sent(
        to.isEmpty()
            ? "Written to %s. Give that file to your reader.".formatted(file)
            : "Written to %s, signed and encrypted for %s. Give them that file."
                .formatted(file, ShareText.names(share)));
  }

  /** Takes in a file that came from someone. */
  private Event receive(String path) throws IOException {
    return new Event.Received(told(sharing.receive(TypedPath.of(path, home))));
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
  private Event inbox() throws IOException {
    Inbox inbox = sharing.inbox();
    return new Event.InboxRead(
        inbox.items(), new HomeReader(journal).answered(), inbox.withdrawn());
  }

  /** What a comment is about, and the comment: on the version that is here now. */
  Event.CommentOpened about(Draft.OfComment draft) throws IOException {
    Comment comment = sharing.onLatest(draft.comment());
    return new Event.CommentOpened(
        new Draft.OfComment(comment, draft.caret(), draft.kept()), sharing.topic(comment));
  }

  /** Opens a share that was received, which has been read from then on. */
  private Event open(UUID id) throws IOException {
    Optional<Share> here;
    try {
      here = sharing.received(id);
    } catch (Refused over) {
      return new Event.ShareGone(id, Optional.empty(), String.valueOf(over.getMessage()));
    }
    if (here.isEmpty()) {
      return gone(id);
    }
    Share share = here.get();
    if (journal.store().writable()) {
      sharing.markRead(id);
    }
    return new Event.ShareOpened(share, sharing.trust(share), sharing.comments().about(share));
  }

  /** Why a share is not here any more: another took its place, or its author took it back. */
  private Event gone(UUID id) throws IOException {
    Inbox inbox = sharing.inbox();
    Optional<Share> newer = inbox.after(id);
    if (newer.isPresent()) {
      return new Event.ShareGone(
          id,
          newer.map(Share::id),
          "%s shared a newer version: this is it.".formatted(newer.get().from().name()));
    }
    String sentence =
        inbox.withdrawn().stream()
            .filter(each -> each.shares().contains(id))
            .findFirst()
            .map(each ->
                "%s took this back on %s: it is closed, and no longer here."
                    .formatted(each.from().name(), Dates.day(each.created().toLocalDate())))
            .orElse("This is no longer in the inbox.");
    return new Event.ShareGone(id, Optional.empty(), sentence);
  }

  /** Takes in what came by the exchange folder; where there is none, nothing did. */
  Optional<Event> pull() throws IOException {
    if (!journal.store().writable()) {
      return Optional.empty();
    }
    Optional<Exchange> exchange = journal.exchange();
    return exchange.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event.Pulled(exchange.get().pull()));
  }

  /** Lets the exchange folder carry a comment to a contact, or asks for a file. */
  Event reply(Comment comment) throws IOException {
    Optional<Exchange> exchange = sharing.reaches(comment) ? journal.exchange() : Optional.empty();
    if (exchange.isEmpty()) {
      return new Event.Unanswered(comment);
    }
    sharing.post(comment.by(journal.self()), exchange.get().folder());
    return answered(
        comment,
        comment.answers() == null
            ? "On its way by the folder you share, for its author alone."
            : "On its way by the folder you share, for %s alone."
                .formatted(sharing.topic(comment).reader().name()));
  }

  private Event answered(Comment comment, String sentence) throws IOException {
    journal.store().discard(comment.id());
    Topic topic = sharing.topic(sharing.onLatest(comment));
    return new Event.Answered(topic, sharing.comments().about(topic.share()), sentence);
  }

  /** Keeps a comment, writes it to a file, and drops its draft. */
  Event answer(Comment comment, String path) throws IOException {
    Path file = sharing.answer(comment.by(journal.self()), TypedPath.of(path, home));
    String reader =
        comment.answers() == null ? "the author" : sharing.topic(comment).reader().name();
    return answered(comment, "Written to %s. Give that file to %s.".formatted(file, reader));
  }

  /** Those comments that their reader has not seen. */
  List<Comment> fresh(List<Comment> comments) {
    return comments.stream().filter(comment -> !sharing.comments().seen(comment)).toList();
  }

  /** Notes that comments were seen; a journal that cannot be written to forgets it. */
  void seen(List<Comment> comments) throws IOException {
    if (journal.store().writable()) {
      sharing.comments().markSeen(comments);
    }
  }
}
