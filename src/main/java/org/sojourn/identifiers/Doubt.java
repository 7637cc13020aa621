package org.sojourn.identifiers;

/**
 * An identifier in one of some passages: a person must judge whether it stays.
 *
 * @param passage the number of the passage it stands in, from 0
 */
public record Doubt(int passage, Identifier found) {}
