package org.sojourn.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.json.Settings;

/** The window the program is seen in, as far as effects have to do with it. */
public interface Window {

  /** The command that opens the writer's own editor; nothing when none is named. */
  Optional<String> editor();

  /** The command that an environment names for it. */
  static Optional<String> editor(Map<String, String> environment) {
    return Stream.of("VISUAL", "EDITOR")
        .flatMap(name -> Stream.ofNullable(environment.get(name)))
        .filter(named -> !named.isBlank())
        .findFirst();
  }

  /**
   * Lends the terminal to a command that is given a file, until it ends; meanwhile nothing is
   * shown.
   *
   * @return its exit status, 128 and more when a signal ended it
   */
  int lend(String command, Path file) throws IOException;

  /** Follows the user's settings from now on. */
  void follow(Settings settings);

  /** Gives the terminal back and stops the program until the shell brings it back. */
  void suspend() throws IOException;
}
