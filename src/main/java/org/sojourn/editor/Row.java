package org.sojourn.editor;

/**
 * One row of a wrapped text. Its trailing spaces may hang over the sheet's edge.
 *
 * @param text what stands in the row, without the newline that may follow
 * @param start the offset of its first character in the whole text, in UTF-16 units
 * @param end the offset after its last character, in UTF-16 units
 */
public record Row(String text, int start, int end) {}
