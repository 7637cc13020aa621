package org.sojourn.search;

import org.sojourn.journal.Entry;

/** An entry with all that is found with it. */
public record Dossier(Entry entry, Beside beside) {

  /** An entry that nothing else speaks of. */
  public static Dossier of(Entry entry) {
    return new Dossier(entry, Beside.NOTHING);
  }
}
