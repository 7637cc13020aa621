/**
 * One strict mapper: documents read with their lines and columns, formats of the journal's values,
 * unknown fields kept.
 */
@NullMarked
package org.sojourn.json;

import org.jspecify.annotations.NullMarked;
