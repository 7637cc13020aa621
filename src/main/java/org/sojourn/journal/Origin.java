package org.sojourn.journal;

/**
 * Where an imported entry came from.
 *
 * @param from the format's name, such as {@code jsonl} or {@code jrnl}
 * @param digest the SHA-256 of what was read, in hexadecimal; an entry is imported once per digest
 */
public record Origin(String from, String digest) {}
