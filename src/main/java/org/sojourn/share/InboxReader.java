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
import org.sojourn.journal.Comment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/**
 * Reads what was received, so that it is the same in whatever order it came: what a newer version
 * replaced or its author took back does not show, whichever file was first.
 */
record InboxReader(Shelves shelves, UUID journal, LocalDate today) {

  Inbox read() throws IOException {
    Shelf.Found<Share> found = shelves.inbox().all();
    List<Share> all = found.values();
    List<Withdrawal> withdrawn = withdrawn();
    Set<UUID> answered = answered();
    Set<UUID> verified = all.isEmpty() ? Set.of() : verified();
    List<Inbox.Item> items =
        all.stream()
            .filter(share -> withdrawn.stream().noneMatch(each -> each.of(share)))
            .filter(share -> all.stream().noneMatch(each -> each.replaces(share)))
            .sorted(Comparator.comparing(Share::created).reversed())
            .map(share -> new Inbox.Item(share, state(share, answered), trust(share, verified)))
            .toList();
    return new Inbox(items, withdrawn, found.unreadable());
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
      if (item.state() != Inbox.State.EXPIRED) {
        UUID id = item.share().id();
        shelves.inbox().attributes(id).ifPresent(file -> found.put(id, file));
      }
    }
    return found;
  }

  private List<Withdrawal> withdrawn() throws IOException {
    return shelves.withdrawals().all().values().stream()
        .filter(each -> !each.from().journal().equals(journal))
        .sorted(Comparator.comparing(Withdrawal::created).reversed())
        .toList();
  }

  private Set<UUID> answered() throws IOException {
    return shelves.comments().all().values().stream()
        .filter(comment -> comment.from().journal().equals(journal))
        .map(Comment::share)
        .collect(Collectors.toSet());
  }

  private Set<UUID> verified() throws IOException {
    return shelves.contacts().all().values().stream()
        .filter(Contact::isVerified)
        .map(Contact::journal)
        .collect(Collectors.toSet());
  }

  private Inbox.State state(Share share, Set<UUID> answered) {
    if (share.terms().over(today)) {
      return Inbox.State.EXPIRED;
    }
    if (answered.contains(share.id())) {
      return Inbox.State.ANSWERED;
    }
    if (shelves.isRead(share.id())) {
      return Inbox.State.READ;
    }
    boolean changed = share.supersedes().stream().anyMatch(answered::contains);
    return changed ? Inbox.State.CHANGED : Inbox.State.NEW;
  }

  Trust trust(Share share) throws IOException {
    return trust(share, verified());
  }

  private Trust trust(Share share, Set<UUID> verified) {
    if (!shelves.isSigned(share)) {
      return Trust.UNSIGNED;
    }
    return verified.contains(share.from().journal()) ? Trust.VERIFIED : Trust.SIGNED;
  }
}
