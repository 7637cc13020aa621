package org.sojourn.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.files.Disk;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;

/** Puts right what can be put right without losing a word. The caller holds the journal's lock. */
final class Repair {
  static final Set<PosixFilePermission> OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private final Layout layout;
  private final Cabinet cabinet;
  private final Shelves shelves;
  private final List<String> done = new ArrayList<>();

  Repair(Layout layout, Cabinet cabinet, Shelves shelves) {
    this.layout = layout;
    this.cabinet = cabinet;
    this.shelves = shelves;
  }

  /** Says what was put right, a sentence for each. */
  List<String> run() throws IOException {
    sweep();
    for (Path folder : shelves.folders().toList()) {
      for (Path file : shelves.files(folder)) {
        Entries.attempt(file, () -> Optional.of(placed(file)), unreadable -> {});
      }
    }
    for (Path stray : Strays.entries(layout, shelves)) {
      Entries.attempt(stray, () -> Optional.of(takenIn(stray)), unreadable -> {});
    }
    int closed = close();
    if (closed > 0) {
      done.add("%,d files and folders were closed to others on this computer".formatted(closed));
    }
    return List.copyOf(done);
  }

  /** Deletes what writers that were killed left anywhere. */
  private void sweep() throws IOException {
    for (Path file : Tree.unfinished(layout.folder())) {
      cabinet.delete(file);
      done.add(
          "[%s], left by a writing that was cut short, was cleared".formatted(layout.named(file)));
    }
  }

  /** Moves an entry to where its id and its day belong, unless something is there. */
  private boolean placed(Path file) throws IOException {
    if (Layout.id(file).isEmpty()) {
      return false;
    }
    Entry entry = cabinet.read(file, Formats.ENTRY).value();
    Path place = layout.entry(entry.id(), entry.date());
    boolean elsewhere = shelves.place(entry.id()).filter(known -> !known.equals(file)).isPresent();
    if (file.equals(place) || cabinet.holds(place) || elsewhere) {
      return false;
    }
    cabinet.move(file, place);
    shelves.forget(entry.id());
    done.add(
        "[%s] was moved to [%s], where its id and its day belong"
            .formatted(layout.named(file), layout.named(place)));
    return true;
  }

  /** Takes an entry that lies in no month to where it belongs, or clears it where it is kept. */
  private boolean takenIn(Path stray) throws IOException {
    new Copies(layout, cabinet, shelves).takeIn(stray, Layout.id(stray).orElseThrow());
    if (cabinet.holds(stray)) {
      return false;
    }
    done.add("[%s] was taken into its month's folder".formatted(layout.named(stray)));
    return true;
  }

  /** How many files and folders others could read, which they cannot any more. */
  private int close() throws IOException {
    int[] closed = {0};
    for (Path open : open(layout)) {
      Set<PosixFilePermission> permissions =
          EnumSet.copyOf(Files.getPosixFilePermissions(open, LinkOption.NOFOLLOW_LINKS));
      permissions.removeAll(OTHERS);
      if (shut(open, permissions)) {
        closed[0]++;
      }
    }
    return closed[0];
  }

  /** Whether it has these permissions now; not on a disk without owners, nor if it is another's. */
  private static boolean shut(Path open, Set<PosixFilePermission> permissions) throws IOException {
    try {
      Files.setPosixFilePermissions(open, permissions);
    } catch (FileSystemException e) {
      return false;
    }
    return Files.getPosixFilePermissions(open, LinkOption.NOFOLLOW_LINKS).equals(permissions);
  }

  /** All files and folders that others on this computer may read, write or enter. */
  static List<Path> open(Layout layout) throws IOException {
    List<Path> open = new ArrayList<>();
    if (Disk.knowsOwners(layout.folder())) {
      Tree.walk(
          layout.folder(),
          (file, attributes) -> {
            boolean ours = attributes.isRegularFile() || attributes.isDirectory();
            if (ours
                && Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS).stream()
                    .anyMatch(OTHERS::contains)) {
              open.add(file);
            }
          });
    }
    return open;
  }
}
