package org.sojourn.meaning;

/**
 * A piece of a text.
 *
 * @param start where in the text it begins
 * @param end where it ends, after its last letter
 * @param text its words
 */
public record Passage(int start, int end, String text) {}
