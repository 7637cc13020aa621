package org.sojourn.share;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.sojourn.crypto.Age;
import org.sojourn.files.DurableFiles;

/** Writes files that leave the journal, each once and none over another. */
record Outgoing(DurableFiles files) {

  private static final int SHORT = 8;
  private static final int BY_TIME = 7;

  /**
   * Writes a file.
   *
   * @param out the file, or a folder in which it gets a name such as {@code
   *     sojourn-share-0193c2f1.json}
   * @param kind {@code share} or {@code comment}
   */
  Path write(Path out, String kind, UUID id, byte[] bytes) throws IOException {
    String suffix = Age.begins(bytes) ? ".age" : ".json";
    return write(Files.isDirectory(out) ? out.resolve(name(kind, id) + suffix) : out, bytes);
  }

  /** Writes a file under the very name that was given. */
  Path write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refused(
          "The folder [%s] is not there: make it, or name another.".formatted(folder));
    }
    try {
      files.writeNew(file, bytes);
    } catch (FileAlreadyExistsException taken) {
      throw new Refused(
          "[%s] is already there and was left as it is: name another file.".formatted(file));
    }
    return file;
  }

  private static String name(String kind, UUID id) {
    String digits = id.toString();
    // Ids that begin with the time begin alike when they are made within a minute.
    int from = id.version() == BY_TIME ? digits.length() - SHORT : 0;
    return "sojourn-%s-%s".formatted(kind, digits.substring(from, from + SHORT));
  }
}
