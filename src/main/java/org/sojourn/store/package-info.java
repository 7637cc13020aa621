/** Entries on disk, the only truth: drafts, revisions, trash, missions, commitments. */
@NullMarked
package org.sojourn.store;

import org.jspecify.annotations.NullMarked;
