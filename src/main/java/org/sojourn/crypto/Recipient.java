package org.sojourn.crypto;

/**
 * A public key: to whom something is encrypted.
 *
 * @param key as it is written, {@code age1…}
 */
public record Recipient(String key) {}
