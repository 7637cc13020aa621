package org.sojourn.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.FileTrouble;
import org.sojourn.files.FolderLock;
import org.sojourn.files.Gate;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Profile;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.json.FutureFormat;
import org.sojourn.json.JournalId;
import org.sojourn.json.JsonTrouble;

/**
 * A journal's folder, made or found: what a store starts from.
 *
 * @param barred why it can only be read, in a sentence with the remedy; nothing when it can be
 *     written
 */
record Founding(
    Layout layout, Cabinet cabinet, JournalId journal, Optional<String> barred, Optional<Key> key) {

  /** What may stand in the folder of a journal whose making was cut short. */
  private static final Set<String> BEGUN =
      Set.of("journal.lock", "profile.json", "missions.json", "keys");

  /** Makes a journal. Its own file comes last, so that a folder that has it has all the rest. */
  static Founding lay(
      Path folder, UUID id, Profile profile, DurableFiles files, @Nullable FreshKey fresh)
      throws IOException {
    Layout layout = new Layout(folder.toAbsolutePath().normalize());
    refuseOthers(layout);
    files.folder(layout.folder());
    shut(layout.folder());
    JournalId journal =
        fresh == null ? new JournalId(id) : new JournalId(id, fresh.key().names(), false);
    Key key = fresh == null ? null : fresh.key();
    Cabinet cabinet = cabinet(layout, files, journal, key);
    try (FolderLock _ = FolderLock.hold(layout.lock())) {
      refuseOthers(layout);
      cabinet.sweep(layout.folder());
      if (fresh != null) {
        Lock.of(layout, files).write(fresh);
      }
      cabinet.write(layout.profile(), Formats.PROFILE.write(profile));
      cabinet.write(layout.missions(), Formats.MISSIONS.write(List.of()));
      cabinet.writePlain(layout.journal(), Formats.JOURNAL.write(journal));
    }
    return new Founding(layout, cabinet, journal, Optional.empty(), Optional.ofNullable(key));
  }

  private static Cabinet cabinet(
      Layout layout, DurableFiles files, JournalId journal, @Nullable Key key) {
    SameKeys guard = new SameKeys(layout, journal.keys());
    return new Cabinet(
        layout,
        key == null ? SealedFiles.plain(files, guard) : SealedFiles.sealed(files, key, guard));
  }

  /** Shuts a folder that stood already to others, where the disk knows of owners at all. */
  static void shut(Path folder) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (view != null) {
      try {
        view.setPermissions(PosixFilePermissions.fromString("rwx------"));
      } catch (FileSystemException e) {
        // A stick without owners, or someone else's folder: the check names it.
      }
    }
  }

  /** Whether a folder holds a journal; one that may not be entered is not taken for empty. */
  static boolean laid(Path folder) throws IOException {
    try {
      return Files.readAttributes(new Layout(folder).journal(), BasicFileAttributes.class)
          .isRegularFile();
    } catch (AccessDeniedException barred) {
      throw new StoreTrouble(
          "[%s] may not be entered: it is somebody else's, or its permissions keep you out"
              .formatted(folder));
    } catch (IOException none) {
      return false;
    }
  }

  private static void refuseOthers(Layout layout) throws IOException {
    if (Store.isJournal(layout.folder())) {
      throw new StoreTrouble(
          "[%s] holds a journal already: open it, or choose another folder"
              .formatted(layout.folder()));
    }
    for (Path file : Cabinet.list(layout.folder())) {
      if (!BEGUN.contains(Layout.name(file)) && !DurableFiles.unfinished(file)) {
        throw new StoreTrouble(
            "[%s] holds other files, such as [%s]: choose an empty or a new folder"
                .formatted(layout.folder(), Layout.name(file)));
      }
    }
  }

  /** Finds a journal, and clears what killed writers left where little lies. */
  static Founding find(Path folder, DurableFiles files, @Nullable Key key) throws IOException {
    Layout layout = new Layout(folder.toAbsolutePath().normalize());
    if (!Files.isDirectory(layout.folder())) {
      throw new StoreTrouble(
          "[%s] does not exist: make a journal there, or name the folder of one"
              .formatted(layout.folder()));
    }
    if (!Files.exists(layout.journal())) {
      throw new StoreTrouble(
          "[%s] holds no journal: make one in an empty folder, or name the folder of one"
              .formatted(layout.folder()));
    }
    JournalId journal = journal(layout);
    if (!journal.keys().isEmpty() && (key == null || !key.names().equals(journal.keys()))) {
      throw new Locked(layout.folder());
    }
    Key needed = journal.keys().isEmpty() ? null : key;
    Cabinet cabinet = cabinet(layout, files, journal, needed);
    return new Founding(
        layout, cabinet, journal, barred(layout, cabinet), Optional.ofNullable(needed));
  }

  /** What the journal's own file says. */
  static JournalId journal(Layout layout) throws IOException {
    try {
      return Formats.JOURNAL.look(Doc.read(layout.named(layout.journal()), bytes(layout)));
    } catch (JsonTrouble e) {
      throw new StoreTrouble(
          "[%s] is damaged, line %d, column %d (%s): bring it back from a backup"
              .formatted(
                  layout.journal(), Math.max(1, e.line()), Math.max(1, e.column()), e.problem()));
    }
  }

  private static byte[] bytes(Layout layout) throws IOException {
    return Gate.read(layout.journal(), Cabinet.LARGEST);
  }

  private static Optional<String> barred(Layout layout, Cabinet cabinet) throws IOException {
    if (!understood(layout)) {
      return Optional.of(
          "The journal [%s] was made by a newer Sojourn and can only be read here: update Sojourn to"
                  .formatted(layout.folder())
              + " write in it");
    }
    return Files.isWritable(layout.folder()) && swept(layout, cabinet)
        ? Optional.empty()
        : Optional.of(
            "The journal [%s] can only be read: make its folder writable, or copy it to one that is"
                .formatted(layout.folder()));
  }

  private static boolean understood(Layout layout) throws IOException {
    try {
      Formats.JOURNAL.read(Doc.read(layout.named(layout.journal()), bytes(layout)));
      return true;
    } catch (FutureFormat e) {
      return false;
    }
  }

  /**
   * Removes what was lent to editors by windows that are gone. What was changed there stays until
   * its draft is opened, which then takes it over.
   */
  private static void takeBack(Layout layout, Cabinet cabinet) throws IOException {
    for (Path folder : Cabinet.list(layout.drafts())) {
      Optional<UUID> draft = Loan.draft(folder).flatMap(Layout::uuid);
      if (draft.isPresent()) {
        Optional<FolderLock> claim = FolderLock.tryHold(layout.claim(draft.get()));
        if (claim.isPresent()) {
          takeBack(folder, layout.draft(draft.get()), cabinet);
          claim.get().closeAndDelete();
        }
      }
    }
  }

  /** What cannot be read is left as it is, and keeps nobody from the rest of the journal. */
  private static void takeBack(Path folder, Path draft, Cabinet cabinet) {
    try {
      Optional<Loan> changed = Loan.left(folder, cabinet);
      if (changed.isPresent()) {
        changed.get().restore(draft);
      } else {
        cabinet.deleteFolder(folder);
      }
    } catch (IOException left) {
      // Nothing is lost: it is tried again at the next start.
    }
  }

  /** Whether the lock can be taken at all; what killed writers left is cleared when it is free. */
  private static boolean swept(Layout layout, Cabinet cabinet) throws IOException {
    try {
      Optional<FolderLock> lock = FolderLock.tryHold(layout.lock());
      if (lock.isPresent()) {
        try (FolderLock _ = lock.get()) {
          for (Path folder : layout.flat()) {
            cabinet.sweep(folder);
          }
          takeBack(layout, cabinet);
          new Gathering(layout, cabinet).run();
        }
      }
      return true;
    } catch (FileTrouble e) {
      return false;
    }
  }
}
