/**
 * Texts as vectors, so that what is meant alike lies close together whatever its words: by a small
 * English model that comes with the program and runs on this computer.
 *
 * <p>{@link org.sojourn.meaning.Meaning} gives the vectors, {@link org.sojourn.meaning.Passages}
 * cuts a long text into pieces short enough to mean one thing. Where the model cannot be used,
 * because there is no native library for this computer, there are no vectors, and everybody does
 * without: nothing is said.
 *
 * <p>The tokenizer is our own. The wrapper that the model is published with cuts every text at 128
 * tokens, which is about 90 words, and brings 60 MB of libraries of its own.
 */
@NullMarked
package org.sojourn.meaning;

import org.jspecify.annotations.NullMarked;
