package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.FileTrouble;
import org.sojourn.files.FolderLock;
import org.sojourn.files.SealedFiles;
import org.sojourn.json.Formats;
import org.sojourn.json.JournalId;

/**
 * Encrypts all files of a journal, or decrypts them for good. What the journal is comes first and
 * last: from the moment encrypting begins until decrypting has ended it counts as encrypted, and
 * what is written meanwhile is. Cut short at any moment, it is gone on with by doing it again.
 */
final class Conversion {
  /** The lock is freed between batches, so that a window saving meanwhile need not wait for all. */
  private static final int BATCH = 100;

  private final Layout layout;
  private final DurableFiles files;
  private final Key key;
  private final Progress progress;
  private final Set<Path> left = new LinkedHashSet<>();
  private int done;

  Conversion(Layout layout, DurableFiles files, Key key, Progress progress) {
    this.layout = layout;
    this.files = files;
    this.key = key;
    this.progress = progress;
  }

  /** Makes a journal one that is encrypted, whose files still lie as they are. */
  static void begin(Layout layout, DurableFiles files, FreshKey fresh) throws IOException {
    try (FolderLock _ = FolderLock.hold(layout.lock())) {
      requireNobody(layout);
      Lock.of(layout, files).write(fresh);
      write(layout, files, fresh.key().names(), true);
    }
  }

  /**
   * A window could not keep what is written in it, since it opened what is another journal then.
   */
  static void requireNobody(Layout layout) throws IOException {
    for (Path file : Cabinet.list(layout.drafts())) {
      if (Layout.name(file).endsWith(Layout.CLAIM)) {
        FolderLock free =
            FolderLock.tryHold(file)
                .orElseThrow(() ->
                    new StoreTrouble("Sojourn is open in another window: end that one first"));
        free.closeAndDelete();
      }
    }
  }

  private static void write(Layout layout, DurableFiles files, List<String> keys, boolean halfway)
      throws IOException {
    byte[] was = Cabinet.raw(layout.journal()).orElse(new byte[0]);
    JournalId now = new JournalId(Founding.journal(layout).id(), keys, halfway);
    files.write(layout.journal(), Formats.JOURNAL.rewrite(was, now));
  }

  /**
   * Encrypts all that lies plain.
   *
   * @return how many files that were
   */
  int seal() throws IOException {
    each(false, this::seal);
    try (FolderLock _ = FolderLock.hold(layout.lock())) {
      write(layout, files, key.names(), false);
    }
    return done;
  }

  /**
   * Decrypts all that is encrypted; the files of the key stay, for what may come late from another
   * machine.
   *
   * @return the files that could not be opened, which stay as they are
   */
  List<Path> open() throws IOException {
    try (FolderLock _ = FolderLock.hold(layout.lock())) {
      requireNobody(layout);
      write(layout, files, key.names(), true);
    }
    each(true, this::open);
    try (FolderLock _ = FolderLock.hold(layout.lock())) {
      // What another window wrote since the last look.
      open(found(true));
      write(layout, files, List.of(), false);
    }
    return List.copyOf(left);
  }

  /** Something done with some files. */
  private interface Step {
    void with(List<Path> batch) throws IOException;
  }

  private void each(boolean sealed, Step step) throws IOException {
    try (FolderLock _ = FolderLock.hold(layout.lock())) {
      // What an attempt that was killed left may hold words in the clear.
      files.deleteAll(Tree.unfinished(layout.folder()));
    }
    for (List<Path> all = found(sealed); !all.isEmpty(); all = found(sealed)) {
      int most = done + all.size();
      for (int from = 0; from < all.size(); from += BATCH) {
        List<Path> batch = all.subList(from, Math.min(all.size(), from + BATCH));
        try (FolderLock _ = FolderLock.hold(layout.lock())) {
          step.with(batch);
        }
        done += batch.size();
        progress.at(done, most);
      }
    }
  }

  private void seal(List<Path> batch) throws IOException {
    Map<Path, byte[]> sealed = new HashMap<>();
    for (Path file : batch) {
      Path place = SealedFiles.sealed(file);
      Optional<byte[]> plain = Cabinet.raw(file);
      if (plain.isPresent() && !Files.exists(place)) {
        sealed.put(place, key.seal(plain.get()));
      }
    }
    write(sealed);
    files.deleteAll(batch);
  }

  private void open(List<Path> batch) throws IOException {
    Map<Path, byte[]> plain = new HashMap<>();
    List<Path> opened = new ArrayList<>();
    for (Path file : batch) {
      Optional<byte[]> bytes = opened(file);
      if (bytes.isPresent()) {
        plain.put(SealedFiles.unsealed(file), bytes.get());
        opened.add(file);
      }
    }
    write(plain);
    files.deleteAll(opened);
  }

  private void write(Map<Path, byte[]> all) throws IOException {
    files.writeAll(all, this::unfinishedIn);
  }

  /** A start does not sweep each folder below the revisions and the trash, but these. */
  private Path unfinishedIn(Path file) {
    Path folder = file.resolveSibling("");
    boolean deep = folder.startsWith(layout.revisions()) || folder.startsWith(layout.trash());
    return deep ? layout.revisions() : folder;
  }

  private Optional<byte[]> opened(Path file) throws IOException {
    Optional<byte[]> sealed = Cabinet.raw(file);
    if (sealed.isEmpty()) {
      return sealed;
    }
    try {
      return Optional.of(key.open(sealed.get()));
    } catch (IOException damaged) {
      left.add(file);
      return Optional.empty();
    }
  }

  /** The files that are encrypted, or those that could be, as far as they are the journal's. */
  private List<Path> found(boolean sealed) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path top : Cabinet.list(layout.folder())) {
      String name = Layout.name(top);
      if (Layout.FOLDERS.contains(name) && Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
        Tree.walk(
            top,
            (file, seen) -> {
              if (seen.isRegularFile()) {
                add(file, sealed, found);
              }
            });
      } else if (name.endsWith(Layout.SUFFIX) && !top.equals(layout.journal())) {
        add(sealed ? SealedFiles.sealed(top) : top, sealed, found);
      }
    }
    return found;
  }

  private void add(Path file, boolean sealed, List<Path> found) throws FileTrouble {
    boolean isSealed = !SealedFiles.unsealed(file).equals(file);
    if (isSealed == sealed && ours(file) && !left.contains(file) && Files.exists(file)) {
      found.add(file);
    }
  }

  /** What is hidden was made by other programs, but for what was lent to an editor. */
  private boolean ours(Path file) {
    String name = Layout.name(file);
    boolean hidden = name.startsWith(".") && Loan.draft(file.resolveSibling("")).isEmpty();
    return !hidden
        && !DurableFiles.unfinished(file)
        && !name.endsWith(".lock")
        && !name.endsWith(".read")
        && !layout.isKey(file);
  }
}
