/**
 * Editing prose as values: text, caret, selection, wrapping, finding, undo.
 *
 * <p>A {@link org.sojourn.editor.Writing} is a list of paragraphs, a caret and a history. A change
 * replaces the paragraphs it touches and shares all others, with the rows and words that were found
 * in them; so a key costs the rows around it, not the text. No rope and no piece table: paragraphs
 * lie in chunks of some hundred, and undo keeps what each step took away and put in, not whole
 * texts.
 */
@NullMarked
package org.sojourn.editor;

import org.jspecify.annotations.NullMarked;
