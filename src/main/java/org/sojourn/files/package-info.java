/** Durable file operations, locks between processes, and the one gate for reading. */
@NullMarked
package org.sojourn.files;

import org.jspecify.annotations.NullMarked;
