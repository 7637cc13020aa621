/** Bytes to inputs and frames to bytes: the only place that drives a terminal. */
@NullMarked
package org.sojourn.terminal;

import org.jspecify.annotations.NullMarked;
