package org.sojourn.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files of a journal by their plain names, such as {@code ID.json}, whether they lie so on the
 * disk or sealed, as {@code ID.json.age}.
 *
 * <p>A journal that is just being sealed, or opened for good, holds both kinds. What is written to
 * one that is sealed is sealed, and only then is a plain file of that name deleted: so of two files
 * of one name the sealed one counts.
 */
public final class SealedFiles {
  /** What the name of a sealed file ends with. */
  public static final String SUFFIX = ".age";

  private static final int SLACK = 4096;
  private static final int CHUNKS = 1024;

  private final DurableFiles files;
  private final @Nullable Sealing sealing;
  private final Guard guard;

  /** Asked before anything is written: throws when the journal's seal is another one by now. */
  @FunctionalInterface
  public interface Guard {
    /** Nothing when what is written now is written rightly. */
    void check() throws IOException;
  }

  private SealedFiles(DurableFiles files, @Nullable Sealing sealing, Guard guard) {
    this.files = files;
    this.sealing = sealing;
    this.guard = guard;
  }

  /** Files as they are. */
  public static SealedFiles plain(DurableFiles files) {
    return plain(files, () -> {});
  }

  /** Files as they are, as long as the guard agrees. */
  public static SealedFiles plain(DurableFiles files, Guard guard) {
    return new SealedFiles(files, null, guard);
  }

  /** Files that are sealed when they are written, as long as the guard agrees. */
  public static SealedFiles sealed(DurableFiles files, Sealing sealing, Guard guard) {
    return new SealedFiles(files, sealing, guard);
  }

  /** The same operations on files as they lie on the disk. */
  public DurableFiles raw() {
    return files;
  }

  /** Where a file lies sealed. */
  public static Path sealed(Path file) {
    return file.resolveSibling(file.getFileName() + SUFFIX);
  }

  /** A file's plain name, of a file that may lie sealed. */
  public static Path unsealed(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX)
        ? file.resolveSibling(name.substring(0, name.length() - SUFFIX.length()))
        : file;
  }

  /** Where a file lies, or will. */
  public Path actual(Path file) {
    if (sealing == null) {
      return file;
    }
    Path sealed = sealed(file);
    return exists(sealed) || !exists(file) ? sealed : file;
  }

  /** Whether there is a file of that name. */
  public boolean holds(Path file) {
    return exists(file) || (sealing != null && exists(sealed(file)));
  }

  /**
   * The content of a file of at most this many bytes; a {@link FileTrouble} if it cannot be had.
   */
  public byte[] read(Path file, long most) throws IOException {
    Sealing seal = sealing;
    if (seal == null) {
      return unlessSealed(file, most);
    }
    for (int tries = 1; ; tries++) {
      try {
        return opened(sealed(file), most, seal);
      } catch (FileTrouble missing) {
        if (missing.kind() != FileTrouble.Kind.MISSING) {
          throw missing;
        }
      }
      try {
        return Gate.read(file, most);
      } catch (FileTrouble missing) {
        // Between the two looks it may have been sealed.
        if (missing.kind() != FileTrouble.Kind.MISSING || tries > 1 || !exists(sealed(file))) {
          throw missing;
        }
      }
    }
  }

  private static byte[] unlessSealed(Path file, long most) throws IOException {
    try {
      return Gate.read(file, most);
    } catch (FileTrouble missing) {
      if (missing.kind() == FileTrouble.Kind.MISSING && exists(sealed(file))) {
        throw FileTrouble.sealed(sealed(file), missing);
      }
      throw missing;
    }
  }

  private static byte[] opened(Path sealed, long most, Sealing seal) throws IOException {
    byte[] bytes = Gate.read(sealed, most + most / CHUNKS + SLACK);
    try {
      return seal.open(bytes);
    } catch (IOException e) {
      throw FileTrouble.sealed(sealed, e);
    }
  }

  /** Writes a file, replacing one of that name; missing folders are made. */
  public void write(Path file, byte[] bytes) throws IOException {
    writeAll(Map.of(file, bytes));
  }

  /** Writes a file by way of an unfinished one in a folder of the caller's choice. */
  public void write(Path file, byte[] bytes, Path unfinishedIn) throws IOException {
    guard.check();
    Sealing seal = sealing;
    if (seal == null) {
      files.write(file, bytes, unfinishedIn);
    } else {
      files.write(sealed(file), seal.seal(bytes), unfinishedIn);
      deletePlain(file);
    }
  }

  /** Writes many files, each as by {@link #write}, more quickly than one by one. */
  public void writeAll(Map<Path, byte[]> all) throws IOException {
    guard.check();
    Sealing seal = sealing;
    if (seal == null) {
      files.writeAll(all);
      return;
    }
    Map<Path, byte[]> sealed = new LinkedHashMap<>();
    for (Map.Entry<Path, byte[]> each : all.entrySet()) {
      sealed.put(sealed(each.getKey()), seal.seal(each.getValue()));
    }
    files.writeAll(sealed);
    for (Path file : all.keySet()) {
      deletePlain(file);
    }
  }

  /** Gives a file another name or place, replacing what is there; missing folders are made. */
  public void move(Path from, Path to) throws IOException {
    guard.check();
    if (sealing == null) {
      files.move(from, to);
    } else if (exists(sealed(from))) {
      // First what is older: left behind, it would count as the file that is gone.
      deletePlain(from);
      files.move(sealed(from), sealed(to));
      deletePlain(to);
    } else {
      write(to, Gate.read(from, Integer.MAX_VALUE));
      files.delete(from);
    }
  }

  /** Deletes a file for good; one that is gone already is well. */
  public void delete(Path file) throws IOException {
    guard.check();
    if (sealing == null) {
      files.delete(file);
    } else {
      deletePlain(file);
      files.delete(sealed(file));
    }
  }

  private void deletePlain(Path file) throws IOException {
    if (exists(file)) {
      files.delete(file);
    }
  }

  /** The plain paths of what lies in a folder, in no order; none when there is no such folder. */
  public static List<Path> list(Path folder) throws IOException {
    return names(folder).stream().map(folder::resolve).toList();
  }

  /** The plain names of what lies in a folder, in no order; none when there is no such folder. */
  public static Collection<String> names(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    boolean sealed = false;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        String name = String.valueOf(file.getFileName());
        boolean seal = name.endsWith(SUFFIX);
        sealed |= seal;
        found.add(seal ? name.substring(0, name.length() - SUFFIX.length()) : name);
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw FileTrouble.reading(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw FileTrouble.reading(folder, e);
    }
    // A file may lie there both plain and sealed.
    return sealed ? new LinkedHashSet<>(found) : found;
  }

  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
