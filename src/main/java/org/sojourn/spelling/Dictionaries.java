package org.sojourn.spelling;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dictionaries found in some folders. Looking for one reads names only.
 *
 * @param folders where they are looked for; of two with one name the one in the earlier counts
 * @param wanted names that are preferred to others of their language, such as {@code en_GB}
 */
public record Dictionaries(List<Path> folders, List<String> wanted) {
  private static final String RULES = ".aff";
  private static final String WORDS = ".dic";

  /** The region meant when a language is named without one. */
  private static final Map<String, String> USUAL =
      Map.of("en", "en_us", "es", "es_es", "fr", "fr_fr", "pt", "pt_br");

  public Dictionaries {
    folders = List.copyOf(folders);
    List<String> keys = new ArrayList<>(wanted);
    keys.replaceAll(Dictionaries::key);
    wanted = List.copyOf(keys);
  }

  /** The same with a name that is preferred to all others; none when it is empty. */
  public Dictionaries wanting(String name) {
    return new Dictionaries(
        folders,
        Stream.concat(Stream.of(name), wanted.stream()).filter(one -> !one.isEmpty()).toList());
  }

  /**
   * The dictionary for a language: of the regions there are, one that is wanted, else the
   * language's own without a region, else its usual one, else the first by name.
   *
   * @param language an ISO 639 code such as {@code en}
   */
  public Optional<DictionaryFiles> best(String language) {
    String wide = key(language);
    return all().stream()
        .filter(found -> key(found.name()).equals(wide) || key(found.name()).startsWith(wide + "_"))
        .min(
            Comparator.comparingInt((DictionaryFiles found) -> rank(key(found.name()), wide))
                .thenComparing(found -> key(found.name())));
  }

  private int rank(String name, String language) {
    int asked = wanted.indexOf(name);
    if (asked >= 0) {
      return asked - wanted.size();
    }
    if (name.equals(language)) {
      return 0;
    }
    return name.equals(USUAL.getOrDefault(language, "")) ? 1 : 2;
  }

  private List<DictionaryFiles> all() {
    List<DictionaryFiles> all = new ArrayList<>();
    for (Path folder : folders) {
      all.addAll(in(folder));
    }
    return all;
  }

  /** Those of one folder; none when it cannot be looked into, as most folders are not there. */
  private static List<DictionaryFiles> in(Path folder) {
    List<DictionaryFiles> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + WORDS)) {
      for (Path words : files) {
        String file = String.valueOf(words.getFileName());
        String name = file.substring(0, file.length() - WORDS.length());
        Path rules = words.resolveSibling(name + RULES);
        if (Files.isRegularFile(words) && Files.isRegularFile(rules)) {
          found.add(new DictionaryFiles(name, rules, words));
        }
      }
    } catch (IOException | DirectoryIteratorException notThere) {
      return List.of();
    }
    return found;
  }

  /** A name in the one form they are compared in: {@code en-GB.UTF-8} is {@code en_gb}. */
  private static String key(String name) {
    String bare = name.replaceFirst("[.@].*", "");
    return bare.replace('-', '_').toLowerCase(Locale.ROOT);
  }
}
