package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.files.FileTrouble;
import org.sojourn.json.Format;
import org.sojourn.json.JsonTrouble;

/**
 * A file beside the entries, which the journal can do without: one that cannot be read counts as
 * empty, and is never written over.
 *
 * @param empty what is so when there is no such file
 */
record SideFile<T>(Path file, Format<T> format, T empty, Cabinet cabinet) {
  static final String REMEDY =
      "Mend it by hand, or bring it back from a backup; until then the journal goes on without it";

  /** What the file says, or nothing when that cannot be read. */
  T seen() {
    return Entries.attempt(file, this::read, unreadable -> {}).orElse(empty);
  }

  /** What the file says, to go on from; a sentence when that cannot be read. */
  T known() throws IOException {
    try {
      return read().orElse(empty);
    } catch (FileTrouble | JsonTrouble e) {
      throw new StoreTrouble(remedied(String.valueOf(e.getMessage())));
    }
  }

  /** Writes what has become of what is known. */
  void write(T value) throws IOException {
    cabinet.write(file, value, format);
  }

  /** Why the file cannot be read, with the remedy; nothing when it can, or is not there. */
  Optional<Unreadable> unreadable() {
    List<Unreadable> found = new ArrayList<>();
    Entries.attempt(file, this::read, found::add);
    return found.stream().findFirst().map(each -> new Unreadable(file, remedied(each.why())));
  }

  private Optional<T> read() throws IOException {
    return cabinet.find(file, format).map(Kept::value);
  }

  /** What is wrong with such a file, and what can be done. */
  static String remedied(String why) {
    return with(REMEDY, why);
  }

  static String with(String remedy, String why) {
    return why.replaceFirst("[.]?$", ". ") + remedy;
  }
}
