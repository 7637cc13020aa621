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

  /**
   * The command for it that was chosen, else the one that an environment names.
   *
   * @param chosen empty where none is
   */
  static Optional<String> editor(String chosen, Map<String, String> environment) {
    Stream<String> usual =
        Stream.of("VISUAL", "EDITOR").flatMap(name -> Stream.ofNullable(environment.get(name)));
    return Stream.concat(Stream.of(chosen), usual).filter(named -> !named.isBlank()).findFirst();
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
