package org.sojourn.app;

import org.sojourn.journal.Share;

/**
 * A share received, and how it stands.
 *
 * @param read whether it has been opened
 * @param comments how many comments were written on it here
 * @param over whether the last day to read it is over
 */
public record InboxItem(Share share, boolean read, int comments, boolean over) {

  /** One that may be read. */
  public InboxItem(Share share, boolean read, int comments) {
    this(share, read, comments, false);
  }
}
