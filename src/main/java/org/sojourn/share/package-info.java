/** Shares, the inbox and comments, as files that one person writes and another reads. */
@NullMarked
package org.sojourn.share;

import org.jspecify.annotations.NullMarked;
