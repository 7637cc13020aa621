package org.sojourn.search;

/**
 * The order of hits. In both, entries that carry a sought theme come before those that only speak
 * of it, and entries with all the words before those with most of them.
 */
public enum Sort {
  /** The best first. */
  RELEVANCE,
  /** The newest first. */
  DATE
}
