package org.sojourn.share;

import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;

/**
 * What a comment speaks of, and to whom it goes.
 *
 * @param share what was shared: by somebody else, or by the writer, who replies
 * @param answered the comment that it replies to; none when it is the first word
 */
public record Topic(Share share, @Nullable Comment answered) {

  /** The topic of a first word about a share. */
  public static Topic of(Share share) {
    return new Topic(share, null);
  }

  /** Who reads the comment: the author of the share, or whoever is replied to. */
  public Person reader() {
    return answered == null ? share.from() : answered.from();
  }
}
