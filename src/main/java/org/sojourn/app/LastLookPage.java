package org.sojourn.app;

import org.sojourn.journal.Comment;
import org.sojourn.share.Passages;
import org.sojourn.share.Topic;

/**
 * A comment exactly as it leaves, before it does.
 *
 * @param topic what it is about, and to whom it goes
 * @param checked what of it may let someone be known, and what was done about that, in a sentence
 * @param top the first row on the screen
 */
public record LastLookPage(Topic topic, Comment comment, String checked, int top) implements Page {

  /** The page as it opens over a comment. */
  static LastLookPage of(CommentPage page, String checked) {
    return new LastLookPage(page.topic(), Passages.plain(page.written()), checked, 0);
  }

  @Override
  public Where where() {
    return Where.PREVIEW;
  }

  /** This page scrolled to a row. */
  LastLookPage from(int row) {
    return new LastLookPage(topic, comment, checked, Math.max(0, row));
  }
}
