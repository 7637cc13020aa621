package org.sojourn.store;

/** Told how far long work is. */
@FunctionalInterface
public interface Progress {
  /**
   * So many files are done.
   *
   * @param of of how many; 0 while nobody knows
   */
  void at(int done, int of);
}
