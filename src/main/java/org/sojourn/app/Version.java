package org.sojourn.app;

import org.sojourn.journal.Entry;

/**
 * Another wording of an entry.
 *
 * @param entry what it said, or says in the other place
 * @param elsewhere whether it stands in the journal as an entry of its own, because it was changed
 *     in two places at once
 */
public record Version(Entry entry, boolean elsewhere) {

  /** This wording in the place of what an entry says now; how private it is stays. */
  public Entry over(Entry now) {
    return now.titled(entry.title())
        .answered(entry.answers())
        .about(entry.themes())
        .on(entry.date())
        .within(entry.mission(), entry.role());
  }
}
