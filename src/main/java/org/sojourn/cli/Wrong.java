package org.sojourn.cli;

import java.io.IOException;

/** What stops a command, and what can be done about it. */
final class Wrong extends IOException {
  private static final long serialVersionUID = 1L;

  private final int exit;
  private final String remedy;

  private Wrong(int exit, String error, String remedy) {
    super(error);
    this.exit = exit;
    this.remedy = remedy;
  }

  /** The command was called in a way that cannot work. */
  static Wrong usage(String error, String remedy) {
    return new Wrong(Exit.USAGE, error, remedy);
  }

  /** The command was called well and cannot do it. */
  static Wrong failed(String error, String remedy) {
    return new Wrong(Exit.FAILED, error, remedy);
  }

  /** What the program ends with. */
  int exit() {
    return exit;
  }

  /** What went wrong and what to do, in two parts. */
  Told told() {
    return new Told(String.valueOf(getMessage()), remedy);
  }
}
