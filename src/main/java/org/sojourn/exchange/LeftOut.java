package org.sojourn.exchange;

import java.util.List;

/**
 * What was in a source and did not become a part of the journal.
 *
 * @param unread what could not be read, in the order it stands
 * @param repeated how many lines say what an earlier one says
 * @param keys names of fields that have no place in an entry, as JSON texts; the first twenty
 */
public record LeftOut(List<Unread> unread, int repeated, List<String> keys) {
  public LeftOut {
    unread = List.copyOf(unread);
    keys = List.copyOf(keys);
  }
}
