package org.sojourn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that a name on the command line stands for where guides are meant. */
final class GuideFiles {
  /** What a file of ours that is no guide says of itself in its first lines. */
  private static final Pattern OTHER =
      Pattern.compile("\"format\"\\s*:\\s*\"sojourn-(?!guide/)[a-z-]+/");

  private static final int FIRST_LINES = 1 << 10;

  private GuideFiles() {}

  /** The file itself; of a folder, all files in it and below that may be guides, in order. */
  static List<String> of(String named) throws IOException {
    if (named.equals(Given.STANDARD) || !Files.isDirectory(Given.path(named))) {
      return List.of(named);
    }
    try (Stream<Path> walked = Files.walk(Given.path(named))) {
      List<String> files =
          walked
              .filter(file -> file.toString().endsWith(".json"))
              .filter(Files::isRegularFile)
              .filter(file -> !other(file))
              .map(Path::toString)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw Wrong.failed("There is no guide in [%s]".formatted(named), "name its file");
      }
      return files;
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }

  /** A file that cannot be looked into is not passed over: the check says why. */
  private static boolean other(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String begin = new String(in.readNBytes(FIRST_LINES), StandardCharsets.UTF_8);
      return OTHER.matcher(begin).find();
    } catch (IOException toldByTheCheck) {
      return false;
    }
  }
}
