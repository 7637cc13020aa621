package org.sojourn.store;

import java.io.IOException;
import org.sojourn.files.Ended;

/** Told how far long work is, which it may end. */
@FunctionalInterface
public interface Progress {
  /**
   * So many files are done.
   *
   * @param of of how many; 0 while nobody knows
   * @throws Ended when somebody wants it to end here
   */
  void at(int done, int of) throws IOException;
}
