package org.sojourn.app;

import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;
import org.sojourn.share.Passages;

/**
 * A comment exactly as it leaves, before it does.
 *
 * @param share what it is about
 * @param checked what of it may let someone be known, and what was done about that, in a sentence
 * @param top the first row on the screen
 */
public record LastLookPage(Share share, Comment comment, String checked, int top) implements Page {

  /** The page as it opens over a comment. */
  static LastLookPage of(CommentPage page, String checked) {
    return new LastLookPage(page.share(), Passages.plain(page.written()), checked, 0);
  }

  @Override
  public Where where() {
    return Where.PREVIEW;
  }

  /** This page scrolled to a row. */
  LastLookPage from(int row) {
    return new LastLookPage(share, comment, checked, Math.max(0, row));
  }
}
