package org.sojourn.search;

/**
 * A stretch of a snippet that was looked for.
 *
 * @param start the first character, in UTF-16 units of the snippet's text
 * @param end the first character after it
 */
public record Mark(int start, int end) {}
