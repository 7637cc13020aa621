package org.sojourn.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes files so that a crash at any moment leaves either the whole old content or the whole new,
 * and so that what was reported as written stays written.
 *
 * <p>The order carries it: a new file beside the old one, its content forced to the disk, then
 * renamed over the old one, then the folder forced. Without the first force a crash may leave an
 * empty file under the right name; without the second it may leave the old one although the write
 * was reported done; without the rename it may leave half of each.
 */
public final class DurableFiles {
  private static final String TEMP = ".tmp";
  private static final int PIECE = 1 << 16;
  private static final int NAMES_TO_TRY = 1000;
  private static final AtomicLong COUNT = new AtomicLong();

  private final FileOps ops;

  /** Durable files by way of these operations. */
  public DurableFiles(FileOps ops) {
    this.ops = ops;
  }

  /** Durable files on the disk. */
  public static DurableFiles real() {
    return new DurableFiles(new DiskOps());
  }

  /** Writes a file, replacing one of that name; missing folders are made. */
  public void write(Path file, byte[] bytes) throws IOException {
    writeAll(Map.of(file, bytes));
  }

  /**
   * Writes a file by way of an unfinished one in a folder of the caller's choice on the same disk,
   * so that what a killed writer leaves lies where a start sweeps.
   */
  public void write(Path file, byte[] bytes, Path unfinishedIn) throws IOException {
    try {
      replace(file, out -> out.write(bytes), unfinishedIn);
    } catch (IOException e) {
      throw FileTrouble.writing(file, e);
    }
    settle(folderOf(file));
  }

  /** Writes a file under a name that is free, which is taken first: nothing is ever replaced. */
  public void writeNew(Path file, byte[] bytes) throws IOException {
    writeNew(file, out -> out.write(bytes));
  }

  /** What a file will hold, written piece by piece: it may be more than fits into memory. */
  @FunctionalInterface
  public interface Content {
    /** Writes it all. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** The same for content that is written piece by piece. */
  public void writeNew(Path file, Content content) throws IOException {
    try {
      ops.create(file).close();
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      throw FileTrouble.writing(file, e);
    }
    try {
      replace(file, content, folderOf(file));
      settle(folderOf(file));
    } catch (IOException e) {
      remove(file, e);
      throw e instanceof Ended ? e : FileTrouble.writing(file, e);
    }
  }

  /**
   * Writes many files, each as by {@link #write} but for their folders, which are forced once at
   * the end. When it fails, some may have been written, each of them whole.
   */
  public void writeAll(Map<Path, byte[]> files) throws IOException {
    writeAll(files, DurableFiles::folderOf);
  }

  /** The same by way of unfinished files in folders of the caller's choice on the same disk. */
  public void writeAll(Map<Path, byte[]> files, UnaryOperator<Path> unfinishedIn)
      throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (Map.Entry<Path, byte[]> each : files.entrySet()) {
      Path file = each.getKey();
      try {
        replace(file, out -> out.write(each.getValue()), unfinishedIn.apply(file));
      } catch (IOException e) {
        throw FileTrouble.writing(file, e);
      }
      folders.add(folderOf(file));
    }
    for (Path folder : folders) {
      settle(folder);
    }
  }

  /**
   * Returns when the names in a folder are on the disk: an earlier attempt may have failed at just
   * this, and what it moved there is then seen although a crash may still take it away.
   */
  public void settle(Path folder) throws IOException {
    try {
      ops.forceFolder(folder);
    } catch (IOException e) {
      throw FileTrouble.writing(folder, e);
    }
  }

  /** Gives a file another name or place, replacing what is there; missing folders are made. */
  public void move(Path from, Path to) throws IOException {
    try {
      makeFolder(folderOf(to));
      ops.move(from, to);
      ops.forceFolder(folderOf(to));
      if (!folderOf(from).equals(folderOf(to))) {
        ops.forceFolder(folderOf(from));
      }
    } catch (IOException e) {
      throw FileTrouble.writing(to, e);
    }
  }

  /** Deletes a file for good; one that is gone already is well. */
  public void delete(Path file) throws IOException {
    deleteAll(List.of(file));
  }

  /** Deletes many files for good; their folders are forced once at the end. */
  public void deleteAll(Collection<Path> all) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path file : all) {
      try {
        ops.delete(file);
      } catch (IOException e) {
        throw FileTrouble.writing(file, e);
      }
      folders.add(folderOf(file));
    }
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        settle(folder);
      }
    }
  }

  /**
   * Deletes a folder with all in it for good, following no link out of it; one that is gone already
   * is well.
   */
  public void deleteFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Deleting());
      ops.forceFolder(folderOf(folder));
    } catch (IOException e) {
      throw FileTrouble.writing(folder, e);
    }
  }

  private final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      ops.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble)
        throws IOException {
      ops.delete(visited);
      return FileVisitResult.CONTINUE;
    }
  }

  /** Makes a folder that only its owner can enter, and the missing ones above it. */
  public void folder(Path folder) throws IOException {
    try {
      makeFolder(folder.toAbsolutePath());
    } catch (IOException e) {
      throw FileTrouble.writing(folder, e);
    }
  }

  /**
   * Deletes what writers that were killed left unfinished in a folder. The caller holds the lock
   * that all writers there take: an unfinished file is then nobody's.
   */
  public void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, DurableFiles::unfinished)) {
      for (Path file : left) {
        ops.delete(file);
      }
    } catch (IOException e) {
      throw FileTrouble.writing(folder, e);
    }
  }

  /** Whether this is the name of a file that a writer has not finished. */
  public static boolean unfinished(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") && name.endsWith(TEMP);
  }

  private void replace(Path file, Content content, Path unfinishedIn) throws IOException {
    makeFolder(folderOf(file));
    FileOps.Handle handle = create(unfinishedIn, file);
    try {
      try (handle) {
        OutputStream out = new BufferedOutputStream(new Written(handle), PIECE);
        content.writeTo(out);
        out.flush();
        ops.force(handle);
      }
      ops.move(handle.file(), file);
    } catch (IOException | RuntimeException e) {
      remove(handle.file(), e);
      throw e;
    }
  }

  /** What is written to a file that is open. */
  private final class Written extends OutputStream {
    private final FileOps.Handle handle;

    Written(FileOps.Handle handle) {
      this.handle = handle;
    }

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      ops.write(handle, Arrays.copyOfRange(bytes, from, from + length));
    }
  }

  private FileOps.Handle create(Path folder, Path file) throws IOException {
    for (int i = 1; ; i++) {
      String unique = ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
      try {
        return ops.create(folder.resolve("." + file.getFileName() + "." + unique + TEMP));
      } catch (FileAlreadyExistsException e) {
        // Left by a killed process that had our number: the next name will do.
        if (i == NAMES_TO_TRY) {
          throw e;
        }
      }
    }
  }

  private void remove(Path made, Throwable because) {
    try {
      ops.delete(made);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.getParent();
    if (above == null) {
      throw new NotDirectoryException(folder.toString());
    }
    makeFolder(above);
    ops.createFolder(folder);
    try {
      ops.forceFolder(above);
    } catch (IOException e) {
      // Were it left standing, the next attempt would take it for safe.
      remove(folder, e);
      throw e;
    }
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }
}
