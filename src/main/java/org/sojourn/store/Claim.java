package org.sojourn.store;

import java.io.IOException;
import java.util.UUID;
import org.sojourn.files.FolderLock;

/** A window's hold on the draft it has open. It ends with the process, however that ends. */
public final class Claim implements AutoCloseable {
  private final UUID draft;
  private final FolderLock lock;

  Claim(UUID draft, FolderLock lock) {
    this.draft = draft;
    this.lock = lock;
  }

  /** The draft that is held. */
  public UUID draft() {
    return draft;
  }

  /** Lets other windows open the draft; a second call does nothing. */
  @Override
  public void close() throws IOException {
    lock.closeAndDelete();
  }
}
