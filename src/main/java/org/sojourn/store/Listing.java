package org.sojourn.store;

import java.util.List;

/** What was found, and the files that could not be read while looking. */
public record Listing<T>(List<T> found, List<Unreadable> unreadable) {
  public Listing {
    found = List.copyOf(found);
    unreadable = List.copyOf(unreadable);
  }
}
