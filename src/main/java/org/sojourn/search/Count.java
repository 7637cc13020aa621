package org.sojourn.search;

/**
 * How many of the entries found carry a value.
 *
 * @param value an id, such as a theme's
 * @param count one or more
 */
public record Count(String value, int count) {}
