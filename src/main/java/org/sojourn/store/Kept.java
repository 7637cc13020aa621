package org.sojourn.store;

/**
 * A value as it stands on the disk.
 *
 * @param digest the SHA-256 of its file, in hexadecimal; it tells later whether others changed it
 */
public record Kept<T>(T value, String digest) {}
