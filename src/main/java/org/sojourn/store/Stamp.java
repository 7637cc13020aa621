package org.sojourn.store;

import java.util.UUID;

/**
 * What tells without reading whether an entry's file has changed.
 *
 * @param modified when the file was last written, in nanoseconds since 1970
 * @param size the file's size in bytes
 */
public record Stamp(UUID id, long modified, long size) {}
