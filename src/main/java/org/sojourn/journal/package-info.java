/**
 * What a journal is made of: entries, guides, missions, commitments, shares and comments as plain
 * values, with no I/O and no annotations of a library.
 */
@NullMarked
package org.sojourn.journal;

import org.jspecify.annotations.NullMarked;
