package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.share.Exchange;
import picocli.CommandLine.Option;

/** Where a file goes that is given to somebody. */
final class OutOption {
  private static final String HERE = ".";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file, or a folder in which it gets a name; else this folder, or the exchange folder"
              + " for contacts.")
  private @Nullable String out;

  /** The exchange folder, where one is set and no file was named. */
  Optional<Path> exchange(Call call) throws IOException {
    return out == null ? call.journal().exchange().map(Exchange::folder) : Optional.empty();
  }

  /** The file, or the folder, when a file can be written there. */
  Path free() throws Wrong {
    if ("-".equals(out)) {
      throw Wrong.usage(
          "What leaves is a file, which --out [-] does not name", "name a file, or a folder");
    }
    Path to = Given.path(out == null ? HERE : out);
    return Files.isDirectory(to) ? NewFile.within(to) : NewFile.of(to);
  }
}
