package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

/** Looking back from a shell. */
final class InsightsTest {
  @TempDir private Path home;

  private Run written() {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    run.given(
        "{\"one-moment\": \"The queue.\", \"weight\": 6, \"feeling\": [\"uneasy\"]}",
        "reflect",
        "daily-five",
        "--answers",
        "-",
        "--title",
        "A queue",
        "--themes",
        "justice-equity");
    run.given("{\"weight\": 9}", "reflect", "heavy-day", "--answers", "-", "--title", "One bed");
    return run;
  }

  @Test
  void it_tells_what_there_is_with_private_entries_by_their_days() {
    String text = written().call("insights").data();
    Stream.of(
            "The journal of Amara · 2 entries",
            "A private entry is here by its day alone.",
            "Justice and equity: 1 (1)",
            "0 light … 10 more than I can carry",
            ": 6",
            "outside of missions: uneasy",
            "Daily Five: 1 (1)")
        .forEach(words -> assertTrue(text.contains(words), words + " in\n" + text));
    assertFalse(text.contains("Heavy Day"), text);
  }

  @Test
  void whoever_asks_gets_the_private_ones_too() {
    String text = written().call("insights", "--with-private").data();
    assertTrue(text.contains("Heavy Day: 1 (1)"), text);
    assertTrue(text.contains("6, 9") || text.contains("9, 6"), text);
    assertFalse(text.contains("by its day alone"), text);
  }

  @Test
  void the_page_needs_nothing_else_and_is_not_written_over() throws IOException {
    Run run = written();
    Path file = home.resolve("back.html");
    Ended ended = run.call("insights", "-o", file.toString());
    assertEquals("", ended.out());
    assertEquals(
        "A private entry is here by its day alone. --with-private takes in the rest.\n",
        ended.err());
    String page = Files.readString(file);
    assertTrue(page.contains("<svg "), page);
    assertFalse(page.matches("(?s).*(<script|src=|href=|url\\(|@import).*"), page);
    Ended again = run.call("insights", "-o", file.toString());
    assertEquals(Exit.FAILED, again.exit());
    assertTrue(again.err().contains("is already there and was left as it is"), again.err());
  }

  @Test
  void a_file_that_is_called_so_is_a_pdf() throws IOException {
    Path file = home.resolve("back.PDF");
    assertEquals(Exit.DONE, written().call("insights", "-o", file.toString()).exit());
    assertEquals("%PDF-", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 5));
  }

  @Test
  void an_encrypted_journal_says_that_the_page_is_not() throws IOException {
    Path words = Files.writeString(home.resolve("words.txt"), "correct horse battery staple\n");
    Run run = Run.in(home);
    run.call("init", "--name", "Amara", "--passphrase-file", words.toString());
    String file = home.resolve("back.html").toString();
    Ended ended = run.call("insights", "-o", file, "--passphrase-file", words.toString());
    assertEquals(
        "The file is not encrypted, as the journal is: whoever has it can read it.\n", ended.err());
  }

  @Test
  void it_can_be_data() {
    String json = written().call("insights", "--json").data();
    assertTrue(json.contains("\"entries\": 2,\n  \"closed\": 1,"), json);
    assertTrue(json.contains("\"label\": \"Justice and equity\""), json);
    Ended both = written().call("insights", "--json", "-o", home.resolve("x.html").toString());
    assertEquals(Exit.USAGE, both.exit());
  }

  @Test
  void a_journal_without_entries_says_so() {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    String text = run.call("insights").data();
    assertTrue(text.contains("0 entries"), text);
    assertTrue(text.endsWith("Nothing is written yet.\n"), text);
  }
}
