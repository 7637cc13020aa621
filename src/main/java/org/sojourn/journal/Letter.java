package org.sojourn.journal;

import java.util.List;
import java.util.UUID;

/**
 * A message with its sender's card and those it is for: what is signed, and then encrypted.
 *
 * @param to the ids of the journals it is for, so that nobody can pass it on as if it were for
 *     somebody else
 */
public record Letter(Card from, List<UUID> to, Message message) {

  public Letter {
    to = List.copyOf(to);
  }
}
