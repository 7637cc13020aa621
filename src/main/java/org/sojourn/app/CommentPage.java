package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;

/**
 * A comment while it is written.
 *
 * @param comment the comment as it began; its text is in {@code writing}
 * @param top the first row on the screen
 * @param revision counts the changes made
 * @param kept the revision that is safe on disk
 * @param due whether a save has been asked for already
 */
public record CommentPage(
    Share share, Comment comment, Writing writing, int top, long revision, long kept, boolean due)
    implements Page {

  @Override
  public Where where() {
    return Where.COMMENT;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(writing);
  }

  /** The comment as written so far. */
  Comment written() {
    return new Comment(
        comment.id(),
        comment.share(),
        comment.on(),
        comment.from(),
        writing.text(),
        comment.created());
  }

  /** This page with the text changed. */
  CommentPage with(Writing changed) {
    return new CommentPage(share, comment, changed, top, revision + 1, kept, due);
  }

  /** This page with the caret moved or the text scrolled: nothing to save. */
  CommentPage looking(Writing moved, int row) {
    return new CommentPage(share, comment, moved, row, revision, kept, due);
  }

  /** This page once a save has been asked for. */
  CommentPage asked() {
    return new CommentPage(share, comment, writing, top, revision, kept, true);
  }

  /** This page once a revision is safe on disk. */
  CommentPage keptTo(long safe) {
    return new CommentPage(share, comment, writing, top, revision, Math.max(kept, safe), false);
  }
}
