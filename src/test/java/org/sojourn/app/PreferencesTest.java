package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Profile;
import org.sojourn.json.Settings;

/** What the user chose holds as soon as it is read. */
class PreferencesTest {
  @TempDir Path home;

  private static Settings chosen(int lockAfter, int textWidth, int autosave, String search) {
    return new Settings(
        Settings.Theme.AUTO,
        true,
        "",
        true,
        "",
        "",
        lockAfter,
        "",
        textWidth,
        autosave,
        Map.of("search", search));
  }

  @Test
  void prose_is_as_wide_as_was_chosen_also_after_the_screen_changed() {
    Stage stage = Stage.writing();
    stage.on(new Event.SettingsRead(chosen(15, 50, 1, "/")));
    assertEquals(50, stage.state().size().textColumns());
    assertEquals(72, stage.state().size().listColumns());
    stage.resize(60, 20);
    assertEquals(new Size(60, 20, 50), stage.state().size());
  }

  @Test
  void what_is_typed_goes_to_disk_after_the_time_that_was_chosen() {
    Stage stage = Stage.writing();
    stage.on(new Event.SettingsRead(chosen(15, 72, 10, "/"))).asked();
    assertEquals(
        List.of(new Effect.Later(Duration.ofSeconds(10), new Event.DraftDue(Samples.id(1)))),
        stage.keys("three").asked());
  }

  @Test
  void a_key_that_was_chosen_works_at_once() {
    Stage stage = Stage.home(Samples.home());
    stage.on(new Event.SettingsRead(chosen(15, 72, 1, "f"))).keys("f").page(SearchPage.class);
  }

  @Test
  void an_encrypted_journal_is_locked_after_the_time_that_was_chosen() {
    Guard guard = new Guard(Duration.ofMinutes(15), Samples.NOW.toInstant());
    Stage stage = Stage.at(Samples.onHome().at(Samples.DESK.guarded(guard)));
    stage.on(new Event.SettingsRead(chosen(5, 72, 1, "/")));
    assertEquals(
        Optional.of(new Guard(Duration.ofMinutes(5), guard.used())),
        stage.state().desk().orElseThrow().guard());
    assertEquals(
        List.of(new Effect.Later(Duration.ofMinutes(5), new Event.Rested())), stage.asked());
    stage.on(new Event.SettingsRead(chosen(0, 72, 1, "/")));
    assertTrue(stage.state().desk().orElseThrow().guard().orElseThrow().after().isZero());
    assertEquals(List.of(), stage.asked(), "nothing waits for a time that never comes");
  }

  @Test
  void settings_with_a_slip_in_the_keys_are_told_and_the_usual_keys_work() throws IOException {
    Path settings = Pilot.folders(home).settings();
    Files.createDirectories(Pilot.folders(home).config());
    Files.writeString(settings, "{\n  \"meaning\": false,\n  \"keys\": {\"serch\": \"f\"}\n}");
    IOException trouble = assertThrows(IOException.class, () -> SettingsFile.read(settings));
    assertEquals(
        settings
            + ", line 3, column 12: unknown command [serch]; did you mean search? Until then the"
            + " usual settings hold.",
        trouble.getMessage());
    assertEquals(Settings.USUAL, SettingsFile.readable(Pilot.folders(home)));
  }

  @Test
  void another_language_is_spoken_at_once() throws IOException {
    Folders folders = Pilot.folders(home);
    try (Performer performer = new Performer(folders, Samples.CLOCK, new NoWindow())) {
      performer.perform(new Effect.Create(new Profile("Amara", null), null), _ -> {});
      Files.createDirectories(folders.config());
      Files.writeString(folders.settings(), "{\"language\": \"es\"}");
      List<Event> told = new ArrayList<>();
      performer.perform(new Effect.FollowSettings(), told::add);
      assertEquals(2, told.size());
      assertTrue(
          told.getLast() instanceof Event.DeskRead(Desk desk) && desk.language().equals("es"));
    }
  }
}
