package org.sojourn.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.json.Settings;

/**
 * The theme a user chose, seen before the first frame so that it does not flash in other colours.
 *
 * <p>It looks for the one word and understands nothing else of the file: the settings are read in
 * full once the first frame stands, and what they then say counts.
 */
public final class ThemeGlance {
  private static final String KEY = "\"theme\"";
  private static final int MOST_BYTES = 1 << 12;

  private ThemeGlance() {}

  /** The theme that a file of settings seems to name; the usual one where it names none. */
  public static Settings.Theme at(Path file) {
    return text(file)
        .flatMap(ThemeGlance::named)
        .flatMap(ThemeGlance::theme)
        .orElse(Settings.USUAL.theme());
  }

  private static Optional<String> text(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1));
    } catch (IOException toldWhenItIsRead) {
      return Optional.empty();
    }
  }

  /** The word in quotes behind the key. */
  private static Optional<String> named(String text) {
    int key = text.indexOf(KEY);
    int open = key < 0 ? -1 : text.indexOf('"', key + KEY.length());
    int close = open < 0 ? -1 : text.indexOf('"', open + 1);
    boolean value = close >= 0 && text.substring(key + KEY.length(), open).strip().equals(":");
    return value ? Optional.of(text.substring(open + 1, close)) : Optional.empty();
  }

  private static Optional<Settings.Theme> theme(String id) {
    return Stream.of(Settings.Theme.values()).filter(theme -> theme.id().equals(id)).findFirst();
  }
}
