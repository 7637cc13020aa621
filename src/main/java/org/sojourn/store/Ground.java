package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.files.Disk;
import org.sojourn.files.FileTrouble;
import org.sojourn.files.FolderLock;

/** What a journal stands on: whether its folder is shut to others, has room, and can be locked. */
final class Ground {
  /** Some years of writing, and less than a disk should be left with. */
  private static final long LITTLE = 20L * 1024 * 1024;

  private static final String CLOSES =
      "[%s] can be entered by others on this computer: `sojourn doctor --repair` closes it";

  private static final Set<String> OWNERLESS =
      Set.of("vfat", "msdos", "exfat", "fuseblk", "ntfs", "ntfs3", "cifs", "smb3", "smbfs");

  private final Path folder;
  private final Layout layout;
  private final List<Finding> findings = new ArrayList<>();

  Ground(Layout layout) {
    this.layout = layout;
    this.folder = layout.folder();
  }

  List<Finding> run() throws IOException {
    if (enteredByOthers()) {
      if (ownerless()) {
        found(
            Finding.Weight.NOTE,
            "The disk of [%s] knows no owners: whoever uses this computer can read it, unless it is encrypted: `sojourn encrypt` does that"
                .formatted(folder));
      } else {
        found(Finding.Weight.TROUBLE, CLOSES.formatted(folder));
      }
    }
    long room = Disk.room(folder);
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

  /** That others can enter the folder, where that can be changed; in a sentence with the remedy. */
  Optional<String> entered() throws IOException {
    return enteredByOthers() && !ownerless()
        ? Optional.of(CLOSES.formatted(folder))
        : Optional.empty();
  }

  private boolean enteredByOthers() throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    return view != null
        && view.readAttributes().permissions().stream().anyMatch(Repair.OTHERS::contains);
  }

  /** Whether the disk has no owners to know, as sticks and Windows' shares have none. */
  private boolean ownerless() {
    return OWNERLESS.contains(Disk.type(folder));
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
