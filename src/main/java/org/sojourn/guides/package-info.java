/** Reads guides and says what is wrong with them. */
@NullMarked
package org.sojourn.guides;

import org.jspecify.annotations.NullMarked;
