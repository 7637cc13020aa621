package org.sojourn.app;

import java.io.IOException;
import org.sojourn.journal.SavedSearch;
import org.sojourn.store.Store;

/** The searches that a writer keeps. */
final class SavedSearches {
  private final Store store;

  SavedSearches(Store store) {
    this.store = store;
  }

  Event keep(SavedSearch search) throws IOException {
    store.remember(memory -> memory.keeping(search));
    return kept("Kept on Home: " + search.name());
  }

  Event forget(SavedSearch search) throws IOException {
    store.remember(memory -> memory.without(search.name()));
    return kept("No longer kept: " + search.name() + ". u brings it back.");
  }

  Event rename(SavedSearch search, String name) throws IOException {
    store.remember(memory -> memory.renaming(search.name(), name));
    return kept("It is now called " + name + ".");
  }

  private Event kept(String sentence) throws IOException {
    return new Event.SearchesKept(store.memory().searches(), sentence);
  }
}
