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

  /** The file, or the folder, when a file can be written there. */
  Path free() throws Wrong {
    Path to = Call.path(out);
    return Files.isDirectory(to) ? NewFile.within(to) : NewFile.of(to);
  }
}
