package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.cli.Run.Ended;

final class ExchangeTest {
  private static final String DIARY =
      """
      {"date": "1665-09-07", "text": "The bill of mortality.", "themes": ["justice"]}
      {"date": "1665-09-08", "text": "Another day."}
      {"date": "1665-09-08", "text": "Another day."}
      """;

  @TempDir private Path home;
  private Run run;
  private Run mentor;

  @BeforeEach
  void two_journals() {
    run = Run.in(home.resolve("amara"));
    mentor = Run.in(home.resolve("mo"));
    run.call("init", "--name", "Amara");
    mentor.call("init", "--name", "Mo");
  }

  @Test
  void entries_go_on_paper_with_a_cover_contents_and_themes() {
    run.call(
        "write", "--date", "2026-11-20", "--title", "Rain", "--themes", "consent", "All *night*.");
    run.call("write", "--date", "2026-11-21", "--title", "The <gate>", "They waited.");
    assertEquals(
        """
        # The journal of Amara

        *2 entries · 20 Nov 2026 to 21 Nov 2026*

        ## Contents

        - 20 Nov 2026 · Rain
        - 21 Nov 2026 · The \\<gate\\>

        ## Themes

        - Consent and truth-telling: 1

        ## 20 Nov 2026 · Rain

        *Consent and truth-telling*

        All \\*night\\*.

        ## 21 Nov 2026 · The \\<gate\\>

        They waited.
        """,
        run.call("export", "markdown").out());
    assertTrue(
        run.call("export", "html")
            .out()
            .contains("<h2 id=\"c2\">21 Nov 2026 · The &lt;gate&gt;</h2>"));
    assertTrue(run.call("export", "text").out().contains("\n\nAll *night*.\n"));
  }

  @Test
  void a_pdf_names_the_letters_it_lacks_and_does_not_go_to_a_terminal() throws IOException {
    run.call("write", "She said አማ, and 好.");
    Path file = home.resolve("journal.pdf");
    assertEquals(
        new Ended(
            0,
            "",
            """
            Our fonts lack these letters, in whose place the PDF has an empty box: ማ አ 好. Export \
            html, and print that from a browser.
            1 entry exported.
            """),
        run.call("export", "pdf", "-o", file.toString()));
    assertEquals("%PDF-", Files.readString(file, ISO_8859_1).substring(0, 5));
    assertEquals(
        new Ended(2, "", "sojourn: A PDF cannot be read on a terminal: name a file with --out.\n"),
        Run.atTerminal(home.resolve("amara")).call("export", "pdf"));
  }

  @Test
  void each_entry_goes_into_a_file_of_its_own_and_none_is_written_over() throws IOException {
    String id = run.call("write", "--title", "Rain", "All night.").last();
    Path folder = Files.createDirectory(home.resolve("out"));
    String[] export = {"export", "text", "--each", "-o", folder.toString()};
    assertEquals(new Ended(0, "", "1 entry exported.\n"), run.call(export));
    Path file = folder.resolve("2026-11-22-" + id + ".txt");
    assertEquals("Rain\n====\n\nAll night.\n", Files.readString(file));
    assertEquals(
        "sojourn: [%s] is already there and was left as it is: name another file.\n"
            .formatted(file),
        run.call(export).err());
  }

  @Test
  void a_dry_run_shows_what_would_come_and_takes_in_nothing() {
    String jrnl = "[2026-05-03 21:10] The gate.\nThey waited.\n";
    assertEquals(
        new Ended(0, "2026-05-03  The gate.\n", "1 would come in, 0 already here.\n"),
        run.given(jrnl, "import", "jrnl", "-", "--dry-run"));
    assertEquals("", run.call("list").out());
    assertEquals(
        new Ended(0, "", "1 imported, 0 already here.\n"), run.given(jrnl, "import", "jrnl", "-"));
    assertEquals(
        new Ended(0, "", "0 imported, 1 already here.\n"), run.given(jrnl, "import", "jrnl", "-"));
  }

  @Test
  void a_diary_is_imported_once_however_often_it_is_given() {
    assertEquals(
        new Ended(0, "", "2 imported, 0 already here, 1 said twice.\n"),
        run.given(DIARY, "import", "jsonl", "-"));
    assertEquals(
        new Ended(0, "", "0 imported, 2 already here, 1 said twice.\n"),
        run.given(DIARY, "import", "jsonl", "-"));
    assertEquals(2, run.call("list").data().lines().count());
  }

  @Test
  void lines_that_cannot_be_read_are_named_and_the_rest_comes_in() {
    Ended ended = run.given("nonsense\n" + DIARY, "import", "jsonl", "-");
    assertEquals(1, ended.exit());
    assertEquals(
        """
        sojourn: standard input, line 1, column 1: this is not a value; a text stands in double \
        quotes. It was left out; correct it and import again.
        What was left out is kept in [%s].
        2 imported, 0 already here, 1 said twice.
        """
            .formatted(home.resolve("amara/journal-not-imported")),
        ended.err());
  }

  @Test
  void what_came_in_is_told_when_the_rest_cannot_be_kept_aside() throws IOException {
    Files.writeString(home.resolve("amara/journal-not-imported"), "a file");
    List<String> said = run.given("first\n" + DIARY, "import", "jsonl", "-").err().lines().toList();
    assertTrue(said.get(1).endsWith("So what was left out was not copied."), said.get(1));
    assertEquals("2 imported, 0 already here, 1 said twice.", said.getLast());
  }

  @Test
  void what_cannot_be_read_is_kept_aside_once() throws IOException {
    Path file = home.resolve("diary.jsonl");
    Files.writeString(file, "first\n" + DIARY + "{\"text\": \"half");
    run.call("import", "jsonl", file.toString(), "--dry-run");
    Path aside = home.resolve("amara/journal-not-imported");
    assertFalse(Files.exists(aside));
    run.call("import", "jsonl", file.toString());
    run.call("import", "jsonl", file.toString());
    Files.writeString(file, "other\n");
    run.call("import", "jsonl", file.toString());
    assertEquals("first\n{\"text\": \"half\n", Files.readString(aside.resolve("diary.jsonl")));
    assertEquals("other\n", Files.readString(aside.resolve("2-diary.jsonl")));
    try (Stream<Path> all = Files.list(aside)) {
      assertEquals(2, all.count());
    }
  }

  @Test
  void control_codes_in_a_diary_stay_out_and_are_told_of_once() {
    String diary = "{\"date\":\"2026-01-02\",\"text\":\"a \\u001b[31mred\\u001b[0m\\tday\"}\n";
    assertEquals(
        new Ended(
            0,
            "",
            "1 imported, 0 already here.\n2 control codes were left out; they show nothing.\n"),
        run.given(diary, "import", "jsonl", "-"));
    assertEquals(
        new Ended(0, "", "0 imported, 1 already here.\n"),
        run.given(diary, "import", "jsonl", "-"));
    assertTrue(run.call("export", "jsonl").out().contains("\"a red  day\""));
  }

  @Test
  void what_is_exported_comes_back_equal() {
    run.given(DIARY, "import", "jsonl", "-");
    run.call("mission", "add", "--name", "Kisoro", "--start", "2026-11-17").data();
    run.given("{\"tomorrow\": [{\"text\": \"Ask\"}]}", "reflect", "daily-five", "--answers", "-")
        .data();
    Ended whole = run.call("export", "json");
    assertEquals("3 entries exported.\n", whole.err());
    assertEquals(
        "3 imported, 0 already here.\n", mentor.given(whole.out(), "import", "json", "-").err());
    assertEquals(
        "0 imported, 3 already here.\n", mentor.given(whole.out(), "import", "json", "-").err());
    assertEquals(whole.out(), mentor.call("export", "json").out());
  }

  @Test
  void an_export_of_a_query_holds_what_it_finds_and_never_replaces_a_file() throws IOException {
    run.given(DIARY, "import", "jsonl", "-");
    Path out = home.resolve("out.jsonl");
    assertEquals(
        new Ended(0, "", "1 entry exported.\n"),
        run.call("export", "jsonl", "-q", "mortality", "-o", out.toString()));
    assertEquals(1, Files.readAllLines(out).size());
    assertEquals(
        new Ended(
            1,
            "",
            "sojourn: [%s] is already there and was left as it is: name another file.\n"
                .formatted(out)),
        run.call("export", "jsonl", "-o", out.toString()));
  }

  @Test
  void an_export_makes_no_folders_and_says_what_stands_in_its_way() throws IOException {
    run.given(DIARY, "import", "jsonl", "-");
    Path file = Files.writeString(home.resolve("file"), "mine");
    assertRefused("The folder [%s] is not there: make it, or name another.", "gone", "gone/x");
    assertRefused("[%s] is a folder: name a new file in it.", ".", ".");
    assertRefused("[%s] is no folder: name a file in one.", "file", "file/x");
    assertEquals("mine", Files.readString(file));
    assertTrue(Files.notExists(home.resolve("gone")));
  }

  private void assertRefused(String sentence, String named, String out) {
    assertEquals(
        new Ended(1, "", "sojourn: %s\n".formatted(sentence.formatted(home.resolve(named)))),
        run.call("export", "jsonl", "-o", home.resolve(out).toString()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_that_takes_no_files_is_told() {
    Ended ended = run.call("export", "jsonl", "-o", "/proc/x.jsonl");
    assertEquals(1, ended.exit());
    assertTrue(ended.err().contains("/proc"), ended.err());
    assertTrue(ended.err().contains("another"), ended.err());
    assertEquals(1, ended.err().lines().count());
  }

  @Test
  void what_a_private_guide_asked_is_not_shared() {
    String entry = run.given("{\"weight\": 8}", "reflect", "heavy-day", "--answers", "-").last();
    Ended refused = run.call("share", entry, "--answers", "weight", "--out", home.toString());
    assertEquals(1, refused.exit());
    assertEquals(
        "sojourn: Entry [%s] is private: it was written with Heavy Day; to let this one be shared,"
                .formatted(entry)
            + " open it on the screen and press s.\n",
        refused.err());
  }

  @Test
  void an_entry_of_a_private_guide_in_a_file_is_not_shared() throws IOException {
    Path file = home.resolve("own.json");
    String guide = run.call("guides", "new", "own-heavy").data();
    Files.writeString(file, guide.replaceFirst("\"title\"", "\"private\": true, \"title\""));
    String answers = "{\"what-happened\": \"There was one bed.\"}";
    String entry = run.given(answers, "reflect", file.toString(), "--answers", "-").last();
    Files.delete(file);
    assertEquals(
        "sojourn: Entry [%s] is private: it was written with a private guide; to let this one be"
                .formatted(entry)
            + " shared, open it on the screen and press s.\n",
        run.call("share", entry, "--answers", "all", "--out", home.toString()).err());
  }

  @Test
  void an_entry_stays_private_when_its_guide_is_replaced_by_one_that_is_not() throws IOException {
    String entry = run.given("{\"weight\": 8}", "reflect", "heavy-day", "--answers", "-").last();
    Path own = Files.createDirectories(home.resolve("amara/.config/sojourn/guides"));
    Files.writeString(own.resolve("heavy-day.json"), run.call("guides", "new", "heavy-day").out());
    Ended refused = run.call("share", entry, "--answers", "weight", "--out", home.toString());
    assertTrue(refused.err().contains("is private: it was written with"), refused.err());
  }

  @Test
  void an_entry_of_before_such_marks_is_as_private_as_its_guide() throws IOException {
    String entry = run.given("{\"weight\": 8}", "reflect", "heavy-day", "--answers", "-").last();
    Path file = run.journal().resolve("entries/2026/11/" + entry + ".json");
    String marked = Files.readString(file);
    Files.writeString(file, marked.replaceFirst(",\\s*\"private\": true", ""));
    assertFalse(Files.readString(file).contains("private"), marked);
    Ended refused = run.call("share", entry, "--answers", "weight", "--out", home.toString());
    assertTrue(refused.err().contains("is private: it was written with Heavy Day"), refused.err());
  }

  @Test
  void a_share_is_answered_and_the_comment_is_read_beside_the_answer() {
    String entry =
        run.given(
                "{\"one-moment\": \"A hand.\", \"weight\": 6}",
                "reflect",
                "daily-five",
                "--answers",
                "-")
            .last();
    Path share = home.resolve("share.json");
    Ended shared =
        run.call("share", entry.substring(0, 20), "--answers", "all", "--out", share.toString());
    assertTrue(shared.err().contains("A hand."), shared.err());
    assertEquals(share + "\n" + shared.last() + "\n", shared.out());

    Ended received = mentor.call("inbox", "add", share.toString());
    assertEquals(shared.last(), received.last());
    String listed = mentor.call("inbox", "list", "--json").data();
    assertTrue(listed.contains("\"state\": \"new\""), listed);
    assertTrue(listed.contains("\"answers\": [\"one-moment\"]"), listed);
    String shown = mentor.call("inbox", "show", shared.last()).data();
    assertTrue(shown.contains("A hand."), shown);
    assertTrue(mentor.call("inbox").data().contains("read"), shown);

    Path answer = home.resolve("answer.json");
    Ended commented =
        mentor.call(
            "comment", shared.last(), "Whose?", "--on", "one-moment", "--out", answer.toString());
    assertEquals(answer + "\n" + commented.last() + "\n", commented.out());
    assertTrue(commented.err().contains("\nWhose?\n"), commented.err());
    assertEquals(commented.last(), run.call("inbox", "add", answer.toString()).last());
    String read = run.call("show", entry).data();
    assertTrue(read.contains("A hand.\n  Mo, 22 Nov 2026 · not signed\n  Whose?\n"), read);
  }

  @Test
  void a_sign_that_would_turn_a_line_leaves_as_a_mark_and_is_told_of() throws IOException {
    String entry = run.call("write", "A hand \u202e at the gate.").last();
    Path share = home.resolve("share.json");
    Ended shared = run.call("share", entry, "--answers", "all", "--out", share.toString());
    assertTrue(shared.err().contains("A hand <U+202E> at the gate."), shared.err());
    assertTrue(
        shared.err().contains("<U+202E> stands where a hidden sign would turn the order of a line"),
        shared.err());
    assertTrue(Files.readString(share).contains("A hand <U+202E> at the gate."));
  }

  @Test
  void nothing_leaves_that_was_not_chosen_and_what_can_be_is_named() throws IOException {
    String entry =
        run.given(
                """
                {"one-moment": "A hand at the gate, before\\nanyone had said a word.",
                 "weight": 6, "tomorrow": [{"text": "Ask her"}]}
                """,
                "reflect",
                "daily-five",
                "--answers",
                "-")
            .last();
    Path out = Files.createDirectories(home.resolve("out"));
    assertEquals(
        new Ended(
            2,
            "",
            "sojourn: No answer of entry [%s] was chosen, and nothing left: choose with --answers,"
                    .formatted(entry)
                + " with commas between them, from weight (6), one-moment (A hand at the gate,"
                + " before anyo…), tomorrow (Ask her).\n"),
        run.call("share", entry, "--out", out.toString()));
    assertTrue(
        run.call("share", entry, "--json").err().startsWith("{\"error\":\"No answer of entry ["));
    assertEquals(0, out.toFile().list().length);
  }

  @Test
  void all_that_leaves_is_shown_before_the_first_file_is_written() throws IOException {
    String one = run.call("write", "A hand.").last();
    String two = run.given("{\"weight\": 6}", "reflect", "daily-five", "--answers", "-").last();
    Path out = Files.createDirectories(home.resolve("out"));
    Ended refused = run.call("share", one, two, "--answers", "all", "--out", out.toString());
    assertEquals(1, refused.exit(), "a value on a scale is never among all");
    assertEquals(0, out.toFile().list().length);
    Ended shared = run.call("share", one, two, "--answers", "all,weight", "--out", out.toString());
    assertEquals(1, shared.exit(), "the free page has no weight");
    assertEquals(0, out.toFile().list().length);
    Ended both = run.call("share", one, one, "--answers", "all", "--out", out.toString());
    assertEquals(0, both.exit(), both.err());
    assertEquals(2, out.toFile().list().length);
    assertEquals(3, both.err().split("This leaves:", -1).length);
  }

  @Test
  void title_and_themes_leave_only_when_they_are_asked_for() throws IOException {
    String entry =
        run.call(
                "write",
                "A day.",
                "--title",
                "The gate",
                "--themes",
                "justice-equity,consent-truth")
            .last();
    Path bare = home.resolve("bare.json");
    Ended shared = run.call("share", entry, "--answers", "all", "--out", bare.toString());
    assertTrue(shared.err().contains("Left out: the title, 2 themes.\n"), shared.err());
    String left = Files.readString(bare);
    assertFalse(left.contains("The gate") || left.contains("justice"), left);

    Path told = home.resolve("told.json");
    run.call(
        "share",
        entry,
        "--answers",
        "all",
        "--title",
        "--themes",
        "justice-equity",
        "--out",
        told.toString());
    left = Files.readString(told);
    assertTrue(left.contains("\"The gate\"") && left.contains("[\"justice-equity\"]"), left);
    assertFalse(left.contains("consent-truth"), left);

    mentor.call("inbox", "add", bare.toString());
    mentor.call("inbox", "add", told.toString());
    String inbox = mentor.call("inbox").data();
    assertTrue(inbox.contains("Amara, without a title\n"), inbox);
    assertTrue(inbox.contains("Amara: The gate\n"), inbox);
  }

  @Test
  void a_theme_the_entry_does_not_have_is_refused_with_those_it_has() throws IOException {
    String entry = run.call("write", "A day.", "--themes", "justice-equity").last();
    Ended ended =
        run.call("share", entry, "--answers", "all", "--themes", "grief", "--out", home.toString());
    assertEquals(1, ended.exit());
    assertTrue(
        ended.err().contains("has no theme [grief] to share; it has: justice-equity."),
        ended.err());
  }

  @Test
  void what_to_know_before_sharing_is_said_on_a_persons_first_share_alone() throws IOException {
    Run person = Run.atTerminal(home.resolve("amara"));
    String first = shared(person);
    assertTrue(first.startsWith("Before you share (as of "), first);
    assertTrue(first.contains("What leaves your hands"), first);
    assertTrue(shared(person).startsWith("This leaves:"));
  }

  @Test
  void a_program_that_shares_has_not_read_it_for_a_person() throws IOException {
    assertTrue(shared(run).startsWith("Before you share (as of "));
    assertTrue(shared(run).startsWith("Before you share (as of "));
    assertTrue(shared(Run.atTerminal(home.resolve("amara"))).startsWith("Before you share"));
    assertTrue(shared(run).startsWith("This leaves:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dated\": \"2099-01-01\"}",
        "{\"dated\": \"2001-01-01\"}",
        "{\"title\": \"Our rules\"}",
        "{\"sections\": [{\"text\": \"A mentor may have to tell.\"}]}"
      })
  void another_text_is_said_whatever_its_day(String limits) throws IOException {
    Run person = Run.atTerminal(home.resolve("amara"));
    shared(person);
    Path config = Files.createDirectories(home.resolve("amara/.config/sojourn"));
    Files.writeString(config.resolve("limits.json"), limits);
    assertFalse(shared(person).startsWith("This leaves:"));
    assertTrue(shared(person).startsWith("This leaves:"));
    Files.delete(config.resolve("limits.json"));
    assertTrue(shared(person).startsWith("Before you share"));
  }

  /** What is said while an entry is shared. */
  private String shared(Run by) throws IOException {
    String entry = by.call("write", "A thought.").last();
    Path folder = Files.createDirectories(home.resolve("out"));
    Ended ended = by.given("yes\n", "share", entry, "--answers", "all", "--out", folder.toString());
    assertEquals(0, ended.exit(), ended.err());
    return ended.err();
  }

  @Test
  void a_share_of_an_answer_that_is_not_there_writes_no_file() throws IOException {
    String entry = run.call("write", "A day.").last();
    Path out = home.resolve("share.json");
    Ended ended = run.call("share", entry, "--answers", "weight", "--out", out.toString());
    assertEquals(1, ended.exit());
    assertTrue(ended.err().contains("has no answer"), ended.err());
    assertTrue(Files.notExists(out));
  }

  @Test
  void a_comment_that_cannot_be_written_is_not_kept_either() throws IOException {
    String entry = run.call("write", "A day.").last();
    Path share = home.resolve("share.json");
    String id = run.call("share", entry, "--answers", "all", "--out", share.toString()).last();
    mentor.call("inbox", "add", share.toString());
    Ended ended = mentor.call("comment", id, "Why?", "--out", share.toString());
    assertEquals(1, ended.exit());
    String shown = mentor.call("inbox", "show", id, "--json").data();
    assertTrue(shown.contains("\"comments\": []"), shown);
  }
}
