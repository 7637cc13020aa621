package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.json.Settings;
import org.sojourn.json.Settings.Theme;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void without_a_file_the_usual_settings_hold() throws IOException {
    assertEquals(
        new Settings(Theme.AUTO, true, "", true, "", ""),
        SettingsFile.read(folder.resolve("settings.json")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                          | AUTO          | true
          {"theme": "light"}                          | LIGHT         | true
          {"theme": "high-contrast", "mouse": false}  | HIGH_CONTRAST | false
          {"format": "sojourn-settings/1", "mouse": true} | AUTO      | true
          """)
  void what_is_chosen_holds_and_the_rest_is_as_usual(String text, Theme theme, boolean mouse)
      throws IOException {
    assertEquals(new Settings(theme, mouse, "", true, "", ""), SettingsFile.read(file(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"theme": "drak"}  | , line 1, column 11: theme [drak] is not one of auto, light, dark, high-contrast.
          {"them": "dark"}   | , line 1, column 2: unknown key [them]; did you mean theme?
          {"mouse": "no"}    | , line 1, column 11: mouse is a text; it should be true or false.
          {"language": "Español"} | , line 1, column 14: language [Español] is no language; write its two letters, such as es.
          {"mouse": true     | , line 1, column 15: the document ends too early; a quote, bracket or brace is not closed.
          {"them": 1, "mouse": 2} | , line 1, column 2: unknown key [them]; did you mean theme? Line 1, column 22: mouse is a number; it should be true or false.
          {"theme": 1, "mouse": 2, "speling": ""} | , line 1, column 11: theme is a number; it should be a text. Line 1, column 23: mouse is a number; it should be true or false. Line 1, column 26: unknown key [speling]; did you mean spelling?
          []                 | , line 1, column 1: the document is a list; it should be an object.
          """)
  void a_slip_is_told_with_its_place(String text, String said) throws IOException {
    Path file = file(text);
    IOException trouble = assertThrows(IOException.class, () -> SettingsFile.read(file));
    assertEquals(file + said + " Until then the usual settings hold.", trouble.getMessage());
  }

  @Test
  void what_is_no_small_text_file_is_told_of() throws IOException {
    Path file = Files.createDirectory(folder.resolve("settings.json"));
    IOException trouble = assertThrows(IOException.class, () -> SettingsFile.read(file));
    String said = String.valueOf(trouble.getMessage());
    assertTrue(said.startsWith("The settings [" + file + "] cannot be read: "), said);
    Path large = Files.writeString(folder.resolve("large"), " ".repeat(100_000));
    assertThrows(IOException.class, () -> SettingsFile.read(large));
  }

  @Test
  void a_window_follows_the_usual_settings_when_its_own_cannot_be_read() throws IOException {
    Folders folders = Pilot.folders(folder);
    Files.createDirectories(folders.config());
    Files.writeString(folders.settings(), "{\"theme\": 1}");
    List<Settings> followed = new ArrayList<>();
    Window window =
        new NoWindow() {
          @Override
          public void follow(Settings settings) {
            followed.add(settings);
          }

          @Override
          public void suspend() {}
        };
    try (Performer performer = new Performer(folders, Samples.CLOCK, window)) {
      assertThrows(
          IOException.class, () -> performer.perform(new Effect.FollowSettings(), event -> {}));
      Files.writeString(folders.settings(), "{\"theme\": \"dark\"}");
      performer.perform(new Effect.FollowSettings(), event -> {});
    }
    assertEquals(
        List.of(Settings.USUAL, new Settings(Theme.DARK, true, "", true, "", "")), followed);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("settings.json"), text);
  }
}
