package org.sojourn.app;

import java.util.List;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;

/**
 * What Home shows, as it was read.
 *
 * @param drafts newest first
 * @param unread how many things were received and not yet read
 * @param promised open commitments, the soonest due first
 * @param lately the newest entries
 * @param troubles files that could not be read, each with why
 */
public record Home(
    List<Draft> drafts,
    int unread,
    List<Suggestion> suggestions,
    List<Guide> guides,
    List<Commitment> promised,
    List<Entry> lately,
    List<String> troubles) {

  public Home {
    drafts = List.copyOf(drafts);
    suggestions = List.copyOf(suggestions);
    guides = List.copyOf(guides);
    promised = List.copyOf(promised);
    lately = List.copyOf(lately);
    troubles = List.copyOf(troubles);
  }
}
