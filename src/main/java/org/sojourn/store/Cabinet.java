package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.sojourn.files.Digests;
import org.sojourn.files.FileTrouble;
import org.sojourn.files.Gate;
import org.sojourn.files.SealedFiles;
import org.sojourn.json.Doc;
import org.sojourn.json.Format;
import org.sojourn.json.FutureFormat;

/**
 * The journal's files as values. Every byte of the journal goes in and out here, so that this is
 * the one place to seal and to open what is written.
 */
final class Cabinet {
  /** Far more than anyone writes in a day, and little enough to be read at once. */
  static final long LARGEST = 20L * 1024 * 1024;

  private static final Pattern NUMBERED = Pattern.compile("[1-9][0-9]{0,8}\\.json");

  private final Layout layout;
  private final SealedFiles files;

  Cabinet(Layout layout, SealedFiles files) {
    this.layout = layout;
    this.files = files;
  }

  SealedFiles files() {
    return files;
  }

  /** A value and its digest. One of a newer version is read as far as it is understood. */
  <T> Kept<T> read(Path file, Format<T> format) throws IOException {
    return parse(file, bytes(file), format);
  }

  private <T> Kept<T> parse(Path file, byte[] bytes, Format<T> format) throws IOException {
    Doc doc = Doc.read(layout.named(files.actual(file)), bytes);
    T value;
    try {
      value = format.read(doc);
    } catch (FutureFormat newer) {
      value = format.look(doc);
    }
    return new Kept<>(value, Digests.sha256(bytes));
  }

  /** A value, or nothing when there is no such file. */
  <T> Optional<Kept<T>> find(Path file, Format<T> format) throws IOException {
    Optional<byte[]> bytes = content(file);
    return bytes.isPresent() ? Optional.of(parse(file, bytes.get(), format)) : Optional.empty();
  }

  /** What a file says, or nothing when there is no such file. */
  Optional<byte[]> content(Path file) throws IOException {
    return there(() -> bytes(file));
  }

  /** A file as it lies on the disk, or nothing when there is none. */
  static Optional<byte[]> raw(Path file) throws IOException {
    return there(() -> Gate.read(file, LARGEST));
  }

  private static Optional<byte[]> there(Turn.Work<byte[]> reading) throws IOException {
    try {
      return Optional.of(reading.done());
    } catch (FileTrouble e) {
      if (e.kind() == FileTrouble.Kind.MISSING) {
        return Optional.empty();
      }
      throw e;
    }
  }

  byte[] bytes(Path file) throws IOException {
    return files.read(file, LARGEST);
  }

  /** When an entry's file was written and its size, or nothing when it is gone. */
  Optional<Stamp> stamp(UUID id, Path file) throws IOException {
    try {
      BasicFileAttributes seen =
          Files.readAttributes(
              files.actual(file), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      long modified = seen.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      return Optional.of(new Stamp(id, modified, seen.size()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  boolean holds(Path file) {
    return files.holds(file);
  }

  /** Writes a value; what the file there says beyond this version is kept. */
  <T> void write(Path file, T value, Format<T> format) throws IOException {
    files.write(file, holds(file) ? format.rewrite(bytes(file), value) : format.write(value));
  }

  void write(Path file, byte[] bytes) throws IOException {
    files.write(file, bytes);
  }

  /** Writes what is never sealed: what is read before the key is there, or by other programs. */
  void writePlain(Path file, byte[] bytes) throws IOException {
    files.raw().write(file, bytes);
  }

  <T> void writeAll(Map<Path, T> values, Format<T> format) throws IOException {
    Map<Path, byte[]> bytes = new LinkedHashMap<>();
    values.forEach((file, value) -> bytes.put(file, format.write(value)));
    files.writeAll(bytes);
  }

  void folder(Path folder) throws IOException {
    files.raw().folder(folder);
  }

  void move(Path from, Path to) throws IOException {
    files.move(from, to);
  }

  /** Returns when the names in a folder are on the disk, whoever wrote them. */
  void settle(Path folder) throws IOException {
    files.raw().settle(folder);
  }

  void deleteFolder(Path folder) throws IOException {
    files.raw().deleteFolder(folder);
  }

  void delete(Path file) throws IOException {
    files.delete(file);
  }

  /** Keeps what a file says as the next of its folder's numbered files, unless the last says it. */
  void number(Path folder, byte[] bytes) throws IOException {
    int next = next(folder);
    if (next > 1 && Arrays.equals(bytes(folder.resolve((next - 1) + Layout.SUFFIX)), bytes)) {
      files.raw().settle(folder);
    } else {
      files.write(folder.resolve(next + Layout.SUFFIX), bytes, layout.revisions());
    }
  }

  /** A folder's numbered files, in their order. */
  static List<Path> numbered(Path folder) throws IOException {
    return list(folder).stream()
        .filter(file -> number(file) > 0)
        .sorted(Comparator.comparingInt(Cabinet::number))
        .toList();
  }

  /** The number that the next of a folder's numbered files has, from 1. */
  static int next(Path folder) throws IOException {
    return list(folder).stream().mapToInt(Cabinet::number).max().orElse(0) + 1;
  }

  /** The number a file is named by; 0 when it has another kind of name. */
  private static int number(Path file) {
    String name = Layout.name(file);
    return NUMBERED.matcher(name).matches()
        ? Integer.parseInt(name.substring(0, name.length() - Layout.SUFFIX.length()))
        : 0;
  }

  /** Deletes what killed writers left unfinished; the caller holds the journal's lock. */
  void sweep(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      files.raw().sweep(folder);
    }
  }

  /** What lies in a folder by its plain names, in no order; nothing when there is no folder. */
  static List<Path> list(Path folder) throws IOException {
    return SealedFiles.list(folder);
  }
}
