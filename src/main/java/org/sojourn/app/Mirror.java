package org.sojourn.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;

/**
 * A sentence to hold an entry beside, and a question that leads a step further. It says nothing
 * about the entry, and nothing of it is kept but what is written to its question.
 */
public enum Mirror {
  /** What happened. */
  HAPPENED(
      "happened", "I told what happened.", "What would someone beside you have seen and heard?"),
  /** What was felt, and why. */
  FELT(
      "felt",
      "I said what I thought and felt, and why.",
      "What did you feel that is not on the page yet?"),
  /** What is seen in another way. */
  SEEN("seen", "I see something in another way than before.", "What had you taken for granted?"),
  /** What will be done. */
  DONE("done", "I know what I will do now.", "What will you do, with whom, and by when?");

  private static final String PREFIX = "mirror-";

  private final String id;
  private final String statement;
  private final String question;

  Mirror(String id, String statement, String question) {
    this.id = PREFIX + id;
    this.statement = statement;
    this.question = question;
  }

  /** The sentence to hold an entry beside. */
  public String statement() {
    return statement;
  }

  /** The question that leads further. */
  public String question() {
    return question;
  }

  /** Whether a prompt is one of these questions. */
  static boolean asks(Prompt prompt) {
    return Arrays.stream(values()).anyMatch(mirror -> mirror.id.equals(prompt.id()));
  }

  /** The question as a prompt. */
  Prompt prompt() {
    return new Prompt(
        id, Kind.TEXT, question, "", List.of(), List.of(), false, Map.of(), null, List.of(),
        List.of(), null, null);
  }
}
