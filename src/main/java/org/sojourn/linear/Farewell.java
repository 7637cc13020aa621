package org.sojourn.linear;

import java.util.function.Predicate;
import org.sojourn.app.CommentPage;
import org.sojourn.app.FinishPage;
import org.sojourn.app.Page;
import org.sojourn.app.SetupPage;
import org.sojourn.app.State;
import org.sojourn.app.WritingPage;

/** What is said last. */
final class Farewell {
  private static final String KEPT = "All that was written is kept.";
  private static final String DRAFT =
      "What you were writing is kept as a draft: it is the first choice when you start again.";

  private static final String UNFINISHED =
      "What you gave on this page is not kept, for it was not finished; all else is.";

  private Farewell() {}

  /** What is said when the program is left in a state. */
  static String of(State state) {
    if (any(state, Farewell::writing)) {
      return DRAFT;
    }
    return any(state, page -> page.unkept() || settingUp(page)) ? UNFINISHED : KEPT;
  }

  private static boolean any(State state, Predicate<Page> what) {
    return what.test(state.page()) || state.below().stream().anyMatch(what);
  }

  /** A journal is made when all was asked. */
  private static boolean settingUp(Page page) {
    return page instanceof SetupPage setup && setup.line().place() > 0;
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
