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
  /** It was told. */
  HAPPENED("happened", PageWord.HAPPENED, PageWord.HAPPENED_ASKS),
  /** Oneself was noticed. */
  FELT("felt", PageWord.FELT, PageWord.FELT_ASKS),
  /** Other sides were looked from. */
  SIDES("sides", PageWord.SIDES, PageWord.SIDES_ASKS),
  /** What was taken for granted is no longer. */
  QUESTIONED("questioned", PageWord.QUESTIONED, PageWord.QUESTIONED_ASKS);

  private static final String PREFIX = "mirror-";

  private final String id;
  private final PageWord statement;
  private final PageWord question;

  Mirror(String id, PageWord statement, PageWord question) {
    this.id = PREFIX + id;
    this.statement = statement;
    this.question = question;
  }

  /** The sentence to hold an entry beside, in the language of its page. */
  public String statement(String language) {
    return statement.in(language);
  }

  /** The question that leads further, likewise. */
  public String question(String language) {
    return question.in(language);
  }

  /** Whether a prompt is one of these questions. */
  static boolean asks(Prompt prompt) {
    return Arrays.stream(values()).anyMatch(mirror -> mirror.id.equals(prompt.id()));
  }

  /** The question as a prompt. */
  Prompt prompt(String language) {
    return new Prompt(
        id,
        Kind.TEXT,
        question(language),
        "",
        List.of(),
        List.of(),
        false,
        Map.of(),
        null,
        List.of(),
        List.of(),
        null,
        null);
  }
}
