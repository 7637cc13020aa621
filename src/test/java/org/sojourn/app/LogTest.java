package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.files.FileTrouble;
import org.sojourn.json.JsonTrouble;

/** What is written down of a trouble, and what is not. */
class LogTest {
  private static final String ID = "0193c2f1-0000-7000-8000-000000000001";

  @TempDir Path home;

  private String logged(Throwable trouble) throws IOException {
    Folders folders = Pilot.folders(home);
    new Log(folders, Samples.CLOCK).trouble("KeepDraft", trouble);
    return Files.readString(folders.log());
  }

  @ParameterizedTest
  @CsvSource({
    "journal/drafts/" + ID + ".json, in drafts",
    "journal/entries/2026/11/" + ID + ".json, in entries/2026/11",
    "journal/revisions/" + ID + "/1.json, in revisions/" + ID,
    "journal/profile.json, in the journal",
    "journal/entries/Her name/11/What she said.json, in entries/…/11",
    "cache/x/segments_1, in the cache",
    "Documents/What she said.json, outside the journal"
  })
  void a_trouble_with_a_file_is_told_with_its_kind_and_the_journals_own_folder(
      String file, String where) throws IOException {
    Path path = home.resolve(file);
    List<String> lines =
        logged(FileTrouble.reading(path, new NoSuchFileException(path.toString())))
            .lines()
            .filter(line -> !line.startsWith("\tat "))
            .toList();
    assertTrue(lines.get(0).endsWith(" KeepDraft"), lines.get(0));
    assertEquals(
        List.of(
            "org.sojourn.files.FileTrouble MISSING " + where,
            "caused by java.nio.file.NoSuchFileException " + where),
        lines.subList(1, 3));
  }

  @Test
  void a_file_that_is_no_document_is_told_by_its_folder() throws IOException {
    String log = logged(new JsonTrouble("drafts/" + ID + ".json", 1, 2, "what she said"));
    assertTrue(log.contains("org.sojourn.json.JsonTrouble in drafts\n"), log);
  }

  @Test
  void what_an_exception_says_is_not_written_down() throws IOException {
    String said = "What she said";
    logged(new UncheckedIOException(new IOException(said)));
    logged(new IllegalStateException(said, new NumberFormatException("For input: " + said)));
    String log = logged(new java.nio.file.InvalidPathException(said, "Malformed input"));
    assertFalse(log.contains("said"), log);
    assertTrue(log.contains("caused by java.lang.NumberFormatException\n\tat "), log);
  }

  @Test
  void what_java_says_of_the_program_itself_is() throws IOException {
    assertTrue(logged(new IndexOutOfBoundsException(7)).contains("Index out of range: 7"));
  }

  @Test
  void a_draft_that_cannot_be_kept_is_written_down_without_a_word_of_it() throws IOException {
    try (Pilot pilot = Pilot.settled(home, "Amara")) {
      Path drafts = home.resolve("journal/drafts");
      Files.move(drafts, home.resolve("away"));
      Files.writeString(drafts, "in the way");
      pilot.keys("w").type("What she said").keys("<esc>");
      String log = Files.readString(Pilot.folders(home).log());
      assertTrue(log.contains(" Leave\norg.sojourn.files.FileTrouble "), log);
      assertFalse(log.contains("said"), log);
      assertFalse(log.contains(home.toString()), log);
    }
  }
}
