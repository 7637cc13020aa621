package org.sojourn.app;

import java.util.List;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.SavedSearch;

/** One line of Home that can be opened. */
public sealed interface HomeItem {

  /** What stays the same of a line when it is read again. */
  default Object key() {
    return switch (this) {
      case GoOn(Draft draft) -> draft.id();
      case Replied(Replies answered) -> List.of(Replied.class, answered.entry());
      case Unread _ -> Unread.class;
      case Due(Debrief debrief) -> debrief.id();
      case Looking _ -> Looking.class;
      case Begin(Suggestion suggestion) -> suggestion.guide().id();
      case AllGuides _ -> AllGuides.class;
      case Promised(Commitment commitment) -> commitment.id();
      case Search(SavedSearch search) -> List.of(Search.class, search.name());
      case Read(Entry entry) -> List.of(Read.class, entry.id());
    };
  }

  /** A draft to go on with. */
  record GoOn(Draft draft) implements HomeItem {}

  /** An entry that others wrote about. */
  record Replied(Replies answered) implements HomeItem {}

  /** Things received and not yet read. */
  record Unread(int count) implements HomeItem {}

  /** A debrief whose commitments are to be gone through again. */
  record Due(Debrief debrief) implements HomeItem {}

  /** What fits today, while it is looked for. */
  record Looking() implements HomeItem {}

  /** A guide that fits today. */
  record Begin(Suggestion suggestion) implements HomeItem {}

  /** The way to all guides. */
  record AllGuides(int count) implements HomeItem {}

  /** A commitment not yet closed. */
  record Promised(Commitment commitment) implements HomeItem {}

  /** A search that is kept. */
  record Search(SavedSearch search) implements HomeItem {}

  /** An entry written lately. */
  record Read(Entry entry) implements HomeItem {}
}
