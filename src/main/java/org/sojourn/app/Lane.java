package org.sojourn.app;

/** The lines in which effects wait to be performed. */
public enum Lane {
  /** Reading and writing the journal, in order; nothing else may hold it up. */
  STORE,
  /** Answering queries: only the newest waits. */
  SEARCH,
  /** Long work with progress. */
  JOBS,
  /** Reading closely what was written; nothing waits for it. */
  READING,
  /** What another program does while it has the terminal: nothing waits for it but its page. */
  OUTSIDE
}
