package org.sojourn.search;

/**
 * A word that was probably meant, in the place of one that no entry has.
 *
 * @param from where that one begins in the text of the query
 * @param to where it ends
 * @param taken whether the other was looked for in its place
 */
public record Correction(int from, int to, String instead, boolean taken) {}
