package org.sojourn.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.store.Claim;
import org.sojourn.store.Store;

/**
 * The drafts that this window has open, so that no other opens them. For use by several threads.
 */
final class Claims implements AutoCloseable {
  private final Map<UUID, Claim> held = new HashMap<>();

  /** Holds a draft for this window; says whether it could, or did already. */
  synchronized boolean hold(Store store, UUID draft) throws IOException {
    if (held.containsKey(draft)) {
      return true;
    }
    Optional<Claim> claim = store.claim(draft);
    claim.ifPresent(got -> held.put(draft, got));
    return claim.isPresent();
  }

  /** Lets another window open a draft; does nothing when it was not held. */
  synchronized void release(UUID draft) throws IOException {
    Claim claim = held.remove(draft);
    if (claim != null) {
      claim.close();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (Claim claim : held.values()) {
      claim.close();
    }
    held.clear();
  }
}
