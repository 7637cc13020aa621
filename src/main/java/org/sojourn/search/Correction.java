package org.sojourn.search;

/**
 * A word that was probably meant in place of one that no entry has.
 *
 * @param from where the word begins in the text of the query, in UTF-16 units
 * @param to the first place after it
 */
public record Correction(int from, int to, String instead) {}
