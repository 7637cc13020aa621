/** Letters over a real Syncthing, where it is installed. */
@NullMarked
package org.sojourn.syncthing;

import org.jspecify.annotations.NullMarked;
