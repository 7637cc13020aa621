package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.json.Settings;

/** The page of settings and its file. */
class SettingsJourneyTest {
  @TempDir Path home;
  private Path file;

  @BeforeEach
  void folder() {
    file = Pilot.folders(home).settings();
  }

  /** The keys that select a setting on the page. */
  private static String to(Setting setting) {
    return "g" + "j".repeat(List.of(Setting.values()).indexOf(setting));
  }

  private static final Map<Setting, String> OTHERS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Setting.THEME, "dark"),
              Map.entry(Setting.TEXT_WIDTH, "66"),
              Map.entry(Setting.LANGUAGE, "es"),
              Map.entry(Setting.KEYS, "search: f, look-back: F10 L"),
              Map.entry(Setting.EDITOR, "nano -w"),
              Map.entry(Setting.SPELLING, "en_GB"),
              Map.entry(Setting.AUTOSAVE, "5"),
              Map.entry(Setting.LOCK_AFTER, "0"),
              Map.entry(Setting.EXCHANGE, "~/Sync"),
              Map.entry(Setting.MEANING, "false"),
              Map.entry(Setting.MOUSE, "false")));

  @ParameterizedTest
  @EnumSource
  void each_setting_is_written_and_read_and_can_be_as_usual_again(Setting setting)
      throws IOException {
    String other = Objects.requireNonNull(OTHERS.get(setting));
    SettingsFile.choose(file, setting, other);
    Settings read = SettingsFile.read(file);
    assertEquals(other, setting.value(read));
    for (Setting each : Setting.values()) {
      assertEquals(each != setting, each.value(read).equals(each.value(Settings.USUAL)));
    }
    SettingsFile.choose(file, setting, setting.value(Settings.USUAL));
    assertEquals(Settings.USUAL, SettingsFile.read(file));
  }

  @Test
  void what_a_hand_wrote_beside_it_stays() throws IOException {
    Files.createDirectories(Pilot.folders(home).config());
    Files.writeString(file, "{\"lockAfter\": 7, \"keys\": {\"search\": \"f\"}}");
    SettingsFile.choose(file, Setting.THEME, "light");
    Settings read = SettingsFile.read(file);
    assertEquals(7, read.lockAfter());
    assertEquals(Map.of("search", "f"), read.keys());
    assertEquals(Settings.Theme.LIGHT, read.theme());
  }

  @Test
  void a_link_to_a_file_elsewhere_stays_one() throws IOException {
    Path kept = Files.writeString(home.resolve("dotfiles.json"), "{}");
    Files.createDirectories(Pilot.folders(home).config());
    Files.createSymbolicLink(file, kept);
    SettingsFile.choose(file, Setting.THEME, "dark");
    assertTrue(Files.isSymbolicLink(file));
    assertTrue(Files.readString(kept).contains("dark"));
  }

  @Test
  void a_choice_is_taken_on_the_page_and_holds_at_once() throws IOException {
    Pilot pilot = Pilot.settled(home, "Amara").keys(",").sees("Settings", "Colours", "auto");
    pilot.keys(to(Setting.TEXT_WIDTH) + "<cr>").sees("80 columns", "Text width: 80 columns.");
    assertEquals(80, pilot.state().size().widest());
    assertEquals(80, SettingsFile.read(file).textWidth());
    pilot.keys("<left>").sees("72 columns").keys("u").sees("72 columns");
    assertEquals(Settings.USUAL.textWidth(), SettingsFile.read(file).textWidth());
  }

  @Test
  void a_key_of_ones_own_is_typed_and_works_at_once() {
    Pilot pilot = Pilot.settled(home, "Amara").keys("," + to(Setting.KEYS) + "<cr>");
    pilot.type("serch: f").keys("<cr>").sees("Unknown command [serch]; did you mean search?");
    pilot.keys("<c-u>").type("search:f").keys("<cr>").sees("Keys: search: f.");
    pilot.keys("<esc>").sees("f search").keys("f").sees("/ ");
  }

  @Test
  void the_names_of_commands_are_shown_as_they_are_typed_and_completed() {
    Pilot pilot = Pilot.settled(home, "Amara").keys("," + to(Setting.KEYS) + "<cr>");
    pilot
        .type("brow")
        .sees("browse", "Go through all entries by date.")
        .misses("Find entries by words and themes.");
    pilot.keys("<tab>").type("B, look-b").keys("<tab>").type("F10").keys("<cr>");
    pilot.sees("Keys: browse: B, look-back: F10.").keys("<esc>B").sees("All entries");
  }

  @Test
  void a_file_with_a_slip_is_never_written_over() throws IOException {
    Pilot pilot = Pilot.settled(home, "Amara");
    String slip = "{\n  \"meaning\": false,\n  \"them\": \"dark\"\n}\n";
    Files.writeString(file, slip);
    pilot.keys(",").sees("line 3, column 3: unknown key [them]; did you mean theme?");
    pilot.keys("<cr>").sees("Nothing was changed: mend [");
    pilot.keys(to(Setting.EDITOR) + "<cr>").sees("Nothing was changed: mend [");
    assertEquals(slip, Files.readString(file));
    Files.writeString(file, "{\"meaning\": false}");
    pilot.keys("<esc>,<cr>").sees("Colours: light.");
  }

  @Test
  void a_slip_that_came_while_the_page_was_open_is_told_and_left() throws IOException {
    Pilot pilot = Pilot.settled(home, "Amara").keys(",");
    Files.writeString(file, "{\"them\": 1}");
    pilot.keys("<cr>").sees("unknown key [them]; did you mean theme?");
    assertEquals("{\"them\": 1}", Files.readString(file));
  }

  @Test
  void a_language_that_is_chosen_is_spoken_at_once() {
    Pilot pilot = Pilot.settled(home, "Amara").keys("," + to(Setting.LANGUAGE) + "<cr><cr>");
    pilot.sees("español");
    assertEquals("es", pilot.state().desk().orElseThrow().language());
    assertFalse(pilot.keys("<esc>").state().held().isPresent());
  }
}
