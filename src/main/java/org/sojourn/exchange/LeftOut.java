package org.sojourn.exchange;

import java.util.List;

/**
 * What was in a source and did not become a part of the journal.
 *
 * @param unread what could not be read, in the order it stands
 * @param repeated how many lines say what an earlier one says
 * @param keys names of fields that have no place in an entry, as JSON texts; the first twenty
 * @param aside what could not be read, as it came
 */
public record LeftOut(List<Unread> unread, int repeated, List<String> keys, List<Aside> aside) {
  public LeftOut {
    unread = List.copyOf(unread);
    keys = List.copyOf(keys);
    aside = List.copyOf(aside);
  }

  /** The same of a source of which nothing is to be kept. */
  public LeftOut(List<Unread> unread, int repeated, List<String> keys) {
    this(unread, repeated, keys, List.of());
  }
}
