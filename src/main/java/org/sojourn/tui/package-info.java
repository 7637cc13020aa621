/** How each page looks: views, palette and layout. */
@NullMarked
package org.sojourn.tui;

import org.jspecify.annotations.NullMarked;
