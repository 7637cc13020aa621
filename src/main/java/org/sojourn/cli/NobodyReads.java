package org.sojourn.cli;

import java.io.IOException;

/**
 * Whoever read the output has read enough, as {@code head} does: nothing is wrong, and nothing need
 * be said.
 */
final class NobodyReads extends IOException {
  private static final long serialVersionUID = 1L;

  NobodyReads(IOException cause) {
    super("Nobody reads the output any more", cause);
  }
}
