package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.files.FileTrouble;
import org.sojourn.files.FolderLock;

/** What a journal stands on: whether its folder is shut to others, has room, and can be locked. */
final class Ground {
  /** Some years of writing, and less than a disk should be left with. */
  private static final long LITTLE = 20L * 1024 * 1024;

  private final Path folder;
  private final Layout layout;
  private final List<Finding> findings = new ArrayList<>();

  Ground(Layout layout) {
    this.layout = layout;
    this.folder = layout.folder();
  }

  List<Finding> run() throws IOException {
    if (Repair.open(layout).contains(folder)) {
      found(
          Finding.Weight.TROUBLE,
          "[%s] can be entered by others on this computer: `sojourn doctor --repair` closes it"
              .formatted(folder));
    }
    long room = Files.getFileStore(folder).getUsableSpace();
    if (room < LITTLE) {
      found(
          Finding.Weight.NOTE,
          "The disk of [%s] has %,d kB of room left: free some space, or nothing more can be kept"
              .formatted(folder, room / 1024));
    }
    if (!locks()) {
      found(
          Finding.Weight.NOTE,
          "The disk of [%s] knows no locks: write in one window and on one computer at a time"
              .formatted(folder));
    }
    return findings;
  }

  private boolean locks() throws IOException {
    Optional<FolderLock> lock;
    try {
      lock = FolderLock.tryHold(layout.lock());
    } catch (FileTrouble readOnly) {
      return true;
    }
    if (lock.isEmpty()) {
      return true;
    }
    try (FolderLock held = lock.get()) {
      return held.binding();
    }
  }

  private void found(Finding.Weight weight, String sentence) {
    findings.add(new Finding(weight, folder, sentence));
  }
}
