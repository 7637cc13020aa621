/** Entries coming in from other formats, and going out. */
@NullMarked
package org.sojourn.exchange;

import org.jspecify.annotations.NullMarked;
