package org.sojourn.share;

import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;

/**
 * What someone wrote about a share of ours.
 *
 * @param seen whether it has been shown to the author
 */
public record Reply(Comment comment, Share share, boolean seen) {}
