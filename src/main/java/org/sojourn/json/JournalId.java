package org.sojourn.json;

import java.util.List;
import java.util.UUID;

/**
 * What {@code journal.json} says of a journal: which one it is, and to which keys its files are
 * encrypted.
 *
 * @param keys the public keys, first the journal's own; none when nothing is encrypted
 * @param halfway whether some files may lie plain: encrypting them all, or none, is under way
 */
public record JournalId(UUID id, List<String> keys, boolean halfway) {

  public JournalId {
    keys = List.copyOf(keys);
  }

  /** A journal in which nothing is encrypted. */
  public JournalId(UUID id) {
    this(id, List.of(), false);
  }
}
