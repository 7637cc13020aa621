/** The vocabulary of themes, and which of them a text speaks of. */
@NullMarked
package org.sojourn.themes;

import org.jspecify.annotations.NullMarked;
