package org.sojourn.share;

import java.io.IOException;

/**
 * Something that cannot be shared, sent or received; the message is one clear sentence that names
 * it in brackets and says what to do. Text of others in it has been made plain.
 */
public final class Refused extends IOException {

  private static final long serialVersionUID = 1L;

  Refused(String sentence) {
    super(sentence);
  }
}
