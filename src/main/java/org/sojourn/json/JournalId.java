package org.sojourn.json;

import java.util.UUID;

/** What {@code journal.json} says of a journal: which one it is. */
public record JournalId(UUID id) {}
