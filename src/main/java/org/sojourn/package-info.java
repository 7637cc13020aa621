/** The roof: chooses the screen or the command line, and wires everything. */
@NullMarked
package org.sojourn;

import org.jspecify.annotations.NullMarked;
