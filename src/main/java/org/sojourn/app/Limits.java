package org.sojourn.app;

import java.io.IOException;
import java.util.Optional;
import org.sojourn.files.Digests;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Memory;
import org.sojourn.json.Formats;
import org.sojourn.store.Store;
import org.sojourn.store.StoreTrouble;

/** What is to be known before sharing, and whether it is. */
public record Limits(Store store, Folders folders) {

  /** The text, when it was not read yet as it stands now, or is broken. */
  public Optional<Leaflets.Read> toKnow() throws IOException {
    Leaflets.Read limits = LeafletReader.read(Leaflets.Kind.LIMITS, folders);
    Memory.Seen known = store.memory().limits();
    boolean before = known != null && known.is(seen(limits.leaflet()));
    return before && limits.trouble().isEmpty() ? Optional.empty() : Optional.of(limits);
  }

  /** Remembers the text that a person read. */
  public void know(Leaflet read) throws IOException {
    Memory.Seen seen = seen(read);
    try {
      store.remember(known -> known.knowing(seen));
    } catch (StoreTrouble shownAgain) {
      // In a journal that can only be read, or whose memory cannot be.
    }
  }

  private static Memory.Seen seen(Leaflet limits) {
    return new Memory.Seen(limits.dated(), Digests.sha256(Formats.LIMITS.write(limits)));
  }
}
