package org.sojourn.identifiers;

import java.util.Locale;

/**
 * How sure it is that a piece of text is an identifier; whether it matters, a person must judge.
 */
public enum Certainty {
  /** Its form says what it is: a full date, a number beside "file", a name after a title. */
  CERTAIN,
  /** It looks like one. */
  POSSIBLE;

  /** The word for it in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
