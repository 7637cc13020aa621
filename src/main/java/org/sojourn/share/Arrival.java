package org.sojourn.share;

import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;

/** What a file of another person holds, made plain. */
sealed interface Arrival {

  /** A share. */
  record OfShare(Share share) implements Arrival {}

  /** A comment. */
  record OfComment(Comment comment) implements Arrival {}
}
