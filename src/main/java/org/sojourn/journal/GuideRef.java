package org.sojourn.journal;

/**
 * The guide an entry was written with.
 *
 * @param id the guide's id
 * @param version the guide's version then, 1 or more
 */
public record GuideRef(String id, int version) {}
