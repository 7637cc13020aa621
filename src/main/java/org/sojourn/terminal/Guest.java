package org.sojourn.terminal;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;

/** Another program that has the terminal for a while. */
final class Guest {

  /**
   * The program runs as a job of its own, as from a shell, so that Ctrl+C in it is no affair of
   * ours; one that is stopped by Ctrl+Z goes on at once, since nobody could bring it back. A
   * program that is not there is looked for first, where its name is plain: the shell would say so
   * on the screen.
   */
  private static final String JOB =
      """
      program=${1%% *}
      case $program in
        '' | *[!A-Za-z0-9_./+-]*) ;;
        *)
          found=$(command -v "$program") || exit 127
          case $found in
            */*) [ -x "$found" ] || exit 126 ;;
          esac
          ;;
      esac
      set -m
      eval "$1 \\"\\$2\\""
      status=$?
      while [ "$status" -eq 148 ]; do
        fg > /dev/null
        status=$?
      done
      exit "$status"
      """;

  private static final int PATIENCE_SECONDS = 3;

  private final Process process;

  private Guest(Process process) {
    this.process = process;
  }

  /** Starts a command with one argument on a terminal. */
  static Guest start(File terminal, String command, String argument) throws IOException {
    return new Guest(
        new ProcessBuilder("/bin/sh", "-c", JOB, "sojourn", command, argument)
            .redirectInput(terminal)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(terminal))
            .redirectError(ProcessBuilder.Redirect.appendTo(terminal))
            .start());
  }

  /** Waits until it has ended; gives its exit status. */
  int await() throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      end();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the editor was interrupted");
    }
  }

  /** Ends it, and waits a little for it to leave the screen tidy. */
  void end() {
    process.descendants().forEach(ProcessHandle::destroy);
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroy();
  }
}
