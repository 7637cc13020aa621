package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;
import org.sojourn.share.Topic;

/**
 * A comment while it is written.
 *
 * @param topic what it is about, and to whom it goes
 * @param comment the comment as it began; its text is in {@code writing}
 * @param language the language it is spelt in, an ISO code
 * @param top the first row on the screen
 * @param revision counts the changes made
 * @param kept the revision that is safe on disk
 * @param due whether a save has been asked for already
 * @param spelt what is known of the spelling of its words
 */
public record CommentPage(
    Topic topic,
    Comment comment,
    String language,
    Writing writing,
    int top,
    long revision,
    long kept,
    boolean due,
    Spelt spelt)
    implements Page {

  /** A comment as it comes on the screen: new, or as its draft has it. */
  public static CommentPage begun(Topic topic, Comment comment, String language, Writing writing) {
    return new CommentPage(topic, comment, language, writing, 0, 0, 0, false, Spelt.NOTHING);
  }

  @Override
  public Where where() {
    return Where.COMMENT;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(writing);
  }

  /** What was shared. */
  public Share share() {
    return topic.share();
  }

  /** Whether it replies to what a reader said. */
  public boolean reply() {
    return topic.answered() != null;
  }

  /** Those who write to each other: the reader, and the writer of the comment. */
  List<String> names() {
    return List.of(topic.reader().name(), comment.from().name());
  }

  /** The comment as written so far. */
  Comment written() {
    return comment.saying(writing.text());
  }

  /** This page with the text changed. */
  CommentPage with(Writing changed) {
    return new CommentPage(topic, comment, language, changed, top, revision + 1, kept, due, spelt);
  }

  /** This page with the caret moved or the text scrolled: nothing to save. */
  CommentPage looking(Writing moved, int row) {
    return new CommentPage(topic, comment, language, moved, row, revision, kept, due, spelt);
  }

  /** This page once a save has been asked for. */
  CommentPage asked() {
    return new CommentPage(topic, comment, language, writing, top, revision, kept, true, spelt);
  }

  /** This page once a revision is safe on disk. */
  CommentPage keptTo(long safe) {
    return new CommentPage(
        topic, comment, language, writing, top, revision, Math.max(kept, safe), false, spelt);
  }

  /** This page with what is known of its spelling now. */
  CommentPage spelt(Spelt known) {
    return new CommentPage(topic, comment, language, writing, top, revision, kept, due, known);
  }
}
