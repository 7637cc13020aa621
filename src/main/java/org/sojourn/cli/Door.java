package org.sojourn.cli;

import org.sojourn.app.Folders;
import org.sojourn.app.Start;

/** The way from a command to the screen. */
@FunctionalInterface
public interface Door {

  /**
   * Opens the screen on a page of a journal and returns when the writer has left it.
   *
   * @return what the program ends with
   */
  int open(Folders folders, Start start);
}
