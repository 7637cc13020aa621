package org.sojourn.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Folders with dictionaries for tests. */
final class Folders {
  private Folders() {}

  /** Puts the test dictionary into a folder under a name. */
  static DictionaryFiles lay(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Path rules = folder.resolve(name + ".aff");
    Path words = folder.resolve(name + ".dic");
    copy("en_TT.aff", rules);
    copy("en_TT.dic", words);
    return new DictionaryFiles(name, rules, words);
  }

  private static void copy(String resource, Path to) throws IOException {
    try (InputStream in = Folders.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in), to);
    }
  }
}
