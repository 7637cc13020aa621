package org.sojourn.share;

/**
 * What a journal deleted of its own copies; what was given away stays with those who have it.
 *
 * @param shares copies of what was shared
 * @param comments what others wrote back about it
 */
public record Forgotten(int shares, int comments) {}
