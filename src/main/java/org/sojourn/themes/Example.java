package org.sojourn.themes;

/**
 * A short passage as a writer would put it, which speaks of one theme most of all.
 *
 * @param theme the id of the theme
 */
record Example(String theme, String text) {}
