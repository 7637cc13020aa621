/** The commands a shell calls. */
@NullMarked
package org.sojourn.cli;

import org.jspecify.annotations.NullMarked;
