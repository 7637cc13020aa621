package org.sojourn.share;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/**
 * Reads what was received, so that it is the same in whatever order it came: what a newer version
 * replaced or its author took back does not show, whichever file was first.
 */
record InboxReader(Shelves shelves, UUID journal, LocalDate today) {

  /** By what a share's standing is told, gathered once for all of them. */
  private record Marks(
      Set<UUID> read,
      Set<UUID> signed,
      Set<UUID> answered,
      Set<UUID> replied,
      Set<UUID> verified) {}

  Inbox read() throws IOException {
    Shelf.Found<Share> found = shelves.receivedOnce().all();
    Standing standing = new Standing(shelves);
    Marks marks = found.values().isEmpty() ? NONE : marks();
    List<Inbox.Item> items =
        standing.open(found.values()).stream()
            .sorted(Comparator.comparing(Share::created).reversed())
            .map(share -> new Inbox.Item(share, state(share, marks), trust(share, marks)))
            .toList();
    return new Inbox(items, withdrawn(), found.unreadable());
  }

  private static final Marks NONE = new Marks(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  private Marks marks() throws IOException {
    Holding<Share> received = shelves.receivedOnce();
    return new Marks(received.read(), received.signed(), answered(), replied(), verified());
  }

  /** A share received; one whose last day is over is refused. */
  Optional<Share> one(UUID id) throws IOException {
    Optional<Share> received = shelves.inbox().one(id);
    if (received.isPresent() && received.get().terms().over(today)) {
      Share over = received.get();
      throw new Refused(
          "%s asked that this be read until %s: it is closed now."
              .formatted(Words.nameOf(over.from()), Words.day(over.terms().until())));
    }
    return received;
  }

  /** The files of what may be read, by the ids of the shares. */
  Map<UUID, BasicFileAttributes> files() throws IOException {
    Map<UUID, BasicFileAttributes> found = new HashMap<>();
    for (Inbox.Item item : read().items()) {
      if (!item.over()) {
        UUID id = item.share().id();
        shelves.inbox().attributes(id).ifPresent(file -> found.put(id, file));
      }
    }
    return found;
  }

  private List<Withdrawal> withdrawn() throws IOException {
    return shelves.withdrawalsOnce().all().values().stream()
        .filter(each -> !each.from().journal().equals(journal))
        .sorted(Comparator.comparing(Withdrawal::created).reversed())
        .toList();
  }

  private Set<UUID> answered() throws IOException {
    return shelves.commentsOnce().all().values().stream()
        .filter(comment -> comment.from().journal().equals(journal))
        .map(Comment::share)
        .collect(Collectors.toSet());
  }

  /** What its author said more about since, and it has not been seen yet. */
  private Set<UUID> replied() throws IOException {
    Holding<Comment> said = shelves.commentsOnce();
    Set<UUID> seen = said.read();
    return said.all().values().stream()
        .filter(comment -> comment.answers() != null && !comment.from().journal().equals(journal))
        .filter(comment -> !seen.contains(comment.id()))
        .map(Comment::share)
        .collect(Collectors.toSet());
  }

  private Set<UUID> verified() throws IOException {
    return shelves.contacts().all().values().stream()
        .filter(Contact::isVerified)
        .map(Contact::journal)
        .collect(Collectors.toSet());
  }

  private Inbox.State state(Share share, Marks marks) {
    if (share.terms().over(today)) {
      return Inbox.State.EXPIRED;
    }
    if (versions(share).anyMatch(marks.replied()::contains)) {
      return Inbox.State.REPLIED;
    }
    if (marks.answered().contains(share.id())) {
      return Inbox.State.ANSWERED;
    }
    if (marks.read().contains(share.id())) {
      return Inbox.State.READ;
    }
    boolean changed = share.supersedes().stream().anyMatch(marks.answered()::contains);
    return changed ? Inbox.State.CHANGED : Inbox.State.NEW;
  }

  private static Stream<UUID> versions(Share share) {
    return Stream.concat(Stream.of(share.id()), share.supersedes().stream());
  }

  /** How sure it is that a share is from whom it says. */
  Trust trust(Share share) throws IOException {
    if (!shelves.isSigned(share)) {
      return Trust.UNSIGNED;
    }
    Optional<Contact> from = shelves.contacts().one(share.from().journal());
    return from.filter(Contact::isVerified).isPresent() ? Trust.VERIFIED : Trust.SIGNED;
  }

  private static Trust trust(Share share, Marks marks) {
    if (!marks.signed().contains(share.id())) {
      return Trust.UNSIGNED;
    }
    return marks.verified().contains(share.from().journal()) ? Trust.VERIFIED : Trust.SIGNED;
  }
}
