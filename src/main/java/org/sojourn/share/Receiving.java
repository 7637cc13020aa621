package org.sojourn.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.FolderLock;
import org.sojourn.files.Gate;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;

/** Takes in what others sent: each thing once, nothing in the place of another. */
record Receiving(Shelves shelves, UUID journal) {

  Received receive(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new Refused("[%s] is a folder: add the name of the file in it.".formatted(file));
    }
    Arrival arrival = ForeignFile.read(file, Gate.read(file, ForeignFile.MOST));
    try (FolderLock _ = shelves.lock()) {
      return switch (arrival) {
        case Arrival.OfShare(Share share) -> place(share);
        case Arrival.OfComment(Comment comment) -> place(comment);
      };
    }
  }

  private Received place(Share share) throws IOException {
    if (share.from().journal().equals(journal)) {
      return new Received.Own(share.id());
    }
    return add(shelves.inbox(), share.id(), share)
        ? new Received.NewShare(share)
        : new Received.AlreadyHere(share.id());
  }

  private Received place(Comment comment) throws IOException {
    if (comment.from().journal().equals(journal)) {
      return new Received.Own(comment.id());
    }
    Optional<Share> share = shelves.sent().one(comment.share());
    if (share.isEmpty()) {
      throw new Refused(
          "The comment of %s is on share [%s], which this journal never sent: nothing was added."
              .formatted(Words.nameOf(comment.from()), comment.share()));
    }
    mustHold(share.get(), comment.on());
    return add(shelves.comments(), comment.id(), comment)
        ? new Received.NewComment(comment, share.get())
        : new Received.AlreadyHere(comment.id());
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
