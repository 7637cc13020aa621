package org.sojourn.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Share;
import org.sojourn.search.Beside;
import org.sojourn.search.Dossier;
import org.sojourn.search.Passage;
import org.sojourn.share.Reply;
import org.sojourn.share.Sharing;
import org.sojourn.store.Store;

/** What belongs to entries and stands elsewhere: commitments, comments, that they were shared. */
final class Around {
  private final Map<UUID, List<Commitment>> made = new HashMap<>();
  private final Map<UUID, List<Reply>> replies = new HashMap<>();
  private final Map<UUID, List<Passage>> written = new HashMap<>();
  private final Set<UUID> shared;
  private final Guides guides;

  private Around(
      Guides guides,
      List<Commitment> made,
      List<Reply> replies,
      Map<UUID, List<Comment>> written,
      Set<UUID> shared) {
    this.guides = guides;
    written.forEach(
        (share, said) -> this.written.put(share, said.stream().map(Around::onReceived).toList()));
    made.forEach(each -> {
      if (each.madeIn() != null) {
        this.made.computeIfAbsent(each.madeIn(), _ -> new ArrayList<>()).add(each);
      }
    });
    replies.forEach(each ->
        this.replies.computeIfAbsent(each.share().entry(), _ -> new ArrayList<>()).add(each));
    this.shared = shared;
  }

  /** All there is; what cannot be read is said where it is listed. */
  static Around all(Guides guides, Store store, Sharing sharing) throws IOException {
    return new Around(
        guides,
        store.commitments().found(),
        sharing.comments().onSent(),
        sharing.comments().onReceived(),
        sharing.sent().stream().map(Share::entry).collect(Collectors.toUnmodifiableSet()));
  }

  /** What belongs to an entry that is new. */
  static Around fresh(Guides guides, List<Commitment> made) {
    return new Around(guides, made, List.of(), Map.of(), Set.of());
  }

  /** An entry with what belongs to it. */
  Dossier of(Entry entry) {
    return new Dossier(entry, beside(entry.id()), promptThemes(entry));
  }

  /** A share that was received, with what the reader wrote about it. */
  Dossier of(Share share) {
    return Dossier.received(share, received(share.id()));
  }

  /** What the reader wrote about a share that was received. */
  Beside received(UUID share) {
    return new Beside(written.getOrDefault(share, List.of()), List.of(), false);
  }

  /** The themes that the prompts touch which an entry answers. */
  private List<String> promptThemes(Entry entry) {
    Set<String> answered =
        entry.answers().stream()
            .filter(answer -> !answer.response().blank())
            .map(Answer::prompt)
            .collect(Collectors.toUnmodifiableSet());
    return guides.of(entry).stream()
        .flatMap(guide -> guide.prompts().stream())
        .filter(prompt -> answered.contains(prompt.id()))
        .flatMap(prompt -> prompt.themes().stream())
        .distinct()
        .toList();
  }

  /** What belongs to an entry. */
  Beside beside(UUID entry) {
    List<Commitment> promised = made.getOrDefault(entry, List.of());
    List<Comment> comments =
        replies.getOrDefault(entry, List.of()).stream().map(Reply::comment).toList();
    if (promised.isEmpty() && comments.isEmpty() && !shared.contains(entry)) {
      return Beside.NOTHING;
    }
    return new Beside(
        Stream.concat(
                promised.stream().map(Around::passage), comments.stream().map(Around::passage))
            .toList(),
        comments.stream()
            .filter(each -> each.answers() == null)
            .map(each -> each.from().name())
            .distinct()
            .toList(),
        shared.contains(entry));
  }

  private static Passage passage(Commitment made) {
    String said =
        Stream.of(made.who(), made.what(), Objects.requireNonNullElse(made.reason(), ""))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    return new Passage(Passage.COMMITMENT, "promised", said);
  }

  private static Passage passage(Comment comment) {
    String label =
        comment.answers() == null ? "a comment by " + comment.from().name() : "your reply";
    return new Passage(Passage.COMMENT, label, comment.text());
  }

  private static Passage onReceived(Comment comment) {
    String label =
        comment.answers() == null ? "your comment" : "a reply by " + comment.from().name();
    return new Passage(Passage.COMMENT, label, comment.text());
  }
}
