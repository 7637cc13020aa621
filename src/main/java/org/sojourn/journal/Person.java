package org.sojourn.journal;

import java.util.UUID;

/**
 * Who wrote a share or a comment.
 *
 * @param journal the id of their journal
 * @param name the name they go by, as they wrote it; nothing vouches for it
 */
public record Person(UUID journal, String name) {}
