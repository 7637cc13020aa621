package org.sojourn.identifiers;

/**
 * A text that is looked through as one.
 *
 * @param heading what it answers or is, in a few words; may be empty
 */
public record Passage(String heading, String text) {}
