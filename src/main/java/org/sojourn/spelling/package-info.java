/**
 * Which words of a text are misspelt, by Hunspell dictionaries that are on the machine already.
 * {@link org.sojourn.spelling.Dictionaries} finds them, {@link org.sojourn.spelling.Speller} checks
 * words with one, {@link org.sojourn.spelling.TextWords} says which words of a text are worth it.
 *
 * <p>Whether a word is right depends on nothing around it. So what is asked and answered is words,
 * never places in a text: an answer that comes late is as true as before, however the text has
 * changed meanwhile.
 */
@NullMarked
package org.sojourn.spelling;

import org.jspecify.annotations.NullMarked;
