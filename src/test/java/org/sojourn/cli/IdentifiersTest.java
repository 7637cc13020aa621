package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

/** The command that tells what may let a person be known. */
class IdentifiersTest {
  @TempDir Path home;

  @Test
  void a_file_is_read_without_a_journal() throws IOException {
    Path page = Files.writeString(home.resolve("page.txt"), "I met Amina on 3 May.\n");
    assertEquals(
        """
        possible  name         Amina
        certain   date         3 May
        Found 2 possible identifiers; a person must judge.
        """,
        Run.in(home).call("identifiers", page.toString()).data());
  }

  @Test
  void documents_count_in_units_of_the_input_whose_lines_end_as_they_do() {
    String document = Run.in(home).given("One\r\nAmina came.", "identifiers", "-", "--json").data();
    assertEquals(
        "[{\"start\":5,\"end\":10,\"text\":\"Amina\",\"kind\":\"name\",\"certainty\":\"possible\"}]",
        document.replaceAll("\\s", ""));
  }

  @Test
  void many_texts_are_answered_line_by_line() {
    String lines =
        Run.in(home)
            .given(
                """
                {"text": "Nobody here."}
                {"text": "bed 4 cried"}
                """,
                "identifiers",
                "-",
                "--jsonl")
            .data();
    assertEquals(
        """
        []
        [{"start":4,"end":5,"text":"4","kind":"number","certainty":"certain"}]
        """,
        lines.replaceAll("(?<=[,:]) ", ""));
  }

  @Test
  void an_entry_is_read_and_the_places_of_ones_missions_are_known() {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    run.call(
        "mission", "add", "--name", "Old Mill", "--place", "green hill", "--start", "2026-11-17");
    String id = run.call("write", "They left green hill with amara.").last();
    assertEquals(
        """
        possible  own          green hill
        possible  own          amara
        Found 2 possible identifiers; a person must judge.
        """,
        run.call("identifiers", id).data());
  }

  @Test
  void ones_own_people_and_places_are_kept_in_a_list_and_found() {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    String listed =
        run.call("identifiers", "--add", "blue gate", "--add", "the matron", "--add", "blue gate")
            .data();
    assertEquals("blue gate\nthe matron\n", listed);
    assertEquals(
        "possible  own          blue gate\nFound 1 possible identifier; a person must judge.\n",
        run.given("We met at the blue gate.", "identifiers", "-").data());
    assertEquals("the matron\n", run.call("identifiers", "--forget", "blue gate").data());
    assertEquals(1, run.call("identifiers", "--forget", "blue gate").exit());
    assertEquals("[\"the matron\"]", run.call("identifiers", "--own", "--json").data().strip());
  }

  @Test
  void an_export_tells_on_request_what_is_in_it() {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    String id = run.call("write", "I met Amina on 3 May.").last();
    assertEquals(
        """
        %s  I met Amina on 3 May
          possible  name         Amina
          certain   date         3 May
        1 entry exported.
        Found 2 possible identifiers; a person must judge.
        """
            .formatted(id),
        run.call("export", "jsonl", "--identifiers").err());
    assertEquals("1 entry exported.\n", run.call("export", "jsonl").err());
  }

  @Test
  void another_language_is_said_to_be_read_without_the_tagger() {
    Ended ended = Run.in(home).given("No llueve.", "identifiers", "-", "--language", "es");
    assertEquals(
        new Ended(
            0,
            "Found no identifier; a person must judge.\n",
            "Note: only rules and lists of names looked at this; the tagger reads English.\n"),
        ended);
  }
}
