package org.sojourn.search;

import org.sojourn.journal.Entry;

/**
 * What is known of an entry, and how much that is.
 *
 * @param mark which insight knew it; another number when there was more to know
 */
record Understood(Insight.Known text, long mark) {

  /** The vectors are of English alone. */
  private static final String ENGLISH = "en";

  /** What all is known of an entry that was looked into by an insight of this version. */
  static long mark(Insight insight) {
    return 2L * insight.version().hashCode();
  }

  /** What can be known at once. */
  static Understood atOnce(Dossier dossier, Insight insight) {
    Entry entry = dossier.entry();
    Insight.Known known = insight.byWords(entry.prose(), dossier.promptThemes());
    boolean all = !insight.deep() || !entry.language().equals(ENGLISH);
    return new Understood(known, all ? mark(insight) : mark(insight) + 1);
  }

  /** All that can be known. */
  static Understood wholly(Dossier dossier, Insight insight) {
    return dossier.entry().language().equals(ENGLISH)
        ? new Understood(insight.of(dossier.entry().prose(), dossier.promptThemes()), mark(insight))
        : atOnce(dossier, insight);
  }
}
