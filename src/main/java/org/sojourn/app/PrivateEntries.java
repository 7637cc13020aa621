package org.sojourn.app;

import java.util.Optional;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Privacy;

/** The entries that are for their writer alone, as they or their guides say. */
record PrivateEntries(Guides guides) {

  /** Whether an entry is one of them, also when it was let be shared. */
  boolean holds(Entry entry) {
    return entry.privacy() != Privacy.BY_GUIDE || guide(entry).isPresent();
  }

  /** What keeps an entry from being shared, in words. */
  Optional<String> kept(Entry entry) {
    return holds(entry) && !entry.shareable()
        ? guide(entry).map(Guide::title).or(() -> Optional.of("a private guide"))
        : Optional.empty();
  }

  private Optional<Guide> guide(Entry entry) {
    return guides.of(entry).filter(Guide::hidden);
  }
}
