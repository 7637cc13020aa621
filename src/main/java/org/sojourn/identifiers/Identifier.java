package org.sojourn.identifiers;

/**
 * A piece of a text that may let a person be known.
 *
 * @param start where it begins in the text as it was given, in UTF-16 units
 * @param end where it ends
 * @param text what stands there
 */
public record Identifier(int start, int end, String text, Kind kind, Certainty certainty) {}
