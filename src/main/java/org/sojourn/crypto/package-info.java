/** Age files, passphrases, and keys that are derived: what keeps others from reading a journal. */
@NullMarked
package org.sojourn.crypto;

import org.jspecify.annotations.NullMarked;
