package org.sojourn.app;

import org.sojourn.journal.Entry;

/**
 * What stands in the way of sharing an entry that was written with a private guide.
 *
 * @param guide the guide's title; that it is a private one, when it is no longer here
 */
public record PrivatePage(Entry entry, String guide) implements Page {
  @Override
  public Where where() {
    return Where.PRIVATE;
  }
}
