package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Guide;

/**
 * How far a draft has come in its guide.
 *
 * @param step the page its writer was at, from 1
 * @param steps the pages its writer is asked
 */
public record Progress(int step, int steps) {

  /** How far a draft has come; nothing when its place is not one of the guide's. */
  public static Optional<Progress> of(Guide guide, Draft.OfEntry draft) {
    List<String> pages = draft.pages().isEmpty() ? List.copyOf(Fields.all(guide)) : draft.pages();
    int place = pages.indexOf(draft.at());
    return place < 0 ? Optional.empty() : Optional.of(new Progress(place + 1, pages.size()));
  }
}
