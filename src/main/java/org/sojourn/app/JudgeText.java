package org.sojourn.app;

import org.sojourn.identifiers.Certainty;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Kind;
import org.sojourn.identifiers.Verdict;

/** What may let someone be known, and what can be done about it, in words. */
public final class JudgeText {
  /** What stands over the questions that no rule can answer. */
  public static final String ASK_YOURSELF = "This no program can tell; please ask yourself:";

  /** How they are left. */
  public static final String GOES_ON =
      "Enter goes on. If somebody could be known, Esc goes back: leave that answer out, or"
          + " write it otherwise.";

  /** What is asked where other words are written. */
  public static final String INSTEAD = "What shall stand in its place?";

  private JudgeText() {}

  /** What looked, and what it found. */
  public static String looked(JudgePage page) {
    return page.check().tagged()
        ? page.check().sentence()
        : page.check().sentence()
            + " Only rules and lists of names looked: the tagger reads English.";
  }

  /** What was found, and what was decided about such words before. */
  public static String said(JudgePage page, Doubt doubt) {
    return said(doubt.found()) + before(page, doubt);
  }

  private static String said(Identifier found) {
    String verb = found.certainty() == Certainty.CERTAIN ? "is" : "may be";
    return "“%s” %s %s.".formatted(found.text().replaceAll("\\s+", " "), verb, named(found.kind()));
  }

  private static String named(Kind kind) {
    return switch (kind) {
      case NAME -> "a name";
      case PLACE -> "a place";
      case POSTCODE -> "a postcode";
      case COORDINATES -> "a spot on the map";
      case DATE -> "a date";
      case AGE -> "an exact age";
      case PHONE -> "a phone number";
      case EMAIL -> "an e-mail address";
      case NUMBER -> "a number of somebody's own";
      case PLATE -> "a number plate";
      case URL -> "a web address";
      case ADDRESS -> "a computer's address";
      case HANDLE -> "somebody's account";
      case OWN -> "one of your own people or places";
    };
  }

  private static String before(JudgePage page, Doubt doubt) {
    return page.before(doubt)
        .map(verdict ->
            switch (verdict) {
              case Verdict.Kept() -> " You kept it before.";
              case Verdict.Replaced(String by) -> " Before, you wrote %s.".formatted(by);
            })
        .orElse("");
  }

  /** A choice in words. */
  public static String label(JudgePage.Option option) {
    return switch (option) {
      case JudgePage.Option.Put(String by) -> by;
      case JudgePage.Option.Keep() -> "keep it as it is";
      case JudgePage.Option.Otherwise() -> "write something else …";
    };
  }
}
