package org.sojourn.exchange;

/**
 * Something that could not be read and was left out.
 *
 * @param line the line it stands on, from 1
 * @param why a sentence without its end, such as "text is missing"
 */
public record Unread(int line, String why) {}
