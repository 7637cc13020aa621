package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.app.Start;
import org.sojourn.cli.Run.Ended;
import org.sojourn.store.Claim;
import org.sojourn.store.Store;

/** Changing, deleting and bringing back; what was promised; completing in a shell. */
final class ChangingTest {
  @TempDir private Path home;
  private Run run;
  private String guided;

  @BeforeEach
  void a_journal_with_an_entry() {
    run = Run.in(home);
    run.call("init", "--name", "Amara");
    guided =
        run.given(
                "{\"one-moment\": \"A hand.\", \"weight\": 6, \"tomorrow\": [{\"text\": \"Ask her\","
                    + " \"due\": \"2026-11-24\"}]}",
                "reflect",
                "daily-five",
                "--answers",
                "-",
                "--title",
                "The gate")
            .last();
  }

  /** Whether the name or the bytes of any file of the journal hold a text. */
  private boolean journalSays(String text) throws IOException {
    return says(run.journal(), text);
  }

  private static boolean says(Path folder, String text) throws IOException {
    String bytes = new String(text.getBytes(UTF_8), ISO_8859_1);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        if (file.toString().contains(text)
            || (Files.isRegularFile(file) && Files.readString(file, ISO_8859_1).contains(bytes))) {
          return true;
        }
      }
    }
    return false;
  }

  private long revisions() throws IOException {
    Path folder = run.journal().resolve("revisions").resolve(guided);
    try (Stream<Path> all = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
      return all.count();
    }
  }

  @Test
  void only_what_is_named_of_an_entry_is_changed_and_its_old_text_is_kept() throws IOException {
    Ended edited =
        run.given(
            "{\"weight\": 4, \"feeling\": [\"uneasy\"]}",
            "edit",
            guided.substring(0, 18),
            "--answers",
            "-");
    assertEquals(new Ended(0, guided + "\n", ""), edited);
    String shown = run.call("show", guided, "--json").data();
    assertTrue(shown.contains("\"value\": 4") && shown.contains("\"A hand.\""), shown);
    assertTrue(shown.indexOf("\"uneasy\"") < shown.indexOf("\"tomorrow\""), shown);
    assertEquals(1, revisions());
    run.call(
        "edit", guided, "--title", "Gates", "--date", "yesterday", "--themes", "justice-equity");
    String listed = run.call("list", "--json").data();
    assertTrue(listed.contains("\"date\": \"2026-11-21\""), listed);
    assertTrue(listed.contains("\"title\": \"Gates\""), listed);
    assertEquals("1 entry\n", run.call("search", "gates on:yesterday", "--expand", "off").err());
  }

  @Test
  void commitments_given_anew_take_the_place_of_those_before() {
    run.given("{\"tomorrow\": [{\"text\": \"Ask him\"}]}", "edit", guided, "--answers", "-").data();
    List<String> made = run.call("commitments").data().lines().toList();
    assertEquals(2, made.size());
    assertTrue(made.getFirst().contains("open") && made.getFirst().endsWith("Ask him"));
    assertTrue(made.getLast().endsWith("Ask her (taken out of its entry)"), made::toString);
  }

  @Test
  void a_free_page_has_one_answer() {
    String free = run.call("write", "A long day.").last();
    run.given("{\"free\": \"A longer day.\"}", "edit", free, "--answers", "-").data();
    assertTrue(run.call("show", free).data().contains("A longer day."));
    Ended empty = run.given("{\"free\": \" \"}", "edit", free, "--answers", "-");
    assertEquals(1, empty.exit());
    assertTrue(run.call("show", free).data().contains("A longer day."));
  }

  @Test
  void what_a_window_has_open_is_not_changed_under_it() throws IOException {
    UUID id = UUID.fromString(guided);
    try (Store store = Store.open(run.journal(), Run.CLOCK);
        Claim claim = store.claim(id).orElseThrow()) {
      assertEquals(id, claim.draft());
      assertEquals(
          new Ended(
              1,
              "",
              "sojourn: Entry [%s] is being edited in another window: finish it there first.\n"
                  .formatted(guided)),
          run.call("edit", guided, "--title", "Other"));
    }
    assertTrue(run.call("show", guided).data().startsWith("The gate\n"));
  }

  @Test
  void without_anything_to_change_the_page_opens_or_that_is_said() {
    assertEquals(
        new Ended(
            2,
            "",
            "sojourn: There is nothing to change in [%s]: give --answers, --title, --themes, --date"
                    .formatted(guided)
                + " or --mission.\n"),
        run.call("edit", guided));
    Run person = Run.atTerminal(home);
    assertEquals(0, person.call("edit", guided.substring(0, 18)).exit());
    assertEquals(List.of(new Start.Edit(UUID.fromString(guided))), person.started);
  }

  @Test
  void what_is_deleted_lies_in_the_trash_and_comes_back() {
    assertEquals(
        new Ended(
            0,
            guided + "\n",
            "Moved to the trash. `sojourn undelete %s` brings it back.\n".formatted(guided)),
        run.call("delete", guided.substring(0, 18)));
    assertEquals("[]\n", run.call("list", "--json").data());
    assertEquals(guided + "  2026-11-22  The gate\n", run.call("trash").data());
    assertTrue(run.call("trash", "--json").data().contains("\"title\": \"The gate\""));
    assertEquals("0 entries\n", run.call("search", "hand", "--expand", "off").err());
    assertEquals(
        new Ended(0, guided + "\n", "It is back: The gate\n"),
        run.call("undelete", guided.substring(0, 18)));
    assertEquals("1 entry\n", run.call("search", "hand", "--expand", "off").err());
    assertEquals(new Ended(0, "", "The trash is empty.\n"), run.call("trash"));
    assertEquals("[]\n", run.call("trash", "--json").data());
  }

  @Test
  void an_emptied_trash_holds_nothing_of_what_was_in_it() throws IOException {
    run.call("edit", guided, "--title", "Gates").data();
    String other = run.call("write", "Stays.").last();
    run.call("edit", other, "--title", "Stays too").data();
    run.call("delete", guided);
    assertEquals(
        new Ended(0, "", "Deleted for good: 1 entry, 1 earlier version, 1 commitment.\n"),
        run.call("trash", "empty"));
    assertEquals(new Ended(0, "", "The trash is empty.\n"), run.call("trash", "empty"));
    assertEquals(0, revisions());
    assertTrue(Files.exists(run.journal().resolve("revisions").resolve(other)));
    assertFalse(journalSays(guided));
    assertEquals(
        new Ended(
            1,
            "",
            "sojourn: There is no entry [%s] in the trash: `sojourn trash` lists what is.\n"
                .formatted(guided)),
        run.call("undelete", guided));
  }

  @Test
  void with_the_trash_goes_all_that_was_made_of_its_entries_but_what_was_given_away()
      throws IOException {
    Run mentor = Run.in(home.resolve("mo"));
    mentor.call("init", "--name", "Mo");
    Path given = home.resolve("share.json");
    String share = run.call("share", guided, "--answers", "all", "--out", given.toString()).last();
    mentor.call("inbox", "add", given.toString());
    Path answer = home.resolve("answer.json");
    mentor.call("comment", share, "Whose hand?", "--out", answer.toString());
    run.call("inbox", "add", answer.toString());
    run.call("commitments", "keep", run.call("commitments").data().substring(0, 18));
    run.call("delete", guided);
    assertEquals(
        """
        Deleted for good: 1 entry, 1 earlier version, 1 commitment, 1 copy of what was shared, \
        1 comment.
        What you gave to others cannot be taken back: 1 share was written to a file.
        """,
        run.call("trash", "empty").err());
    for (String word : List.of(guided, "A hand.", "Ask her", "Whose hand?", share)) {
      assertFalse(journalSays(word), word);
    }
    assertTrue(Files.exists(given));
    assertTrue(mentor.call("inbox", "show", share).data().contains("A hand."));
  }

  @Test
  void an_emptied_trash_leaves_no_word_in_the_index() throws IOException {
    for (int i = 0; i < 30; i++) {
      run.call("write", "We walked to the clinic on day %d.".formatted(i));
    }
    String gone = run.call("write", "A zanzibarplover sat there.").last();
    run.call("reindex");
    assertTrue(says(home, "zanzibarplover"));
    run.call("delete", gone);
    run.call("search", "clinic");
    run.call("trash", "empty");
    assertFalse(says(home, "zanzibarplover"));
    assertEquals("0 entries\n", run.call("search", "zanzibarplover", "--expand", "off").err());
  }

  @Test
  void an_entry_that_is_back_keeps_what_was_made_of_it() throws IOException {
    run.call("delete", guided);
    run.call("undelete", guided);
    Path copy = Files.createDirectories(run.journal().resolve("trash/entries/" + guided));
    Files.copy(
        run.journal().resolve("entries/2026/11/" + guided + ".json"), copy.resolve("1.json"));
    assertEquals(
        "Nothing was deleted: what the trash held of entries that live is kept with them.\n",
        run.call("trash", "empty").err());
    assertTrue(run.call("commitments").data().contains("Ask her"));
  }

  @Test
  void a_person_is_asked_once_before_the_trash_is_emptied() {
    Run person = Run.atTerminal(home);
    run.call("delete", guided);
    assertEquals(
        """
        1 entry will be deleted for good; nothing brings that back. Type yes and Enter to go on:
        Nothing was deleted.
        """,
        person.given("no\n", "trash", "empty").err());
    assertTrue(run.call("trash").data().contains("The gate"));
    assertTrue(person.given("yes\n", "trash", "empty").err().contains("Deleted for good: 1 entry"));
    assertEquals("The trash is empty.\n", person.call("trash", "empty").err());
    String other = run.call("write", "A page.").last();
    run.call("delete", other);
    assertEquals("Deleted for good: 1 entry.\n", person.call("trash", "empty", "--yes").err());
  }

  @Test
  void a_commitment_is_kept_dropped_or_changed_with_a_reason() {
    String listed = run.call("commitments").data();
    String id = listed.substring(0, 36);
    assertEquals(id + "  open     2026-11-24  Ask her\n", listed);
    assertEquals(id + "\n", run.call("commitments", "keep", id.substring(0, 18)).data());
    assertTrue(run.call("commitments", "--json").data().contains("\"status\": \"kept\""));
    assertEquals(id + "\n", run.call("commitments", "drop", id, "--reason", "She left.").data());
    assertEquals(
        id + "  dropped  2026-11-24  Ask her (She left.)\n", run.call("commitments").data());
    assertEquals(id + "\n", run.call("commitments", "change", id, "--reason", "He asks.").data());
    assertTrue(run.call("commitments").data().endsWith("  Ask her (He asks.)\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          commitments keep zzzz             | 1 | There is no commitment [zzzz]: `sojourn commitments` lists their ids.
          commitments drop zzzz             | 2 | `sojourn commitments drop` needs [--reason TEXT]: see `sojourn commitments drop --help`.
          delete zzzz                       | 1 | There is no entry [zzzz]: `sojourn list` lists their ids.
          completion tcsh                   | 2 | The shell [tcsh] is not known: choose one of bash, zsh, fish.
          """)
  void what_cannot_be_done_is_told_with_the_remedy(String line, int exit, String told) {
    assertEquals(new Ended(exit, "", "sojourn: " + told + "\n"), run.call(line.split(" ", -1)));
  }

  @Test
  void no_commitments_are_said_to_a_person_and_not_to_a_program() {
    Run other = Run.in(home.resolve("other"));
    other.call("init", "--name", "Mo");
    assertEquals(
        "No commitments yet: guides such as daily-five ask for them.\n",
        other.call("commitments").err());
    assertEquals("[]\n", other.call("commitments", "--json").data());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void a_shell_completes_commands_their_commands_and_options(String shell) {
    String script = run.call("completion", shell).data();
    for (String word : List.of("undelete", "suggest", "answers", "journal")) {
      assertTrue(script.contains(word), word);
    }
  }

  @Test
  void fish_is_told_when_a_word_fits() {
    List<String> lines = run.call("completion", "fish").data().lines().toList();
    String empty = "complete -c sojourn -n '__sojourn_at trash' -f -a empty -d '";
    assertTrue(
        lines.stream()
            .anyMatch(
                line -> line.startsWith(empty) && line.contains("for good") && line.endsWith("'")),
        lines::toString);
  }
}
