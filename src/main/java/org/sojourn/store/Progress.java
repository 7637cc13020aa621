package org.sojourn.store;

/** Told how far long work is. */
@FunctionalInterface
public interface Progress {
  /** So many files of so many are done. */
  void at(int done, int of);
}
