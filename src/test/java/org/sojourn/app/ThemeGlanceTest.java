package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.json.Settings.Theme;

/** The theme that is known before the settings are read. */
class ThemeGlanceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"theme": "dark"}                          | DARK
          {"mouse": false, "theme" : "light"}        | LIGHT
          {"theme":"high-contrast"                   | HIGH_CONTRAST
          {"theme": "auto"}                          | AUTO
          {"theme": "drak"}                          | AUTO
          {"theme": 7, "spelling": "dark"}           | AUTO
          {"mouse": true}                            | AUTO
          "theme"                                    | AUTO
          {"theme": "dark                            | AUTO
          """)
  void the_word_behind_the_key_is_the_theme(String text, Theme theme) throws IOException {
    assertEquals(theme, ThemeGlance.at(Files.writeString(folder.resolve("settings.json"), text)));
  }

  @Test
  void without_a_file_the_usual_theme_holds() {
    assertEquals(Theme.AUTO, ThemeGlance.at(folder.resolve("settings.json")));
    assertEquals(Theme.AUTO, ThemeGlance.at(folder));
  }
}
