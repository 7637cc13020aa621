package org.sojourn.spelling;

import java.io.IOException;

/** A dictionary that cannot be used; the message says which, why, and what to do. */
public final class SpellingTrouble extends IOException {
  private static final long serialVersionUID = 1L;

  SpellingTrouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
