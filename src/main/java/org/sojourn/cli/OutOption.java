package org.sojourn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a file goes that is given to somebody. */
final class OutOption {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file, or a folder in which it gets a name; else this folder.")
  private String out = ".";

  /** The file, or the folder. */
  Path path() throws Wrong {
    return Call.path(out);
  }

  /** The file, or the folder, when a file can be written there. */
  Path free() throws Wrong {
    Path to = path();
    Path folder = Files.isDirectory(to) ? to : to.toAbsolutePath().getParent();
    if (Files.exists(to) && !Files.isDirectory(to)) {
      throw Wrong.failed(
          "[%s] is already there and was left as it is".formatted(to), "name another file");
    }
    if (folder == null || !Files.isWritable(folder)) {
      throw Wrong.failed(
          "[%s] cannot be written there".formatted(to), "name a file in another folder");
    }
    return to;
  }
}
