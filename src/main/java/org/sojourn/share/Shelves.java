package org.sojourn.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sojourn.files.FolderLock;
import org.sojourn.files.Pulse;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;
import org.sojourn.json.Format;
import org.sojourn.json.Formats;

/** The folders of a journal in which shares, comments and what they speak of are kept. */
final class Shelves {

  private final Path journal;
  private final SealedFiles files;
  private final Holding<Share> received;
  private final Holding<Comment> said;
  private final Holding<Withdrawal> takenBack;

  Shelves(Path journal, SealedFiles files) {
    this.journal = journal;
    this.files = files;
    this.received = new Holding<>(inbox());
    this.said = new Holding<>(comments());
    this.takenBack = new Holding<>(withdrawals());
  }

  /** All shares received, as they were read once. */
  Holding<Share> receivedOnce() {
    return received;
  }

  /** All comments, as they were read once. */
  Holding<Comment> commentsOnce() {
    return said;
  }

  /** All withdrawals, as they were read once. */
  Holding<Withdrawal> withdrawalsOnce() {
    return takenBack;
  }

  /** Shares that this journal sent. */
  Shelf<Share> sent() {
    return shares("shares");
  }

  /** Shares that this journal received. */
  Shelf<Share> inbox() {
    return shares("inbox");
  }

  /** Whether there can be anything that others shared or took back. */
  boolean received() {
    return Files.isDirectory(journal.resolve("inbox"))
        || Files.isDirectory(journal.resolve("withdrawals"));
  }

  private Shelf<Share> shares(String name) {
    Format<Share> format = Formats.SHARE;
    return new Shelf<>(journal.resolve(name), format, Share::id, Snapshot::plain, files);
  }

  /** Comments made here, and comments received. */
  Shelf<Comment> comments() {
    return new Shelf<>(
        journal.resolve("comments"), Formats.COMMENT, Comment::id, Snapshot::plain, files);
  }

  /** What this journal took back, and what others did. */
  Shelf<Withdrawal> withdrawals() {
    return new Shelf<>(
        journal.resolve("withdrawals"), Formats.WITHDRAWAL, Withdrawal::id, Snapshot::plain, files);
  }

  /** The withdrawal of a share by its author. */
  Optional<Withdrawal> withdrawn(Share share) throws IOException {
    return withdrawals().all().values().stream().filter(each -> each.of(share)).findFirst();
  }

  /** Deletes a share received, and what was noted of it. */
  void drop(UUID share) throws IOException {
    // The share comes last: as long as it is there, this is tried again.
    files.raw().delete(mark("inbox", share));
    files.delete(signed("inbox", share));
    inbox().delete(share);
  }

  /** Deletes what somebody said, and what was noted of it. */
  void drop(Comment comment) throws IOException {
    files.raw().delete(mark("comments", comment.id()));
    files.delete(signed("comments", comment.id()));
    comments().delete(comment.id());
  }

  boolean isSigned(Share share) {
    return files.holds(signed("inbox", share.id()));
  }

  boolean isSigned(Comment comment) {
    return files.holds(signed("comments", comment.id()));
  }

  void markSigned(Share share, String key) throws IOException {
    if (!isSigned(share)) {
      sign(signed("inbox", share.id()), key);
    }
  }

  void markSigned(Comment comment, String key) throws IOException {
    if (!isSigned(comment)) {
      sign(signed("comments", comment.id()), key);
    }
  }

  private void sign(Path mark, String key) throws IOException {
    files.write(mark, (key + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private Path signed(String folder, UUID id) {
    return journal.resolve(folder).resolve(id + ".signed");
  }

  /** People whose keys are pinned. */
  Shelf<Contact> contacts() {
    return new Shelf<>(
        journal.resolve("contacts"), Formats.CONTACT, Contact::journal, Shelves::plain, files);
  }

  private static Contact plain(Contact contact) {
    return new Contact(
        CardText.plain(contact.card()), contact.added(), contact.verified(), contact.assesses());
  }

  /** The private keys with which the journal shares. */
  KeyRing keys() {
    return new KeyRing(journal.resolve("keys").resolve("signing.json"), files, this);
  }

  /** A commitment, which is kept elsewhere and only looked at. */
  Optional<Commitment> commitment(UUID id) throws IOException {
    return new Shelf<Commitment>(
            journal.resolve("commitments"),
            Formats.COMMITMENT,
            Commitment::id,
            UnaryOperator.identity(),
            files)
        .one(id);
  }

  /** A number that is another one once a share was sent or received, or a comment has come. */
  long pulse() {
    long pulse = 0;
    for (String folder : List.of("shares", "comments", "inbox")) {
      pulse = 31 * pulse + Pulse.of(journal.resolve(folder));
    }
    return pulse;
  }

  /** Deletes all shares made from entries, and all comments on those shares first. */
  Forgotten forget(Set<UUID> entries) throws IOException {
    Set<UUID> shares =
        sent().all().values().stream()
            .filter(share -> entries.contains(share.entry()))
            .map(Share::id)
            .collect(Collectors.toSet());
    int comments = 0;
    for (Comment comment : comments().all().values()) {
      if (shares.contains(comment.share())) {
        drop(comment);
        comments++;
      }
    }
    for (UUID share : shares) {
      files.delete(sent().file(share));
    }
    return new Forgotten(shares.size(), comments);
  }

  /** The lock that all who write in the journal take, for a moment. */
  FolderLock lock() throws IOException {
    return FolderLock.hold(journal.resolve("journal.lock"));
  }

  boolean isRead(UUID share) {
    return Files.exists(mark("inbox", share));
  }

  void markRead(UUID share, OffsetDateTime when) throws IOException {
    mark(mark("inbox", share), when);
  }

  boolean isSeen(UUID comment) {
    return Files.exists(mark("comments", comment));
  }

  void markSeen(UUID comment, OffsetDateTime when) throws IOException {
    mark(mark("comments", comment), when);
  }

  private void mark(Path mark, OffsetDateTime when) throws IOException {
    files.raw().write(mark, (when + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private Path mark(String folder, UUID id) {
    return journal.resolve(folder).resolve(id + ".read");
  }
}
