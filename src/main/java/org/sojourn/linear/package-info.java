/** The program line by line: questions and answers for screen readers and poor lines. */
@NullMarked
package org.sojourn.linear;

import org.jspecify.annotations.NullMarked;
