package org.sojourn.search;

import java.util.UUID;

/**
 * An entry's file as it was when the entry was indexed, so that a later change is seen without
 * reading it.
 *
 * @param modified when it was last modified, in any unit that the caller keeps to
 * @param size its size in bytes
 * @param seal that of what stands {@link Beside} it
 */
public record IndexedFile(UUID id, long modified, long size, long seal) {}
