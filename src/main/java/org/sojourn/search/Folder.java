package org.sojourn.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.sojourn.files.Disk;

/**
 * The folder of one journal's index: each index in a folder {@code index-N} of its own, and a file
 * {@code current} that names the one in use. Nothing is ever repaired: a new index takes the place
 * of the old.
 */
class Folder {

  private static final String POINTER = "current";

  /** An empty file that tells by its time when the index was last read to its end. */
  private static final String READ = "read";

  private static final Pattern NAME = Pattern.compile("index-(\\d{1,9})");

  /** The bytes of some fifteen thousand entries. */
  static final long MUCH = 64L << 20;

  private final Path path;

  Folder(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** The name of the index in use. */
  Optional<String> current() throws IOException {
    Path pointer = path.resolve(POINTER);
    if (!Files.isRegularFile(pointer) || Files.size(pointer) > 100) {
      return Optional.empty();
    }
    String name = new String(Files.readAllBytes(pointer), StandardCharsets.UTF_8);
    return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
  }

  boolean holds(String name) {
    return Files.isDirectory(path.resolve(name));
  }

  /**
   * Opens the files of an index. Plain reads start sooner than mapped memory and need no native
   * access; where there is much to read, they take half as long again.
   */
  Directory open(String name) throws IOException {
    Path made = path.resolve(name);
    return size(made) < MUCH ? new NIOFSDirectory(made) : new MMapDirectory(made);
  }

  private static long size(Path index) throws IOException {
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(index)) {
      for (Path file : files) {
        size += Files.size(file);
      }
    } catch (DirectoryIteratorException unreadable) {
      throw unreadable.getCause();
    }
    return size;
  }

  /** Whether a file of a commit was written to after it, which Lucene never does. */
  boolean touched(String name, IndexCommit commit) throws IOException {
    Path made = path.resolve(name);
    try {
      FileTime committed = Files.getLastModifiedTime(made.resolve(commit.getSegmentsFileName()));
      for (String file : commit.getFileNames()) {
        if (Files.getLastModifiedTime(made.resolve(file)).compareTo(committed) > 0) {
          return true;
        }
      }
      return false;
    } catch (NoSuchFileException goneMeanwhile) {
      // Another window has committed since; what was opened before stays open.
      return false;
    }
  }

  /**
   * Whether an index was not read to its end for long.
   *
   * @param since it is not long if that was later than this, and not later than now
   */
  boolean unread(Instant since, Instant now) {
    try {
      Path read = path.resolve(READ);
      FileTime made = Files.getLastModifiedTime(path.resolve(POINTER));
      FileTime last = Files.exists(read) ? Files.getLastModifiedTime(read) : made;
      Instant latest = (last.compareTo(made) > 0 ? last : made).toInstant();
      return latest.isBefore(since) || latest.isAfter(now);
    } catch (IOException noIndex) {
      return false;
    }
  }

  /** Notes that the index in use has been read to its end. */
  void read(Instant now) {
    try {
      Path read = path.resolve(READ);
      if (!Files.exists(read)) {
        Files.createFile(read);
      }
      Files.setLastModifiedTime(read, FileTime.from(now));
    } catch (IOException _) {
      // It is read again next time.
    }
  }

  /** Told of each change to the index in use. */
  void changed() {}

  /** Told that all changes were committed. */
  void committed() {}

  /** Lets go of all that it holds. */
  void close() {}

  /** Makes the folder of a new index and names it. Only the user may look into it. */
  String create() throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
    }
    keepPrivate(path);
    int last = 0;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(path, "index-*")) {
      for (Path each : stream) {
        var matcher = NAME.matcher(each.getFileName().toString());
        last = matcher.matches() ? Math.max(last, Integer.parseInt(matcher.group(1))) : last;
      }
    }
    String name = "index-" + (last + 1);
    keepPrivate(Files.createDirectory(path.resolve(name)));
    return name;
  }

  /** Makes an index the one in use, in one step. */
  void use(String name) throws IOException {
    Path next = Files.createTempFile(path, POINTER, ".tmp");
    try {
      Files.writeString(next, name);
      Files.move(
          next,
          path.resolve(POINTER),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /** Deletes every index but this one, as far as can be and nobody writes it. */
  void sweep(String kept) {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(path, "index-*")) {
      for (Path each : stream) {
        if (!each.getFileName().toString().equals(kept)) {
          delete(each.getFileName().toString());
        }
      }
    } catch (IOException | DirectoryIteratorException _) {
      // An old index that stays takes room and does no harm; the next rebuild tries again.
    }
  }

  /** Deletes an index, if that can be and nobody writes it. */
  void delete(String name) {
    try {
      deleteUnused(path.resolve(name));
    } catch (IOException _) {
      // As above.
    }
  }

  private static void deleteUnused(Path index) throws IOException {
    try (Directory directory = new NIOFSDirectory(index);
        Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      deleteFiles(index, false);
    } catch (LockObtainFailedException inUse) {
      return;
    }
    deleteFiles(index, true);
    Files.deleteIfExists(index);
  }

  private static void deleteFiles(Path index, boolean lockToo) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(index)) {
      for (Path file : files) {
        if (lockToo || !file.getFileName().toString().equals(IndexWriter.WRITE_LOCK_NAME)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static void keepPrivate(Path folder) throws IOException {
    if (Disk.knowsOwners(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
