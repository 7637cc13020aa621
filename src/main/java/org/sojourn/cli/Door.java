package org.sojourn.cli;

import java.util.Optional;
import org.sojourn.app.Folders;
import org.sojourn.app.Start;
import org.sojourn.store.Key;

/** The way from a command to the screen. */
@FunctionalInterface
public interface Door {

  /**
   * Opens the screen on a page of a journal and returns when the writer has left it.
   *
   * @param key opens the journal, if it is encrypted and was unlocked on the way; the screen's own
   *     from now on
   * @return what the program ends with
   */
  int open(Folders folders, Start start, Optional<Key> key);
}
