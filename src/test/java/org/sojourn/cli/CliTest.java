package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.cli.Run.Ended;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Guide;

final class CliTest {
  @TempDir private Path home;

  @Test
  void the_version_is_that_of_the_build() throws IOException {
    String version = Run.in(home).call("--version").data().strip();
    assertTrue(
        Files.readString(Path.of("pom.xml"))
            .contains("<version>%s</version>".formatted(version.replace("sojourn ", ""))),
        version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "reflect",
        "write",
        "list",
        "show",
        "search",
        "themes",
        "themes suggest",
        "guides",
        "guides list",
        "guides show",
        "guides check",
        "guides new",
        "share",
        "inbox",
        "inbox add",
        "inbox list",
        "inbox show",
        "comment",
        "mission",
        "mission add",
        "mission edit",
        "mission end",
        "mission list",
        "import",
        "export",
        "reindex",
        "doctor",
        "identifiers",
        "history",
        "backup",
        "restore",
        "paths",
        "edit",
        "delete",
        "undelete",
        "trash",
        "trash empty",
        "commitments",
        "commitments keep",
        "commitments drop",
        "commitments change",
        "debrief",
        "debrief new",
        "debrief list",
        "debrief show",
        "debrief quote",
        "debrief themes",
        "debrief close",
        "debrief follow-up",
        "debrief export",
        "certify",
        "completion",
        "manual"
      })
  void every_command_helps_with_an_example(String command) {
    assertEquals(
        Run.in(home).call((command + " --help").split(" ", -1)).data(),
        Run.in(home).call(("help " + command).split(" ", -1)).data());
    String help = Run.in(home).call((command + " --help").split(" ", -1)).data();
    assertTrue(help.startsWith("Usage: sojourn " + command), help);
    assertTrue(help.contains("Example: "), help);
    assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "themes",
        "guides",
        "inbox",
        "mission",
        "trash",
        "commitments",
        "search",
        "debrief"
      })
  void every_command_is_told_in_whole_sentences_where_it_is_listed(String command) {
    String help = Run.in(home).call((command + " --help").strip().split(" ", -1)).data();
    String listed = (help + "Commands:\n").split("Commands:\n", -1)[1].split("\n\n", -1)[0];
    for (String each : listed.split("\n(?=  \\S)", -1)) {
      assertTrue(each.isBlank() || each.strip().endsWith("."), each);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          serch           | `sojourn` knows no command [serch]: did you mean search? Else see `sojourn --help`.
          frobnicate      | `sojourn` knows no command [frobnicate]: see `sojourn --help`.
          serach          | `sojourn` knows no command [serach]: did you mean search? Else see `sojourn --help`.
          guides show daily-fiv | There is no guide [daily-fiv]: did you mean daily-five?
          guides show zebra | There is no guide [zebra]: choose one of GUIDES.
          init --name x --role clinican | --role [clinican] is not known: did you mean clinician? Else choose one of clinician, clinical-trainee, public-health, non-clinical.
          init --name x --role wizard | --role [wizard] is not known: choose one of clinician, clinical-trainee, public-health, non-clinical.
          export jsnol    | The format [jsnol] is not known: did you mean jsonl? Else choose one of json, jsonl, markdown, html, pdf, text.
          guides chek     | `sojourn guides` knows no command [chek]: did you mean check? Else see `sojourn guides --help`.
          mission zebra   | `sojourn mission` knows no command [zebra]: see `sojourn mission --help`.
          show            | `sojourn show` needs [ID]: see `sojourn show --help`.
          init            | `sojourn init` needs [--name NAME]: see `sojourn init --help`.
          list --limt 3   | `sojourn list` knows no option [--limt]: did you mean --limit? Else see `sojourn list --help`.
          list --limit x  | --limit [x] is not a whole number, 0 or more: give one such as 10.
          list --limit -1 | --limit [-1] is not a whole number, 0 or more: give one such as 10.
          search a --sort up | --sort [up] is not known: choose one of relevance, date.
          import csv x    | The format [csv] is not known: choose one of json, jsonl, jrnl, dayone, markdown.
          export json -o= | [] names no file: name one.
          --journal       | `sojourn` needs [--journal DIR]: see `sojourn --help`.
          """)
  void a_wrong_call_is_told_in_one_sentence(String line, String told) {
    String guides =
        Guides.shipped().all().stream().map(Guide::id).collect(Collectors.joining(", "));
    assertEquals(
        new Ended(2, "", "sojourn: " + told.replace("GUIDES", guides) + "\n"),
        Run.in(home).call(line.split(" ", -1)));
  }

  @Test
  void without_a_journal_the_way_to_one_is_told() {
    Run run = Run.in(home);
    assertEquals(
        new Ended(
            1,
            "",
            "sojourn: There is no journal in [%s]: make one with `sojourn init --name NAME`, or open"
                    .formatted(run.journal())
                + " `sojourn`.\n"),
        run.call("list"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          gone     | HOME/gone
          my notes | 'HOME/my notes'
          Zoe's    | 'HOME/Zoe'\\''s'
          """)
  void the_way_to_a_journal_named_on_the_line_can_be_pasted(String folder, String quoted) {
    String named = home.resolve(folder).toString();
    String pasted = quoted.replace("HOME", home.toString());
    assertEquals(
        new Ended(
            1,
            "",
            "sojourn: There is no journal in [%s]: make one with `sojourn --journal %s init --name"
                    .formatted(named, pasted)
                + " NAME`, or open `sojourn --journal %s`.\n".formatted(pasted)),
        Run.in(home).call("list", "--journal", named));
  }

  @Test
  void errors_are_documents_when_documents_are_asked_for() {
    Run run = Run.in(home);
    assertEquals(
        "{\"error\":\"There is no journal in [%s].\",\"remedy\":\"Make one with `sojourn init"
                .formatted(run.journal())
            + " --name NAME`, or open `sojourn`.\"}\n",
        run.call("list", "--json").err());
    assertEquals(
        "{\"error\":\"`sojourn` knows no command [serch].\",\"remedy\":\"Did you mean search? Else"
            + " see `sojourn --help`.\"}\n",
        run.call("--json", "serch").err());
  }

  @Test
  void options_of_the_program_stand_before_or_after_the_command() {
    Run run = Run.in(home);
    String elsewhere = home.resolve("elsewhere").toString();
    run.call("--journal", elsewhere, "init", "--name", "Amara");
    assertEquals("[]\n", run.call("--json", "--journal", elsewhere, "list").data());
    assertEquals("[]\n", run.call("list", "--journal=" + elsewhere, "--plain", "--json").data());
    assertEquals("[]\n", run.call("inbox", "list", "--json", "--journal", elsewhere).data());
  }

  @Test
  void words_that_begin_with_an_at_sign_are_words() {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    assertTrue(run.call("write", "@home").exit() == 0);
    assertTrue(run.call("list").data().endsWith("  @home\n"));
  }

  @Test
  void the_folders_in_use_are_printed() {
    Run run = Run.in(home);
    assertEquals(
        """
        {
          "journal": "HOME/journal",
          "cache": "HOME/.cache/sojourn",
          "log": "HOME/.local/state/sojourn/sojourn.log",
          "config": "HOME/.config/sojourn",
          "guides": "HOME/.config/sojourn/guides",
          "settings": "HOME/.config/sojourn/settings.json",
          "support-card": "HOME/.config/sojourn/support-card.json",
          "whom-to-tell": "HOME/.config/sojourn/whom-to-tell.json",
          "limits": "HOME/.config/sojourn/limits.json",
          "escalation": "HOME/.config/sojourn/escalation.json"
        }
        """
            .replace("HOME", home.toString()),
        run.call("paths", "--json").data());
  }

  @Test
  void a_file_that_is_no_guide_is_told_with_its_place() throws IOException {
    Run run = Run.in(home);
    Path file = Files.writeString(home.resolve("mine.json"), "{\n  \"format\": 3\n}\n");
    Ended ended = run.call("guides", "check", file.toString());
    assertEquals(1, ended.exit());
    assertTrue(ended.out().startsWith(file + ", line 2, column "), ended.out());
  }

  @Test
  void a_sound_journal_is_in_order() {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    assertEquals(new Ended(0, "", "Everything is in order.\n"), run.call("doctor"));
    assertEquals(new Ended(0, "[]\n", "Everything is in order.\n"), run.call("doctor", "--json"));
  }

  @Test
  void data_that_cannot_be_printed_is_a_failure() {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            InputStream.nullInputStream(),
            new FullDisk(),
            err,
            Map.of("SOJOURN_JOURNAL", run.journal().toString(), "HOME", home.toString()),
            Run.CLOCK,
            () -> false,
            (folders, start, key) -> 0);
    assertEquals(1, Cli.run(List.of("paths"), shell));
    assertEquals(
        "sojourn: Standard output could not be written [No space left on device]: send it"
            + " elsewhere, or make room.\n",
        err.toString(UTF_8));
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list    | No entries yet: `sojourn write` or `sojourn reflect` keeps one.
          inbox   | Nothing was shared with you yet: `sojourn inbox add FILE` takes in what you are given.
          mission | No missions yet: `sojourn mission add --name NAME --start DAY` adds one.
          """)
  void nothing_to_list_is_said_to_a_person_and_not_to_a_program(String command, String said) {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    assertEquals(new Ended(0, "", said + "\n"), run.call(command));
    assertEquals(new Ended(0, "[]\n", ""), run.call(command, "--json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          show zzz             | There is no entry [zzz]: `sojourn list` lists their ids.
          share zzz            | There is no entry [zzz]: `sojourn list` lists their ids.
          comment zzz Why      | There is no share [zzz] in the inbox: `sojourn inbox` lists their ids; `sojourn inbox add FILE` takes one in.
          mission end kisor    | There is no mission [kisor]: did you mean kisoro? Else choose one of kisoro.
          """)
  void what_is_not_there_is_named_with_the_remedy(String line, String told) {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    run.call("mission", "add", "--name", "Kisoro", "--start", "2026-11-17");
    assertEquals(new Ended(1, "", "sojourn: " + told + "\n"), run.call(line.split(" ", -1)));
  }
}
