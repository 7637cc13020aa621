package org.sojourn.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sojourn.files.DurableFiles;
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

  /** The settings to be looked at, with what is wrong with their file. */
  static Event.SettingsSeen seen(Path file) {
    try {
      return new Event.SettingsSeen(read(file), file, "");
    } catch (IOException trouble) {
      return new Event.SettingsSeen(Settings.USUAL, file, Worker.sentence(trouble));
    }
  }

  /**
   * Writes one setting into the file; whatever else stands there stays. A file with a slip is left
   * as it is, and so is one that would have one.
   */
  static void choose(Path file, Setting setting, String value) throws IOException {
    Settings now = read(file);
    Path real = Files.exists(file) ? file.toRealPath() : file;
    try {
      Settings chosen = now.with(setting.key(), setting.written(value));
      byte[] bytes =
          Files.exists(real)
              ? Formats.SETTINGS.rewrite(bytes(real), chosen)
              : Formats.SETTINGS.write(chosen);
      parsed(file, bytes);
      DurableFiles.real().write(real.toAbsolutePath(), bytes);
    } catch (JsonTrouble wrong) {
      throw new IOException(sentence(wrong), wrong);
    }
  }

  /** What is wrong with a value, without the line of a file that was not written. */
  private static String sentence(JsonTrouble wrong) {
    String problem = wrong.problem();
    String begun = problem.substring(0, 1).toUpperCase(Locale.ENGLISH) + problem.substring(1);
    return begun.endsWith("?") ? begun : begun + ".";
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
