package org.sojourn.share;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.files.FolderLock;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Share;

/** What was said about shares, here and by others, the first one first. */
public final class Comments {
  /** Of what was said in one second, a reply comes after what it replies to. */
  private static final Comparator<Comment> ORDER =
      Comparator.comparing(Comment::created)
          .thenComparing(comment -> comment.answers() != null)
          .thenComparing(Comment::id);

  private final Shelves shelves;
  private final UUID journal;
  private final Clock clock;

  Comments(Shelves shelves, UUID journal, Clock clock) {
    this.shelves = shelves;
    this.journal = journal;
    this.clock = clock;
  }

  /** The comments on a share, sent or received. */
  public List<Comment> on(UUID share) throws IOException {
    return where(comment -> comment.share().equals(share));
  }

  /** The comments on a share and on the versions before it. */
  public List<Comment> about(Share share) throws IOException {
    return where(comment ->
        comment.share().equals(share.id()) || share.supersedes().contains(comment.share()));
  }

  /** What was said by way of the shares made from an entry: by others, and in reply to them. */
  public List<Comment> onEntry(UUID entry) throws IOException {
    Set<UUID> shares =
        shelves.sent().all().values().stream()
            .filter(share -> share.entry().equals(entry))
            .map(Share::id)
            .collect(Collectors.toSet());
    return shares.isEmpty() ? List.of() : where(comment -> shares.contains(comment.share()));
  }

  /** What others said about the shares sent, with the shares. */
  public List<Reply> replies() throws IOException {
    return sent(comment -> !mine(comment));
  }

  /** What was said about the shares sent, by others and in reply to them, with the shares. */
  public List<Reply> onSent() throws IOException {
    return sent(_ -> true);
  }

  private List<Reply> sent(Predicate<Comment> wanted) throws IOException {
    List<Comment> found = where(wanted);
    if (found.isEmpty()) {
      return List.of();
    }
    Map<UUID, Share> sent =
        shelves.sent().all().values().stream().collect(Collectors.toMap(Share::id, share -> share));
    return found.stream()
        .flatMap(comment ->
            Stream.ofNullable(sent.get(comment.share())).map(share -> reply(comment, share)))
        .toList();
  }

  private Reply reply(Comment comment, Share share) {
    return new Reply(comment, share, shelves.isSeen(comment.id()));
  }

  /** What was said about shares received, here and by their authors, by the ids of the shares. */
  public Map<UUID, List<Comment>> onReceived() throws IOException {
    return where(comment -> mine(comment) == (comment.answers() == null)).stream()
        .collect(Collectors.groupingBy(Comment::share));
  }

  /**
   * How sure it is that comments are from whom they say, by their ids. Nothing is said of one by a
   * contact that was received before this was noted.
   */
  public Map<UUID, Trust> trust(List<Comment> comments) throws IOException {
    Map<UUID, Trust> trusts = new HashMap<>();
    if (comments.stream().allMatch(this::mine)) {
      return trusts;
    }
    Map<UUID, Contact> contacts =
        shelves.contacts().all().values().stream()
            .collect(Collectors.toMap(Contact::journal, contact -> contact));
    Set<UUID> signed = shelves.commentsOnce().signed();
    for (Comment comment : comments) {
      Contact from = contacts.get(comment.from().journal());
      if (signed.contains(comment.id())) {
        boolean verified = from != null && from.isVerified();
        trusts.put(comment.id(), verified ? Trust.VERIFIED : Trust.SIGNED);
      } else if (from == null && !mine(comment)) {
        trusts.put(comment.id(), Trust.UNSIGNED);
      }
    }
    return trusts;
  }

  /** Whether a comment has been shown to the author. */
  public boolean seen(Comment comment) {
    return shelves.isSeen(comment.id());
  }

  /** Notes that comments of others have been shown to the author. */
  public void markSeen(List<Comment> shown) throws IOException {
    List<UUID> fresh = shown.stream().map(Comment::id).filter(id -> !shelves.isSeen(id)).toList();
    if (fresh.isEmpty()) {
      return;
    }
    try (FolderLock _ = shelves.lock()) {
      for (UUID comment : fresh) {
        shelves.markSeen(comment, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
      }
    }
  }

  /** Whether the writer of this journal said it. */
  public boolean mine(Comment comment) {
    return comment.from().journal().equals(journal);
  }

  private List<Comment> where(Predicate<Comment> wanted) throws IOException {
    return shelves.commentsOnce().all().values().stream().filter(wanted).sorted(ORDER).toList();
  }
}
