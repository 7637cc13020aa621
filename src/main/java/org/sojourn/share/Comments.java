package org.sojourn.share;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;

/** What was said about shares, here and by others, the first one first. */
record Comments(Shelves shelves, UUID journal) {

  List<Comment> on(UUID share) throws IOException {
    return where(comment -> comment.share().equals(share));
  }

  /** What others said by way of the shares made from an entry. */
  List<Comment> onEntry(UUID entry) throws IOException {
    Set<UUID> shares =
        shelves.sent().all().values().stream()
            .filter(share -> share.entry().equals(entry))
            .map(Share::id)
            .collect(Collectors.toSet());
    return shares.isEmpty()
        ? List.of()
        : where(comment -> shares.contains(comment.share()) && !mine(comment));
  }

  /** What others said about the shares sent, with the shares. */
  List<Reply> replies() throws IOException {
    List<Comment> others = where(comment -> !mine(comment));
    if (others.isEmpty()) {
      return List.of();
    }
    Map<UUID, Share> sent =
        shelves.sent().all().values().stream().collect(Collectors.toMap(Share::id, share -> share));
    return others.stream()
        .flatMap(comment ->
            Stream.ofNullable(sent.get(comment.share())).map(share -> reply(comment, share)))
        .toList();
  }

  private Reply reply(Comment comment, Share share) {
    return new Reply(comment, share, shelves.isSeen(comment.id()));
  }

  /** What the writer of this journal said. */
  List<Comment> mine() throws IOException {
    return where(this::mine);
  }

  private boolean mine(Comment comment) {
    return comment.from().journal().equals(journal);
  }

  private List<Comment> where(Predicate<Comment> wanted) throws IOException {
    return shelves.comments().all().values().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(Comment::created))
        .toList();
  }
}
