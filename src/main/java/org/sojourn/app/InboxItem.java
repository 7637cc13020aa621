package org.sojourn.app;

import org.sojourn.journal.Share;

/**
 * A share received, and how it stands.
 *
 * @param read whether it has been opened
 * @param comments how many comments were written on it here
 */
public record InboxItem(Share share, boolean read, int comments) {}
