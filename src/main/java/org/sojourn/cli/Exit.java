package org.sojourn.cli;

/** What a command tells the shell that called it. */
final class Exit {
  /** Done, even when nothing was found. */
  static final int DONE = 0;

  /** Something could not be done. */
  static final int FAILED = 1;

  /** The command was not called as it can be. */
  static final int USAGE = 2;

  private Exit() {}
}
