package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Commitment;

/**
 * One line that says why a commitment was changed or dropped.
 *
 * @param becoming how it will stand
 */
public record ReasonPage(Commitment commitment, Commitment.Status becoming, Writing why)
    implements Page {
  @Override
  public Where where() {
    return Where.LINE;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(why);
  }

  @Override
  public boolean unkept() {
    String before = commitment.reason() == null ? "" : commitment.reason();
    return !why.text().equals(before);
  }

  /** The question. */
  public String asked() {
    return becoming == Commitment.Status.DROPPED ? "Why do you let it go?" : "What became of it?";
  }

  /** This page with another reason typed. */
  ReasonPage with(Writing typed) {
    return new ReasonPage(commitment, becoming, typed);
  }
}
