package org.sojourn.app;

import java.util.List;
import org.sojourn.journal.Entry;

/**
 * What a prompt brings, to be read over the page it was asked from.
 *
 * @param what the prompt's word for it
 * @param entries what was brought, oldest first; at least one
 * @param at the one that is shown, where one is shown at a time
 * @param top the first row on the screen
 */
public record BroughtPage(What what, List<Entry> entries, int at, int top) implements Page {

  /** What can be brought. */
  public enum What {
    /** The daily pages of the week. */
    WEEK,
    /** One old entry of the mission. */
    OLD_ENTRY
  }

  public BroughtPage {
    entries = List.copyOf(entries);
  }

  @Override
  public Where where() {
    return Where.BROUGHT;
  }

  /** The entries on the page: the whole week, or one old entry. */
  public List<Entry> shown() {
    return what == What.WEEK ? entries : entries.subList(at, at + 1);
  }

  /** Whether there is another to take in place of this one. */
  public boolean others() {
    return what == What.OLD_ENTRY && entries.size() > 1;
  }

  /** This page with the next old entry; after the newest comes the oldest again. */
  BroughtPage another() {
    return others() ? new BroughtPage(what, entries, (at + 1) % entries.size(), 0) : this;
  }

  /** This page scrolled to a row. */
  BroughtPage from(int row) {
    return new BroughtPage(what, entries, at, Math.max(0, row));
  }
}
