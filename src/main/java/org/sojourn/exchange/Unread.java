package org.sojourn.exchange;

/**
 * Something that could not be read and was left out.
 *
 * @param line the line it stands on, from 1
 * @param column the column in characters, from 1; 0 when it is the whole line
 * @param why a sentence without its end, such as "text is missing"
 */
public record Unread(int line, int column, String why) {}
