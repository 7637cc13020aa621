/** What the benchmark measures inside the program, without a screen. */
@NullMarked
package org.sojourn.bench;

import org.jspecify.annotations.NullMarked;
