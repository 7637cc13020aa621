package org.sojourn.share;

import java.nio.file.Path;

/**
 * A kept file that cannot be read; it is left untouched.
 *
 * @param why one sentence
 */
public record Unreadable(Path file, String why) {}
