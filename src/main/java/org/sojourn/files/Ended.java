package org.sojourn.files;

import java.io.IOException;

/** Somebody ended long work before it was done; what was unfinished is removed on the way out. */
public final class Ended extends IOException {
  private static final long serialVersionUID = 1L;

  /** Ended, in a sentence. */
  public Ended() {
    super("Ended before it was done; nothing is half-written.");
  }
}
