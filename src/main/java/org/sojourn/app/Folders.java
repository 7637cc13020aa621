package org.sojourn.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The folders the program uses.
 *
 * @param home the user's own folder, which {@code ~} stands for
 * @param journal the journal
 * @param cache what can be made anew: indexes
 * @param state logs
 * @param config the user's own settings and guides
 */
public record Folders(Path home, Path journal, Path cache, Path state, Path config) {
  private static final String NAME = "sojourn";

  /**
   * The folders by the XDG base directory rules.
   *
   * @param environment the variables; {@code SOJOURN_JOURNAL} names a journal
   * @param named the journal the user named on the command line, which counts most
   */
  public static Folders of(Map<String, String> environment, @Nullable Path named) {
    Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
    Path data = base(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
    String chosen = environment.getOrDefault("SOJOURN_JOURNAL", "");
    Path journal = chosen.isEmpty() ? data.resolve(NAME) : Path.of(chosen);
    return new Folders(
        home,
        (named == null ? journal : named).toAbsolutePath().normalize(),
        base(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(NAME),
        base(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve(NAME),
        base(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME));
  }

  /** The folder of a journal's index. */
  public Path index(UUID journal) {
    return cache.resolve(journal.toString());
  }

  /** The folder of the user's own guides. */
  public Path guides() {
    return config.resolve("guides");
  }

  /** The file that troubles are logged in. */
  public Path log() {
    return state.resolve("sojourn.log");
  }

  private static Path base(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    Path path = Path.of(value);
    return value.isEmpty() || !path.isAbsolute() ? otherwise : path;
  }
}
