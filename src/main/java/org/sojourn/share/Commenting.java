package org.sojourn.share;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.FolderLock;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;

/**
 * Makes comments on shares received, and replies to those on shares sent; each is kept here as it
 * leaves.
 */
record Commenting(Shelves shelves, UUID journal, LocalDate today, Sending sending) {

  /** A comment as it will leave. */
  Comment made(Comment comment) throws IOException {
    Comment plain = Snapshot.plain(onLatest(comment));
    if (plain.text().isBlank()) {
      throw new Refused("The comment has no words yet: write some.");
    }
    Receiving.mustHold(topic(plain).share(), plain.on());
    return plain;
  }

  /** A reply to a comment received, as it will leave. */
  Comment reply(UUID id, UUID answered, String text, Person from, OffsetDateTime now)
      throws IOException {
    Comment to = received(answered);
    return made(new Comment(id, to.share(), to.on(), from, text, now, answered));
  }

  private Comment received(UUID answered) throws IOException {
    return shelves
        .comments()
        .one(answered)
        .filter(comment -> !comment.from().journal().equals(journal))
        .orElseThrow(() ->
            new Refused(
                "Comment [%s] was not received here: there is nothing to reply to."
                    .formatted(answered)));
  }

  /**
   * A comment on the version of its share that is here: on the same answer if that is still shared,
   * else on the whole. A reply stays where what it answers is.
   */
  Comment onLatest(Comment comment) throws IOException {
    if (comment.answers() != null || shelves.inbox().one(comment.share()).isPresent()) {
      return comment;
    }
    Optional<Share> newer = new InboxReader(shelves, journal, today).read().after(comment.share());
    return newer
        .map(share ->
            comment.about(
                share.id(),
                share.answers().stream()
                    .map(Answer::prompt)
                    .filter(prompt -> prompt.equals(comment.on()))
                    .findFirst()
                    .orElse(null)))
        .orElse(comment);
  }

  /** What a comment speaks of; one that may not leave any more is refused. */
  Topic topic(Comment comment) throws IOException {
    UUID answered = comment.answers();
    if (answered == null) {
      return Topic.of(inInbox(shelves, comment.share()));
    }
    Share share =
        shelves
            .sent()
            .one(comment.share())
            .orElseThrow(() ->
                new Refused(
                    "Share [%s] was not sent from here: there is nothing to reply to."
                        .formatted(comment.share())));
    if (shelves.withdrawn(share).isPresent()) {
      throw new Refused(
          "No more is said about %s, which was withdrawn: share the entry anew to go on."
              .formatted(Words.nameOf(share)));
    }
    if (share.terms().over(today)) {
      throw new Refused(
          "No more is said about %s, whose last day was %s: share the entry anew to go on."
              .formatted(Words.nameOf(share), Words.day(share.terms().until())));
    }
    return new Topic(share, received(answered));
  }

  static Share inInbox(Shelves shelves, UUID share) throws IOException {
    return shelves
        .inbox()
        .one(share)
        .orElseThrow(
            () -> new Refused("No share [%s] is in the inbox: receive it first.".formatted(share)));
  }

  /** Keeps a comment as it will leave, and returns it so. */
  Comment keep(Comment comment) throws IOException {
    Comment plain = made(comment);
    try (FolderLock _ = shelves.lock()) {
      Receiving.add(shelves.comments(), plain.id(), plain);
    }
    return plain;
  }

  /** Keeps a comment, and writes it as one file. */
  Path send(Comment comment, Path out) throws IOException {
    mustReach(comment);
    Comment kept = keep(comment);
    return sending.send(kept, topic(kept).reader(), out);
  }

  /** Keeps a comment, and puts it into the exchange folder. */
  List<Path> post(Comment comment, Path folder) throws IOException {
    Comment kept = keep(comment);
    return sending.post(kept, topic(kept).reader(), folder);
  }

  /** Whether the reader of a comment is a contact, to whom can be written by the folder. */
  boolean reaches(Comment comment) throws IOException {
    return sending.contacts().of(topic(onLatest(comment)).reader().journal()).isPresent();
  }

  /** What was said under a signature is not answered in a file that anybody can open. */
  private void mustReach(Comment comment) throws IOException {
    @Nullable Comment answered = topic(onLatest(comment)).answered();
    if (answered != null
        && shelves.isSigned(answered)
        && sending.contacts().of(answered.from().journal()).isEmpty()) {
      throw Sending.stranger(answered.from());
    }
  }
}
