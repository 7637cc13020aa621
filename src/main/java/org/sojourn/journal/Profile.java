package org.sojourn.journal;

import org.jspecify.annotations.Nullable;

/**
 * Whose journal it is.
 *
 * @param name how the program addresses the writer and signs shares
 * @param role what the writer usually does, if they said
 */
public record Profile(String name, @Nullable Role role) {}
