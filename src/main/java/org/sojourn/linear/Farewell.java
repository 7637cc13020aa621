package org.sojourn.linear;

import org.sojourn.app.CommentPage;
import org.sojourn.app.FinishPage;
import org.sojourn.app.Page;
import org.sojourn.app.State;
import org.sojourn.app.WritingPage;

/** What is said last. */
final class Farewell {
  private static final String KEPT = "All that was written is kept.";
  private static final String DRAFT =
      "What you were writing is kept as a draft: it is the first choice when you start again.";

  private Farewell() {}

  /** What is said when the program is left in a state. */
  static String of(State state) {
    boolean drafts = writing(state.page()) || state.below().stream().anyMatch(Farewell::writing);
    return drafts ? DRAFT : KEPT;
  }

  private static boolean writing(Page page) {
    return switch (page) {
      case WritingPage writes -> !writes.work().blank();
      case FinishPage _ -> true;
      case CommentPage comment -> !comment.writing().blank();
      default -> false;
    };
  }
}
