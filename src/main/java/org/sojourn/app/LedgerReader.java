package org.sojourn.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sojourn.journal.Commitment;
import org.sojourn.share.Debriefs;
import org.sojourn.store.Kept;
import org.sojourn.store.Listing;
import org.sojourn.store.Store;

/** Reads all commitments, with the titles of the entries and debriefs they were made in. */
final class LedgerReader {
  private final Store store;
  private final Map<UUID, String> titles = new HashMap<>();

  LedgerReader(Store store) {
    this.store = store;
  }

  Event.LedgerRead read() throws IOException {
    Listing<Commitment> all = store.commitments();
    Map<UUID, String> meetings = meetings();
    List<LedgerPage.Line> lines = new ArrayList<>();
    for (Commitment promise : Ledger.sorted(all.found())) {
      UUID entry = promise.madeIn();
      String meeting = entry == null ? null : meetings.get(entry);
      if (meeting != null) {
        lines.add(new LedgerPage.Line(promise, promise.status(), meeting, true));
      } else {
        String title = entry == null ? "" : titles.computeIfAbsent(entry, this::title);
        lines.add(new LedgerPage.Line(promise, promise.status(), title));
      }
    }
    return new Event.LedgerRead(lines, HomeReader.whys(all.unreadable()));
  }

  /** What debriefs are called, by their ids. */
  private Map<UUID, String> meetings() throws IOException {
    Map<UUID, String> meetings = new HashMap<>();
    new Debriefs(store.folder(), store.files())
        .all()
        .found()
        .forEach(debrief -> meetings.put(debrief.id(), debrief.title()));
    return meetings;
  }

  /** An entry that is gone or cannot be read hides none of what was promised in it. */
  private String title(UUID entry) {
    try {
      return store.entry(entry).map(Kept::value).map(Titles::of).orElse("");
    } catch (IOException unreadable) {
      return "";
    }
  }
}
