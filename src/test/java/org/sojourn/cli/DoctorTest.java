package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

/** What the doctor tells of files that are not the journal's own. */
final class DoctorTest {
  @TempDir private Path home;
  private Run run;
  private Path config;

  @BeforeEach
  void make() {
    run = Run.in(home);
    run.call("init", "--name", "Amara");
    config = home.resolve(".config/sojourn");
  }

  @Test
  void settings_with_a_slip_are_told_with_the_line_and_left_as_they_are() throws IOException {
    Path settings =
        Files.writeString(config.resolve("settings.json"), "{\n  \"them\": \"dark\"\n}");
    Ended ended = run.call("doctor");
    assertEquals(
        new Ended(
            1,
            "trouble  "
                + settings
                + ", line 2, column 3: unknown key [them]; did you mean theme? Until then the usual"
                + " settings hold.\n",
            ""),
        ended);
    assertEquals("{\n  \"them\": \"dark\"\n}", Files.readString(settings));
  }

  @Test
  void a_text_of_ones_own_with_a_slip_is_told() throws IOException {
    Path card = Files.writeString(config.resolve("support-card.json"), "{");
    Ended ended = run.call("doctor");
    assertEquals(1, ended.exit());
    assertEquals(1, ended.out().lines().count());
    assertEquals(true, ended.out().contains(card + ", line 1, column "), ended.out());
  }

  @Test
  void files_among_the_entries_that_are_none_are_named() throws IOException {
    Path entries = Files.createDirectories(run.journal().resolve("entries"));
    Files.writeString(entries.resolve("notes.txt"), "mine");
    Files.writeString(entries.resolve(".hidden"), "of another program");
    Files.writeString(Files.createDirectories(entries.resolve("old/2026")).resolve("a.json"), "{}");
    Ended ended = run.call("doctor");
    assertEquals(
        new Ended(
            0,
            """
            note     [entries/notes.txt] is among the entries and is none by its name: it is left alone, but backed up.
            note     [entries/old/2026/a.json] is among the entries and is none by its name: it is left alone, but backed up.
            """,
            ""),
        ended);
  }
}
