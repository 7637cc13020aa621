package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.app.About;
import org.sojourn.app.Start;
import org.sojourn.cli.Run.Ended;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Guide;

final class EntriesTest {
  private static final String WEIGHT_AND_WORDS =
      """
      {"one-moment": "The interpreter left something out.", "weight": 6,
       "feeling": ["uneasy", "tired"], "tomorrow": [{"text": "Ask her again", "due": "2026-11-23"}]}
      """;

  @TempDir private Path home;
  private Run run;

  @BeforeEach
  void a_journal() {
    run = Run.in(home);
    assertEquals(0, run.call("init", "--name", "Amara").exit());
  }

  @Test
  void making_a_journal_prints_its_id_last_and_says_where_it_is() {
    Run other = Run.in(home.resolve("other"));
    Ended made = other.call("init", "--name", "Mo", "--role", "clinician");
    assertEquals("Made a journal in [%s].\n".formatted(other.journal()), made.err());
    assertTrue(made.last().matches("[0-9a-f-]{36}"), made.out());
  }

  @Test
  void a_second_journal_in_the_same_folder_is_refused() {
    assertEquals(
        new Ended(
            1,
            "",
            "sojourn: [%s] holds a journal already: open it, or choose another folder.\n"
                .formatted(run.journal())),
        run.call("init", "--name", "Amara"));
  }

  @Test
  void answers_become_an_entry_whose_id_is_printed() {
    String id =
        run.given(
                WEIGHT_AND_WORDS,
                "reflect",
                "daily-five",
                "--answers",
                "-",
                "--themes",
                "language-interpreters")
            .data()
            .strip();
    assertEquals(
        """
        [
          {
            "id": "%s",
            "date": "2026-11-22",
            "title": "The interpreter left something out",
            "guide": "daily-five",
            "themes": ["language-interpreters"]
          }
        ]
        """
            .formatted(id),
        run.call("list", "--json").data());
  }

  @Test
  void an_entry_is_shown_with_all_that_was_answered() {
    String id =
        run.given(WEIGHT_AND_WORDS, "reflect", "daily-five", "--answers", "-").data().strip();
    assertEquals(
        """
        The interpreter left something out
        22 Nov 2026 · daily-five
        %s

        The weight of today
        6 (0 light … 10 more than I can carry)

        A word for it
        tired, uneasy

        One moment
        The interpreter left something out.

        Tomorrow
        ☐ Ask her again, due 23 Nov 2026

        """
            .formatted(id)
            .replace("Tomorrow", title("tomorrow")),
        run.call("show", id).data());
  }

  private String title(String prompt) {
    String shown = run.call("guides", "show", "daily-five", "--json").data();
    String after = shown.substring(shown.indexOf("\"id\": \"" + prompt + "\""));
    return after.split("\"title\": \"", -1)[1].split("\"", -1)[0];
  }

  @Test
  void show_as_json_is_the_entry_file() throws IOException {
    String id = run.call("write", "A long day.").data().strip();
    assertEquals(
        Files.readString(files("entries").getFirst()), run.call("show", id, "--json").data());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"wieght": 1}             | [wieght] is no prompt of daily-five
          {"weight": 11}            | [11] is not on the scale of weight
          {"weight": 1.5}           | weight [1.5] is not a whole number
          {"weight": "6"}           | weight is a text; it should be a number
          {"feeling": "tired"}      | feeling is a text; it should be a list
          {"feeling": ["elated"]}   | [elated] is not offered there
          {"one-moment": 3}         | one-moment is a number; it should be a text
          {"tomorrow": [{"due": "2026-11-23"}]}             | [text] is missing
          {"tomorrow": [{"text": "x", "due": "Friday"}]}    | Friday
          {}                        | nothing is answered
          {"one-moment": "  "}      | nothing is answered
          {"weight": 1, "weight": 2} | weight
          []                        | the document is a list
          nonsense                  | line 1, column 1
          """)
  void answers_that_do_not_fit_are_told_and_nothing_is_saved(String answers, String told)
      throws IOException {
    Ended ended = run.given(answers, "reflect", "daily-five", "--answers", "-");
    assertEquals(1, ended.exit());
    assertEquals("", ended.out());
    assertTrue(ended.err().startsWith("sojourn: standard input"), ended.err());
    assertTrue(ended.err().contains(told), ended.err());
    assertEquals(1, ended.err().lines().count());
    assertEquals(List.of(), files("entries"));
    assertEquals(List.of(), files("commitments"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --themes=consnt    | There is no theme [consnt]: did you mean consent-truth? `sojourn themes` lists all.
          --date=2026-13-01  | --date [2026-13-01] is no day: write it as 2026-11-22, 22 Nov 2026, today or yesterday.
          --date=03/12/2026  | --date [03/12/2026] could be 3 Dec 2026 or 12 Mar 2026: write 2026-12-03 or 2026-03-12.
          --date=23/11       | --date [23/11] has no year: write the year too, as in 23/11/2026.
          --date=+12026-1-01 | --date [+12026-1-01] is no day: write it as 2026-11-22, 22 Nov 2026, today or yesterday.
          --mission=kisoro   | There is no mission [kisoro]: make one with `sojourn mission add`.
          """)
  void what_is_said_of_an_entry_is_checked_before_it_is_saved(String option, String told)
      throws IOException {
    assertEquals(new Ended(2, "", "sojourn: " + told + "\n"), run.call("write", "Hello", option));
    assertEquals(List.of(), files("entries"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          daly-five | There is no guide [daly-five]: did you mean daily-five?
          zebra     | There is no guide [zebra]: choose one of daily-five, weekly-compass,
          """)
  void a_guide_that_is_not_there_is_named_with_what_may_be_meant(String guide, String said) {
    Ended ended = run.given("{}", "reflect", guide, "--answers", "-");
    assertEquals(2, ended.exit());
    assertTrue(ended.err().startsWith("sojourn: " + said), ended.err());
  }

  @Test
  void a_page_is_written_from_arguments_or_from_standard_input() {
    run.call("write", "The", "queue", "--date", "yesterday", "--title", "Gate").data();
    run.given("Two\r\nlines é\n", "write", "--date", "2026-11-20").data();
    assertEquals(
        List.of("2026-11-21  Gate", "2026-11-20  Two"),
        run.call("list").data().lines().map(line -> line.substring(38)).toList());
  }

  @Test
  void a_page_of_nothing_or_of_bytes_that_are_no_text_is_refused() throws IOException {
    assertEquals(
        new Ended(
            1,
            "",
            "sojourn: Standard input holds no words to keep: give some, as in"
                + " `sojourn write 'A long day.'`.\n"),
        run.given(" \n", "write"));
    assertEquals(
        new Ended(1, "", "sojourn: [standard input] is not UTF-8: save it as UTF-8.\n"),
        run.given(new byte[] {'a', (byte) 0xFF}, "write"));
    assertEquals(List.of(), files("entries"));
  }

  @Test
  void without_words_or_answers_a_person_gets_the_screen_and_a_program_a_sentence() {
    Run person = Run.atTerminal(home);
    assertEquals(new Ended(0, "", ""), person.call("write"));
    assertEquals(new Ended(0, "", ""), person.call("reflect", "daily-five"));
    assertEquals(new Ended(0, "", ""), person.call("--json"));
    assertEquals(List.of(run.journal(), run.journal(), run.journal()), person.opened);
    assertEquals(
        List.of(
            new Start.Entry(null, About.NOTHING),
            new Start.Entry(guide("daily-five"), About.NOTHING),
            new Start.Home()),
        person.started);
    assertEquals(
        new Ended(
            2,
            "",
            "sojourn: There are no answers to keep: give them with --answers FILE, or --answers"
                + " -.\n"),
        run.call("reflect", "daily-five"));
  }

  private static Guide guide(String id) {
    return Guides.shipped().guide(id).orElseThrow();
  }

  @Test
  void a_guide_opens_in_the_form_named_if_it_has_it() {
    Run person = Run.atTerminal(home);
    assertEquals(new Ended(0, "", ""), person.call("reflect", "weekly-compass", "--form", "short"));
    assertEquals(
        List.of(new Start.Entry(guide("weekly-compass"), About.NOTHING, "short")), person.started);
    assertEquals(
        "sojourn: Guide [before-you-go] has no form [long]: choose one of partner, me.\n",
        person.call("reflect", "before-you-go", "--form", "long").err());
    assertEquals(
        "sojourn: Guide [daily-five] has no form [short]: open it without --form.\n",
        person.call("reflect", "daily-five", "--form=short").err());
    assertEquals(2, person.call("reflect", "--form=short").exit());
    assertEquals(
        2, run.given("{}", "reflect", "heavy-day", "--form=short", "--answers", "-").exit());
  }

  @Test
  void a_page_opens_with_all_that_was_said_of_its_entry() {
    run.call("mission", "add", "--name", "Kisoro 2026", "--start", "2026-11-17").data();
    Run person = Run.atTerminal(home);
    person.call("reflect");
    person.call(
        "reflect",
        "daily-five",
        "--date=yesterday",
        "--title= The gate ",
        "--themes=Justice and equity",
        "--mission=kisoro 2026");
    person.call("write", "--mission", "none");
    assertEquals(
        List.of(
            new Start.Guides(),
            new Start.Entry(
                guide("daily-five"),
                new About(
                    LocalDate.parse("2026-11-21"),
                    "The gate",
                    List.of("justice-equity"),
                    "kisoro-2026")),
            new Start.Entry(null, new About(null, "", List.of(), About.NO_MISSION))),
        person.started);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reflect nonsense              | There is no guide [nonsense]: choose one of
          reflect --date yesterday      | Without [GUIDE] nothing can be said of its entry: choose one of
          reflect daily-five --date x   | --date [x] is no day: write it as 2026-11-22, 22 Nov 2026, today or yesterday.
          write --themes consnt         | There is no theme [consnt]: did you mean consent-truth?
          write --mission elsewhere     | There is no mission [elsewhere]: make one with `sojourn mission add`.
          """)
  void a_page_that_cannot_be_opened_so_is_told_before_any_screen(String line, String told) {
    Run person = Run.atTerminal(home);
    Ended ended = person.call(line.split(" ", -1));
    assertEquals(2, ended.exit());
    assertTrue(ended.err().startsWith("sojourn: " + told), ended.err());
    assertEquals(List.of(), person.started);
  }

  @Test
  void a_page_opens_also_where_there_is_no_journal_yet() {
    Run person = Run.atTerminal(home.resolve("new"));
    assertEquals(0, person.call("write", "--date", "yesterday").exit());
    assertEquals(1, person.started.size());
    assertEquals(1, person.call("write", "--mission", "kisoro").exit());
    assertEquals(1, person.started.size());
  }

  @Test
  void a_journal_of_a_newer_sojourn_opens_no_page_and_says_what_to_do() throws IOException {
    Path founding = run.journal().resolve("journal.json");
    Files.writeString(
        founding, Files.readString(founding).replace("sojourn-journal/1", "sojourn-journal/2"));
    String sentence =
        "The journal [%s] was made by a newer Sojourn and can only be read here: update Sojourn to"
                .formatted(run.journal())
            + " write in it.\n";
    Run person = Run.atTerminal(home);
    assertEquals(new Ended(1, "", "sojourn: " + sentence), person.call("write"));
    assertEquals(List.of(), person.started);
    assertEquals(new Ended(1, "", "sojourn: " + sentence), run.call("write", "A day."));
    assertEquals(new Ended(0, "note     " + sentence, ""), run.call("doctor"));
  }

  @Test
  void a_mission_is_changed_where_named_and_its_entries_follow() {
    String id =
        run.call("mission", "add", "--name", "Kisoro", "--start", "2026-11-17", "--end=2026-11-30")
            .last();
    run.call("write", "The gate.").data();
    assertTrue(run.call("search", "phase:field", "--json").data().contains("\"total\": 1"));
    assertEquals(id, run.call("mission", "edit", id, "--end", "2026-11-20").last());
    assertTrue(run.call("search", "phase:re-entry", "--json").data().contains("\"total\": 1"));
    run.call("mission", "edit", id, "--name=Kisoro and Kabale", "--kind=long-term", "--end=none");
    String listed = run.call("mission", "list", "--json").data();
    assertTrue(listed.contains("\"name\": \"Kisoro and Kabale\""), listed);
    assertTrue(listed.contains("\"kind\": \"long-term\""), listed);
    assertTrue(listed.contains("\"start\": \"2026-11-17\""), listed);
    assertEquals(-1, listed.indexOf("\"end\""));
  }

  @Test
  void a_role_and_a_kind_are_named_in_the_words_of_the_screen() {
    run.call(
            "mission", "add", "--name=A", "--start=2026-11-17", "--role=physio", "--kind=near home")
        .data();
    run.call("mission", "add", "--name=B", "--start=2026-11-17", "--role=mentor").data();
    String listed = run.call("mission", "list", "--json").data();
    assertTrue(listed.contains("\"kind\": \"domestic-remote\""), listed);
    assertTrue(listed.contains("\"role\": \"clinician\""), listed);
    assertTrue(listed.contains("\"role\": \"non-clinical\""), listed);
    Run mentor = Run.in(home.resolve("mo"));
    assertEquals(0, mentor.call("init", "--name", "Mo", "--role", "mentor").exit());
  }

  @Test
  void a_mission_cannot_be_made_to_end_before_it_starts_and_stays_as_it_was() {
    String id = run.call("mission", "add", "--name", "Kisoro", "--start", "2026-11-17").last();
    String before = run.call("mission", "list", "--json").data();
    for (List<String> wrong :
        List.of(
            List.of("mission", "edit", id, "--end", "2026-11-01"),
            List.of("mission", "edit", id, "--kind", "holiday"),
            List.of("mission", "edit", id, "--name", " "),
            List.of("mission", "end", id, "--date", "2026-11-01"))) {
      assertEquals(2, run.call(wrong.toArray(String[]::new)).exit(), wrong.toString());
    }
    assertEquals(1, run.call("mission", "edit", "elsewhere").exit());
    assertEquals(before, run.call("mission", "list", "--json").data());
  }

  @Test
  void an_entry_belongs_to_the_mission_of_its_day() {
    String mission =
        run.call("mission", "add", "--name", "Kisoro 2026", "--start", "2026-11-17").last();
    assertEquals("kisoro-2026", mission);
    run.call("write", "A", "day").data();
    run.call("write", "None", "--mission", "none").data();
    run.call("mission", "end", mission, "--date", "today").data();
    String listed = run.call("list", "--json").data();
    assertTrue(listed.contains("\"mission\": \"kisoro-2026\""), listed);
    assertTrue(listed.contains("\"phase\": \"last-days\""), listed);
    assertEquals(1, listed.split("\"mission\"", -1).length - 1);
  }

  @Test
  void what_could_command_a_terminal_is_made_visible() {
    String id = run.call("write", "a \u202e d").data().strip();
    assertEquals(id + "  2026-11-22  a <U+202E> d\n", run.call("list").data());
    assertFalse(run.call("show", id, "--json").data().contains("\u202e"));
  }

  @Test
  void an_id_is_told_by_its_beginning() {
    String id = run.call("write", "One").data().strip();
    assertEquals(run.call("show", id).data(), run.call("show", id.substring(0, 30)).data());
    assertEquals(
        new Ended(1, "", "sojourn: There is no entry [ffff]: `sojourn list` lists their ids.\n"),
        run.call("show", "ffff"));
  }

  @Test
  void a_broken_entry_is_named_and_the_rest_is_listed_and_found() throws IOException {
    run.call("write", "A queue.").data();
    Path broken = files("entries").getFirst();
    String kept = run.call("write", "Another queue.").data().strip();
    Files.writeString(broken, "{", UTF_8);
    Ended listed = run.call("list");
    Ended found = run.call("search", "queue", "--json");
    String sentence = "sojourn: " + home.resolve("journal").relativize(broken);
    assertEquals(0, listed.exit());
    assertEquals(kept + "  2026-11-22  Another queue\n", listed.out());
    assertTrue(listed.err().startsWith(sentence), listed.err());
    assertEquals(0, found.exit());
    assertTrue(found.out().contains(kept), found.out());
    assertTrue(found.err().startsWith(sentence), found.err());
    assertEquals("{", Files.readString(broken));
    assertEquals(1, run.call("doctor").exit());
  }

  @Test
  void the_doctor_reads_every_file_and_names_all_that_cannot_be_read() throws IOException {
    String cut = run.call("write", "The queue. ".repeat(60)).last();
    String kept = run.call("write", "Another queue").last();
    Path month = run.journal().resolve("entries/2026/11");
    Path broken = month.resolve(cut + ".json");
    Files.writeString(broken, Files.readString(broken).substring(0, 300));
    Files.writeString(month.resolve("zzz.json"), "{}");
    for (String name : List.of("missions.json", "profile.json", "memory.json")) {
      Files.writeString(run.journal().resolve(name), "garbage\n");
    }
    Ended looked = run.call("doctor");
    assertEquals(1, looked.exit());
    assertEquals("", looked.err());
    for (String name : List.of("missions", "profile", "memory", cut, "zzz")) {
      assertEquals(
          1,
          looked.out().lines().filter(line -> line.contains(name + ".json")).count(),
          looked.out());
    }
    assertEquals(4, looked.out().lines().filter(line -> line.contains("Mend it by hand")).count());
    Ended found = run.call("search", "another");
    assertTrue(found.out().contains(kept), found.toString());
    assertEquals(0, run.call("write", "A third").exit());
    Ended added =
        run.call(
            "mission", "add", "--name", "Kisoro", "--place", "Uganda", "--start", "2026-11-01");
    assertTrue(added.err().startsWith("sojourn: missions.json, line 1"), added.err());
    Ended named = run.call("write", "A fourth", "--mission", "kisoro");
    assertTrue(named.err().startsWith("sojourn: missions.json, line 1"), named.err());
    Ended listed = run.call("mission", "list");
    assertTrue(listed.err().startsWith("sojourn: missions.json, line 1"), listed.err());
    assertEquals("garbage\n", Files.readString(run.journal().resolve("missions.json")));
  }

  private List<Path> files(String folder) throws IOException {
    Path below = run.journal().resolve(folder);
    if (!Files.isDirectory(below)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          write                                | a \u001b[31mred\u001b[0m\tday
          reflect daily-five --answers -       | {"one-moment": "a \\u001b[31mred\\u001b[0m\\tday"}
          """)
  void control_codes_stay_out_of_what_is_given_to_a_command(String line, String given) {
    String input =
        given.startsWith("{") ? given : given.replace("\\u001b", "\u001b").replace("\\t", "\t");
    Ended ended = run.given(input, line.split(" ", -1));
    assertEquals("2 control codes were left out; they show nothing.\n", ended.err());
    assertTrue(run.call("show", ended.last()).data().contains("a red  day"));
  }

  @Test
  void a_beginning_of_several_ids_is_told_with_those_it_begins() {
    String one = run.call("write", "One").last();
    String two = run.call("write", "Two").last();
    String both = Stream.of(one, two).sorted().collect(Collectors.joining(", "));
    assertEquals(
        new Ended(
            1,
            "",
            "sojourn: [%s] is in 2 ids: give more of the one you mean, or its last letters, %s.\n"
                .formatted(one.substring(0, 8), both)),
        run.call("show", one.substring(0, 8)));
    assertEquals(
        new Ended(
            1,
            "",
            "sojourn: [%s] is too little of an id: give at least 4 characters of it.\n"
                .formatted(one.substring(0, 3))),
        run.call("show", one.substring(0, 3)));
  }
}
