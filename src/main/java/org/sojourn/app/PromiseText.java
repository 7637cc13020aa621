package org.sojourn.app;

import org.sojourn.journal.Commitment;

/** A commitment in one line. */
public final class PromiseText {
  private PromiseText() {}

  /** A box that shows how a commitment stands. */
  public static String box(Commitment commitment) {
    return switch (commitment.status()) {
      case OPEN -> "☐ ";
      case KEPT -> "☑ ";
      case CHANGED -> "↻ ";
      case DROPPED -> "☒ ";
    };
  }

  /** What was promised, after whoever is to do it when that is not the writer. */
  public static String owned(Commitment commitment) {
    return commitment.who().isBlank()
        ? commitment.what()
        : commitment.who() + ": " + commitment.what();
  }
}
