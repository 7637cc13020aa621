package org.sojourn.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file meant by a path as people type it and as file managers and terminals paste it: from the
 * home folder, in quotes, as an address, or with a backslash before what a shell would read.
 */
final class TypedPath {
  private static final String HOME = "~/";

  /** The home folder stands on the line already when somebody pastes a path that needs none. */
  private static final Pattern WHOLE_AFTER_HOME = Pattern.compile("^~/\\s*(~/|~$|/|['\"]|file:/)");

  private static final Pattern QUOTED = Pattern.compile("^(['\"])(.+)\\1$");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([^\\p{L}\\p{N}])");
  private static final String QUOTE_IN_QUOTES = "'\\''";

  private TypedPath() {}

  /** The file; {@code ~} stands for the home folder. */
  static Path of(String typed, Path home) {
    String path = typed.strip();
    while (WHOLE_AFTER_HOME.matcher(path).find()) {
      path = path.substring(HOME.length()).strip();
    }
    return address(path).orElse(fromHome(bare(path), home)).toAbsolutePath().normalize();
  }

  private static Path fromHome(String path, Path home) {
    return Path.of(path.equals("~") || path.startsWith(HOME) ? home + path.substring(1) : path);
  }

  /** A path without its quotes, or without its backslashes. */
  private static String bare(String path) {
    Matcher quoted = QUOTED.matcher(path);
    return quoted.matches()
        ? quoted.group(2).replace(QUOTE_IN_QUOTES, "'")
        : ESCAPED.matcher(path).replaceAll("$1");
  }

  private static Optional<Path> address(String path) {
    String bare = bare(path);
    if (!bare.startsWith("file:/")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(URI.create(bare.replaceFirst("^file://localhost/", "file:///"))));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
