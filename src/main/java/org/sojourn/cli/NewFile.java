package org.sojourn.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file that a command is to make: never over another, and no folder is made for it unasked. */
final class NewFile {
  private NewFile() {}

  /** Refuses what cannot be made, before any work is done for it. */
  static Path of(Path file) throws Wrong {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw Wrong.failed("[%s] is a folder".formatted(file), "name a new file in it");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw Wrong.failed(
          "[%s] is already there and was left as it is".formatted(file), "name another file");
    }
    within(folder);
    return file;
  }

  /** Refuses a folder in which no file can be made. */
  static Path within(Path folder) throws Wrong {
    if (!Files.exists(folder)) {
      throw Wrong.failed(
          "The folder [%s] is not there".formatted(folder), "make it, or name another");
    }
    if (!Files.isDirectory(folder)) {
      throw Wrong.failed("[%s] is no folder".formatted(folder), "name a file in one");
    }
    if (!Files.isWritable(folder)) {
      throw Wrong.failed(
          "Nothing can be written in the folder [%s]".formatted(folder), "name another");
    }
    return folder;
  }
}
