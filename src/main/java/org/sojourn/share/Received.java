package org.sojourn.share;

import java.util.UUID;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/** What a file that was received turned out to be. */
public sealed interface Received {

  /** The id of the share or comment. */
  UUID id();

  /** Whether something was added or taken away. */
  default boolean fresh() {
    return switch (this) {
      case NewShare _, NewComment _, NewReply _, Withdrawn _ -> true;
      case AlreadyHere _, Older _, Own _ -> false;
    };
  }

  /** What happened, as a sentence. */
  String sentence();

  /** A share that is now in the inbox. */
  record NewShare(Share share) implements Received {
    @Override
    public UUID id() {
      return share.id();
    }

    @Override
    public String sentence() {
      String version = share.version() == 1 ? "" : ", version " + share.version();
      return "In the inbox: %s by %s, about %s%s."
          .formatted(Words.nameOf(share), Words.nameOf(share.from()), Words.day(share), version);
    }
  }

  /**
   * A comment that is now kept beside what it is about.
   *
   * @param share the share of this journal that it answers
   */
  record NewComment(Comment comment, Share share) implements Received {
    @Override
    public UUID id() {
      return comment.id();
    }

    @Override
    public String sentence() {
      return "A comment by %s on %s, about %s: read it in that entry."
          .formatted(Words.nameOf(comment.from()), Words.nameOf(share), Words.day(share));
    }
  }

  /**
   * A reply that is now kept beside what it is about.
   *
   * @param share the share in the inbox that its author says more about
   */
  record NewReply(Comment comment, Share share) implements Received {
    @Override
    public UUID id() {
      return comment.id();
    }

    @Override
    public String sentence() {
      return "A reply by %s on %s, about %s: read it in the inbox."
          .formatted(Words.nameOf(comment.from()), Words.nameOf(share), Words.day(share));
    }
  }

  /** Something received before; nothing was added. */
  record AlreadyHere(UUID id) implements Received {
    @Override
    public String sentence() {
      return "Already here: nothing was added.";
    }
  }

  /** A version of a share when a newer one is here; nothing was added. */
  record Older(UUID id) implements Received {
    @Override
    public String sentence() {
      return "A newer version of this is here already: nothing was added.";
    }
  }

  /** Something that its author takes back; what was here of it is gone. */
  record Withdrawn(Withdrawal withdrawal) implements Received {
    @Override
    public UUID id() {
      return withdrawal.id();
    }

    @Override
    public String sentence() {
      return "%s withdrew what they had shared: it is no longer here."
          .formatted(Words.nameOf(withdrawal.from()));
    }
  }

  /** Something this journal sent, read back; nothing was added. */
  record Own(UUID id) implements Received {
    @Override
    public String sentence() {
      return "This is one of your own, read back: nothing was added.";
    }
  }
}
