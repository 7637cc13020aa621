package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sojourn.files.FolderLock;

/**
 * A writer's turn at the journal, which holds its lock for as long: other windows and processes
 * work on the same folder.
 *
 * @param barred why nothing can be written, in a sentence; nothing when it can
 */
record Turn(Path lock, Optional<String> barred) {

  /** Something done to the disk. */
  @FunctionalInterface
  interface Work<T> {
    T done() throws IOException;
  }

  /** Something done to the disk that has no result. */
  @FunctionalInterface
  interface Chore {
    void done() throws IOException;
  }

  void doing(Chore chore) throws IOException {
    requireWritable();
    try (FolderLock _ = FolderLock.hold(lock)) {
      chore.done();
    }
  }

  <T> T writing(Work<T> work) throws IOException {
    requireWritable();
    try (FolderLock _ = FolderLock.hold(lock)) {
      return work.done();
    }
  }

  void requireWritable() throws StoreTrouble {
    if (barred.isPresent()) {
      throw new StoreTrouble(barred.get());
    }
  }
}
