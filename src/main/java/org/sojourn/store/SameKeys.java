package org.sojourn.store;

import java.io.IOException;
import java.util.List;
import org.sojourn.files.Pulse;
import org.sojourn.files.SealedFiles;

/**
 * Keeps a window from writing to a journal that another one has encrypted, or decrypted, since: its
 * words would lie there in the wrong way.
 */
final class SameKeys implements SealedFiles.Guard {
  private final Layout layout;
  private final List<String> keys;
  private volatile long seen;

  SameKeys(Layout layout, List<String> keys) {
    this.layout = layout;
    this.keys = keys;
    this.seen = Pulse.of(layout.journal());
  }

  @Override
  public void check() throws IOException {
    long now = Pulse.of(layout.journal());
    if (now != seen) {
      if (now != 0 && !Founding.journal(layout).keys().equals(keys)) {
        throw new StoreTrouble(
            "The journal [%s] was encrypted or decrypted in another window: end this one and open it again"
                .formatted(layout.folder()));
      }
      seen = now;
    }
  }
}
