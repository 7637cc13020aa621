package org.sojourn.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.json.JsonTrouble;
import org.sojourn.json.Settings;

/** The file in which a user chooses how the program is for all journals. */
final class SettingsFile {
  private static final int MOST_BYTES = 1 << 16;
  private static final String UNTIL_THEN = "Until then the usual settings hold.";

  private SettingsFile() {}

  /** The settings; the usual ones when there is no file. */
  static Settings read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return Settings.USUAL;
    }
    try {
      return parsed(file, bytes(file));
    } catch (JsonTrouble trouble) {
      String said = String.valueOf(trouble.getMessage());
      String end = said.endsWith("?") ? " " : ". ";
      throw new IOException(said + end + UNTIL_THEN, trouble);
    }
  }

  /** The settings that the bytes of a file say. */
  private static Settings parsed(Path file, byte[] bytes) throws JsonTrouble {
    Doc doc = Doc.read(file.toString(), bytes);
    Settings settings = Formats.SETTINGS.read(doc);
    if (doc.has("keys")) {
      UserKeys.check(doc.object("keys"));
    }
    return settings;
  }

  /** The settings; the usual ones when they cannot be read, which is told of elsewhere. */
  static Settings readable(Folders folders) {
    try {
      return read(folders.settings());
    } catch (IOException unreadable) {
      return Settings.USUAL;
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > MOST_BYTES) {
      throw new IOException(
          "The settings [%s] cannot be read: make it a small text file of your own. "
                  .formatted(file)
              + UNTIL_THEN);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES);
    }
  }
}
