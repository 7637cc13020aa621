package org.sojourn.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sojourn.guides.Leaflets;
import org.sojourn.json.Settings;
import org.sojourn.spelling.Dictionaries;

/**
 * The folders the program uses.
 *
 * @param home the user's own folder, which {@code ~} stands for
 * @param journal the journal
 * @param cache what can be made anew: indexes
 * @param state logs
 * @param config the user's own settings and guides
 * @param dictionaries where dictionaries for spelling may be found
 * @param locale the language that the user's locale names, such as {@code es}
 */
public record Folders(
    Path home,
    Path journal,
    Path cache,
    Path state,
    Path config,
    Dictionaries dictionaries,
    String locale) {
  private static final String NAME = "sojourn";
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?![a-zA-Z])");

  /** What stands for XDG_DATA_DIRS where it is not set. */
  private static final String SHARED = "/usr/local/share:/usr/share";

  /**
   * The folders by the XDG base directory rules.
   *
   * @param environment the variables; {@code SOJOURN_JOURNAL} names a journal
   * @param named the journal the user named on the command line, which counts most
   */
  public static Folders of(Map<String, String> environment, @Nullable Path named) {
    Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
    Path data = base(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
    Path config = base(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME);
    String chosen = environment.getOrDefault("SOJOURN_JOURNAL", "");
    Path journal = chosen.isEmpty() ? data.resolve(NAME) : Path.of(chosen);
    return new Folders(
        home,
        (named == null ? journal : named).toAbsolutePath().normalize(),
        base(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(NAME),
        base(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve(NAME),
        config,
        new Dictionaries(dictionaries(environment, home, config), wanted(environment)),
        locale(environment));
  }

  /**
   * The folders of the tour: its journal and its settings lie in a folder of their own beside the
   * usual place of a journal, so that nothing of the user's is read or changed.
   */
  public Folders tour(Map<String, String> environment) {
    Path data = base(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
    Path own = data.resolve(NAME + "-tour").toAbsolutePath().normalize();
    return new Folders(
        home, own.resolve("journal"), cache, state, own.resolve("settings"), dictionaries, locale);
  }

  /** The folder of a journal's index. */
  public Path index(UUID journal) {
    return cache.resolve(journal.toString());
  }

  /** The folder of the user's own guides. */
  public Path guides() {
    return config.resolve("guides");
  }

  /** The file of the user's settings. */
  public Path settings() {
    return config.resolve("settings.json");
  }

  /** The file of a text of the user's own that takes the place of a shipped one. */
  public Path own(Leaflets.Kind kind) {
    return config.resolve(kind.file());
  }

  /** The language to read in: the one chosen, else that of the locale. */
  public String language(Settings settings) {
    return settings.language().isEmpty() ? locale : settings.language();
  }

  /** The file that troubles are logged in. */
  public Path log() {
    return state.resolve("sojourn.log");
  }

  /** The user's own folder, that of the user's computer, then those of all its users. */
  private static List<Path> dictionaries(Map<String, String> environment, Path home, Path config) {
    List<Path> folders = new ArrayList<>();
    folders.add(config.resolve("dictionaries"));
    folders.add(home.resolve("Library/Spelling"));
    String shared = environment.getOrDefault("XDG_DATA_DIRS", "");
    for (String path : (shared.isEmpty() ? SHARED : shared).split(":", -1)) {
      Path base = Path.of(path);
      if (base.isAbsolute()) {
        folders.add(base.resolve("hunspell"));
        folders.add(base.resolve("myspell"));
        folders.add(base.resolve("myspell/dicts"));
      }
    }
    folders.add(Path.of("/Library/Spelling"));
    return folders;
  }

  /** The regions the user's language settings name, such as {@code en_GB.UTF-8}. */
  private static List<String> wanted(Map<String, String> environment) {
    List<String> wanted = locales(environment);
    wanted.removeIf(value -> !value.contains("_"));
    return wanted;
  }

  /** The first two or three letters of the locale; English where it names no language. */
  private static String locale(Map<String, String> environment) {
    for (String value : locales(environment)) {
      if (!value.isEmpty()) {
        Matcher language = LANGUAGE.matcher(value);
        return language.lookingAt() ? language.group() : "en";
      }
    }
    return "en";
  }

  /**
   * What the user's language settings say, the one that counts most first. Made without streams, as
   * all here: nothing else needs them before the first frame.
   */
  private static List<String> locales(Map<String, String> environment) {
    List<String> said = new ArrayList<>();
    for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      said.add(environment.getOrDefault(variable, ""));
    }
    return said;
  }

  private static Path base(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    Path path = Path.of(value);
    return value.isEmpty() || !path.isAbsolute() ? otherwise : path;
  }
}
