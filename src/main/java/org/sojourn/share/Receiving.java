package org.sojourn.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Age;
import org.sojourn.files.FileTrouble;
import org.sojourn.files.FolderLock;
import org.sojourn.files.Gate;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Letter;
import org.sojourn.journal.Message;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/**
 * Takes in what others sent: each thing once, nothing in the place of another, and in whatever
 * order it comes.
 */
record Receiving(
    Shelves shelves,
    Standing standing,
    Letters letters,
    Contacts contacts,
    UUID journal,
    LocalDate today) {

  Received receive(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new Refused("[%s] is a folder: add the name of the file in it.".formatted(file));
    }
    return receive(ForeignFile.named(file), bytes(file));
  }

  Received receive(String named, byte[] bytes) throws IOException {
    if (!Age.begins(bytes)) {
      return unsigned(named, ForeignFile.read(named, bytes));
    }
    Letter letter = letters.open(named, bytes);
    if (letter.from().journal().equals(journal)) {
      return new Received.Own(letter.message().id());
    }
    try (FolderLock _ = shelves.lock()) {
      Contact from = contacts.met(letter.from());
      return place(letter.message(), from);
    }
  }

  /** Only what is encrypted may be larger than what it says. */
  private static byte[] bytes(Path file) throws IOException {
    try {
      return Gate.read(file, ForeignFile.MOST);
    } catch (FileTrouble trouble) {
      if (trouble.kind() == FileTrouble.Kind.TOO_BIG) {
        byte[] more = Gate.read(file, ForeignFile.MOST_SEALED);
        if (Age.begins(more)) {
          return more;
        }
      }
      throw trouble;
    }
  }

  /** What nobody signed is taken as from whom it says only while nothing better is known. */
  private Received unsigned(String named, Message message) throws IOException {
    Optional<Contact> known = contacts.claimed(message.from());
    if (known.isPresent()) {
      throw new Refused(
          "%s says it is from %s, who signs what they share, but is not signed: nothing was added."
              .formatted(named, Words.offender(known.get().name())));
    }
    try (FolderLock _ = shelves.lock()) {
      return place(message, null);
    }
  }

  private Received place(Message message, @Nullable Contact signer) throws IOException {
    if (message.from().journal().equals(journal)) {
      return new Received.Own(message.id());
    }
    return switch (message) {
      case Share share -> place(share, signer);
      case Comment comment -> place(comment, signer);
      case Withdrawal withdrawal -> place(withdrawal);
    };
  }

  private Received place(Share share, @Nullable Contact signer) throws IOException {
    refuseClosed(share);
    if (standing.replaced(share)) {
      return new Received.Older(share.id());
    }
    if (signer != null) {
      // First, so that no share is ever taken for one that came without.
      shelves.markSigned(share, signer.card().signing());
    }
    boolean added = add(shelves.inbox(), share.id(), share);
    standing.note(share);
    for (UUID before : share.supersedes()) {
      forget(share, before);
    }
    return added ? new Received.NewShare(share) : new Received.AlreadyHere(share.id());
  }

  private void refuseClosed(Share share) throws IOException {
    if (standing.withdrawn(share)) {
      throw new Refused(
          "%s withdrew %s: nothing was added."
              .formatted(Words.nameOf(share.from()), Words.nameOf(share)));
    }
    if (share.terms().over(today)) {
      throw new Refused(
          "The last day to read %s by %s was %s: nothing was added."
              .formatted(
                  Words.nameOf(share),
                  Words.nameOf(share.from()),
                  Words.day(share.terms().until())));
    }
  }

  private void forget(Share newer, UUID before) throws IOException {
    Optional<Share> older = shelves.inbox().one(before);
    if (older.isPresent() && older.get().from().journal().equals(newer.from().journal())) {
      shelves.drop(before);
    }
  }

  private Received place(Comment comment, @Nullable Contact signer) throws IOException {
    boolean reply = comment.answers() != null;
    Share share = reply ? answeredIn(comment) : commented(comment);
    mustHold(share, reply && !share.id().equals(comment.share()) ? null : comment.on());
    if (signer != null) {
      shelves.markSigned(comment, signer.card().signing());
    }
    if (!add(shelves.comments(), comment.id(), comment)) {
      return new Received.AlreadyHere(comment.id());
    }
    return reply ? new Received.NewReply(comment, share) : new Received.NewComment(comment, share);
  }

  /** The share of ours that a reader comments on. */
  private Share commented(Comment comment) throws IOException {
    return shelves
        .sent()
        .one(comment.share())
        .orElseThrow(() ->
            new Refused(
                "The comment of %s is on share [%s], which this journal never sent: nothing was added."
                    .formatted(Words.nameOf(comment.from()), comment.share())));
  }

  /** The share of theirs, as it is now, on which its author replies to what was said of it here. */
  private Share answeredIn(Comment reply) throws IOException {
    String name = Words.nameOf(reply.from());
    if (standing.withdrawn(reply.from(), reply.share())) {
      throw new Refused("%s withdrew what this is about: nothing was added.".formatted(name));
    }
    Share share =
        here(reply.share())
            .filter(each -> each.from().journal().equals(reply.from().journal()))
            .orElseThrow(() ->
                new Refused(
                    "The reply of %s is about share [%s], which is not here from them: nothing was added."
                        .formatted(name, reply.share())));
    refuseClosed(share);
    boolean ours =
        shelves
            .comments()
            .one(Objects.requireNonNull(reply.answers()))
            .filter(said -> said.from().journal().equals(journal))
            .filter(said -> here(said.share(), share))
            .isPresent();
    if (!ours) {
      throw new Refused(
          "The reply of %s is to comment [%s], which was not made here: nothing was added."
              .formatted(name, reply.answers()));
    }
    return share;
  }

  /** The version of a share that is here. */
  private Optional<Share> here(UUID share) throws IOException {
    Optional<Share> same = shelves.inbox().one(share);
    return same.isPresent()
        ? same
        : shelves.receivedOnce().all().values().stream()
            .filter(each -> here(share, each))
            .findFirst();
  }

  private static boolean here(UUID share, Share version) {
    return share.equals(version.id()) || version.supersedes().contains(share);
  }

  private Received place(Withdrawal withdrawal) throws IOException {
    boolean added = add(shelves.withdrawals(), withdrawal.id(), withdrawal);
    standing.note(withdrawal);
    for (UUID id : withdrawal.shares()) {
      if (shelves.inbox().one(id).filter(withdrawal::of).isPresent()) {
        shelves.drop(id);
      }
    }
    for (Comment said : shelves.commentsOnce().all().values()) {
      // What its author said about it goes with it; what was said here is the reader's own.
      if (withdrawal.takes(said)) {
        shelves.drop(said);
      }
    }
    return added ? new Received.Withdrawn(withdrawal) : new Received.AlreadyHere(withdrawal.id());
  }

  /** Keeps a value unless it is here already; refuses it when another has its id. */
  static <T> boolean add(Shelf<T> shelf, UUID id, T value) throws IOException {
    Optional<T> here = shelf.one(id);
    if (here.isEmpty()) {
      shelf.keep(value);
      return true;
    }
    if (here.get().equals(value)) {
      shelf.settle();
      return false;
    }
    throw new Refused(
        "Something else with the id [%s] is already here and was left as it is: ask for a new one."
            .formatted(id));
  }

  /** Refuses a comment on an answer that the share does not hold. */
  static void mustHold(Share share, @Nullable String prompt) throws Refused {
    if (prompt != null && share.answers().stream().noneMatch(a -> a.prompt().equals(prompt))) {
      throw new Refused(
          "The comment is on %s, which the share does not hold; it holds: %s."
              .formatted(Words.offender(prompt), Snapshot.ids(share.answers())));
    }
  }
}
