package org.sojourn.journal;

/**
 * The words a question was asked in, kept with its answer so that an entry can be read without its
 * guide.
 *
 * @param title a few words
 * @param text the question itself, may be empty
 */
public record Asked(String title, String text) {}
