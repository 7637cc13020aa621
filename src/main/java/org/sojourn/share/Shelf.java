package org.sojourn.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.IdPrefix;
import org.sojourn.json.Doc;
import org.sojourn.json.Format;
import org.sojourn.json.FutureFormat;

/**
 * A folder of the journal with one file for each value, named by the value's id.
 *
 * @param plain makes what is read plain again: a synced folder is written by others too
 */
record Shelf<T>(
    Path folder,
    Format<T> format,
    Function<T, UUID> idOf,
    UnaryOperator<T> plain,
    SealedFiles files) {

  /** More than a received file may have, since it is kept with the spaces of a page. */
  private static final int MOST = 4 * ForeignFile.MOST;

  static final String JSON = ".json";

  /** What a folder holds, in no order. */
  record Found<T>(List<T> values, List<Unreadable> unreadable) {}

  /** Keeps a value, in the place of the one with its id. */
  void keep(T value) throws IOException {
    files.write(file(idOf.apply(value)), format.write(value));
  }

  /** Deletes a value for good; one that is gone already is well. */
  void delete(UUID id) throws IOException {
    files.delete(file(id));
  }

  /** Returns when what is here is on the disk: keeping it may have failed at just this. */
  void settle() throws IOException {
    files.raw().settle(folder);
  }

  Optional<T> one(UUID id) throws IOException {
    Path file = file(id);
    return files.holds(file) ? Optional.of(read(file, id)) : Optional.empty();
  }

  Found<T> all() throws IOException {
    Found<T> found = new Found<>(new ArrayList<>(), new ArrayList<>());
    for (UUID id : ids()) {
      into(id, found);
    }
    return found;
  }

  /** Reads one value into what was found; gives it too, if it can be read. */
  Optional<T> into(UUID id, Found<T> found) {
    Path file = file(id);
    try {
      T value = read(file, id);
      found.values().add(value);
      return Optional.of(value);
    } catch (IOException trouble) {
      String why = PlainText.line(String.valueOf(trouble.getMessage()));
      found.unreadable().add(new Unreadable(file, why));
      return Optional.empty();
    }
  }

  /** The ids of the files here; what is not named by an id is not ours and is passed over. */
  List<UUID> ids() throws IOException {
    List<UUID> ids = new ArrayList<>();
    for (Path file : SealedFiles.list(folder)) {
      idIn(String.valueOf(file.getFileName()), JSON).ifPresent(ids::add);
    }
    return ids;
  }

  /** The one id here that begins so. */
  Optional<UUID> find(String prefix) throws IOException {
    IdPrefix begun = IdPrefix.of(prefix, ids());
    if (begun.unclear().isPresent()) {
      throw new Refused(PlainText.line(begun.unclear().get()) + ".");
    }
    return begun.id();
  }

  /** When a value's file was written and its size, or nothing when it is gone. */
  Optional<BasicFileAttributes> attributes(UUID id) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(
              files.actual(file(id)), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  Path file(UUID id) {
    return folder.resolve(id + JSON);
  }

  private T read(Path file, UUID id) throws IOException {
    T value = plain.apply(read(file));
    if (!idOf.apply(value).equals(id)) {
      throw new Refused(
          "[%s] holds [%s]: give it the name of what it holds.".formatted(file, idOf.apply(value)));
    }
    return value;
  }

  private T read(Path file) throws IOException {
    try {
      return format.read(Doc.read(files.actual(file).toString(), files.read(file, MOST)));
    } catch (FutureFormat newer) {
      throw new Refused(
          "[%s] was written by a newer Sojourn and is left as it is: update Sojourn to see it."
              .formatted(files.actual(file)));
    }
  }

  /** The id that a name has before its ending; a name that is none is not ours. */
  static Optional<UUID> idIn(String name, String ending) {
    if (!name.endsWith(ending)) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - ending.length());
    try {
      UUID id = UUID.fromString(stem);
      return id.toString().equals(stem) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
