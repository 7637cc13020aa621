package org.sojourn.search;

/**
 * A place in what an entry says.
 *
 * @param said which of its answers, counted as the index keeps them
 * @param offset where in that
 */
record Spot(int said, int offset) {}
