package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

/** What an entry said before, from a shell. */
final class HistoryTest {
  @TempDir private Path home;
  private Run run;
  private String id;

  @BeforeEach
  void an_entry_that_was_changed() {
    run = Run.in(home);
    run.call("init", "--name", "Amara");
    id = run.call("write", "--title", "The gate", "The queue was long.").last();
    assertEquals(0, run.call("history", id).exit());
    assertEquals(0, run.call("edit", id, "--title", "The queue at the gate").exit());
  }

  @Test
  void versions_are_listed_by_number() {
    assertEquals(
        new Ended(0, "  1  What it said, as written 22 Nov 2026, 21:04 UTC · The gate\n", ""),
        run.call("history", id));
  }

  @Test
  void a_number_shows_what_differs() {
    Ended shown = run.call("history", id, "1");
    assertTrue(shown.out().contains("The {+queue at the+} gate"), shown.out());
    assertTrue(shown.out().contains("[-taken out since-] {+put in since+}"), shown.out());
  }

  @Test
  void a_version_is_brought_back_and_what_was_said_until_then_is_one() {
    Ended restored = run.call("history", id, "1", "--restore");
    assertEquals(id, restored.last());
    assertTrue(run.call("show", id).out().startsWith("The gate\n"));
    assertEquals(2, run.call("history", id).out().lines().count());
    assertTrue(run.call("history", id).out().contains("The queue at the gate"));
  }

  @Test
  void a_version_is_given_as_data() {
    assertTrue(run.call("--json", "history", id, "1").out().contains("\"The gate\""));
    assertTrue(run.call("--json", "history", id).out().contains("\"elsewhere\""));
  }

  @Test
  void a_number_that_is_none_is_named() {
    Ended wrong = run.call("history", id, "7");
    assertEquals(1, wrong.exit());
    assertTrue(wrong.err().contains("There is no version [7] of this entry"), wrong.err());
    assertEquals(2, run.call("history", id, "--restore").exit());
  }
}
