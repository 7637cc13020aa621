/** What the program does: state, events, updates, effects, keymap, loop and worker. */
@NullMarked
package org.sojourn.app;

import org.jspecify.annotations.NullMarked;
