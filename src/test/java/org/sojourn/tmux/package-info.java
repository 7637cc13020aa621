/**
 * Sojourn in a real terminal: tmux as the terminal, the launcher as it ships, keys in, screen out.
 */
@NullMarked
package org.sojourn.tmux;

import org.jspecify.annotations.NullMarked;
