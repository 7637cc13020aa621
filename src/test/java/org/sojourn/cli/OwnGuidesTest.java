package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.app.Start;
import org.sojourn.cli.Run.Ended;

class OwnGuidesTest {
  @TempDir Path home;
  private Run run;

  @BeforeEach
  void begins() {
    run = Run.in(home);
  }

  @Test
  void a_new_guide_is_sound_as_it_is_and_has_a_prompt_of_each_kind() throws IOException {
    Path file = Files.writeString(home.resolve("n.json"), run.call("guides", "new").data());
    Ended checked = run.call("guides", "check", file.toString());
    assertEquals(new Ended(0, "", file + " is sound.\n"), checked);
    String json = Files.readString(file);
    assertTrue(json.contains("\"id\": \"my-guide\""), json);
    for (String kind :
        new String[] {"text", "scale", "choice", "checklist", "words", "commitments"}) {
      assertTrue(json.contains("\"kind\": \"" + kind + "\""), kind);
    }
  }

  @Test
  void a_new_guide_has_the_id_it_is_given() {
    String json = run.call("guides", "new", "night-round").data();
    assertTrue(json.contains("\"id\": \"night-round\""), json);
    Ended taken = run.call("guides", "new", "daily-five");
    assertEquals(0, taken.exit());
    assertTrue(taken.err().startsWith("There is a guide [daily-five] already;"), taken.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Night Round", "../up", "a--b", "-a", "nuit-é"})
  void an_id_that_cannot_be_is_refused(String id) {
    Ended ended = run.call("guides", "new", "--", id);
    assertEquals(2, ended.exit());
    assertTrue(ended.err().contains("[" + id + "] cannot be the id of a guide"), ended.err());
  }

  @Test
  void a_guide_in_the_folder_that_replaces_a_shipped_one_says_so_in_the_list() throws IOException {
    Path folder = Files.createDirectories(home.resolve(".config/sojourn/guides"));
    Files.writeString(folder.resolve("five.json"), run.call("guides", "new", "daily-five").out());
    Files.writeString(folder.resolve("own.json"), run.call("guides", "new", "own-one").out());
    String listed = run.call("guides", "list").data();
    assertEquals(1, listed.split("\\(yours, in place of the shipped one\\)", -1).length - 1);
    assertEquals(1, listed.split("\\(yours\\)", -1).length - 1);
    String json = run.call("guides", "list", "--json").data();
    assertEquals(1, json.split("\"replaces\": true", -1).length - 1);
  }

  @Test
  void a_guide_in_a_file_is_written_with_and_its_entry_carries_its_words() throws IOException {
    run.call("init", "--name", "Amara");
    Path file = Files.writeString(home.resolve("n.json"), run.call("guides", "new").data());
    String id =
        run.given(
                "{\"what-happened\": \"The gate.\"}", "reflect", file.toString(), "--answers", "-")
            .last();
    String shown = run.call("show", id).data();
    assertTrue(shown.contains("A text, in the writer’s own words"), shown);
  }

  @Test
  void a_guide_in_a_file_opens_on_the_screen() throws IOException {
    run.call("init", "--name", "Amara");
    Path file = Files.writeString(home.resolve("n.json"), run.call("guides", "new").data());
    Run person = Run.atTerminal(home);
    assertEquals(0, person.call("reflect", file.toString()).exit());
    assertTrue(
        person.started.getFirst() instanceof Start.Entry entry
            && entry.guide() != null
            && entry.guide().id().equals("my-guide"));
  }

  @Test
  void a_broken_guide_in_a_file_is_told_with_its_place() throws IOException {
    run.call("init", "--name", "Amara");
    Path file = Files.writeString(home.resolve("n.json"), "{\n  \"format\": 3\n}\n");
    Ended ended = run.given("{}", "reflect", file.toString(), "--answers", "-");
    assertEquals(1, ended.exit());
    assertTrue(ended.err().contains(file + ", line 2, column 13"), ended.err());
    assertTrue(ended.err().contains("sojourn guides check"), ended.err());
    Ended none = run.given("{}", "reflect", home.resolve("none.json").toString(), "--answers", "-");
    assertEquals(1, none.exit());
    assertTrue(none.err().contains("none.json"), none.err());
  }

  @Test
  void a_folder_is_checked_with_all_guides_in_it_and_nothing_else() throws IOException {
    Path folder = Files.createDirectories(home.resolve("ours/guides"));
    String sample = run.call("guides", "new").data();
    Path sound = Files.writeString(folder.resolve("a.json"), sample);
    Path broken =
        Files.writeString(
            folder.resolve("b.json"), sample.replace("\"kind\": \"words\"", "\"kind\": \"word\""));
    Files.writeString(home.resolve("ours/limits.json"), "{\"format\": \"sojourn-limits/1\"}");
    Ended ended = run.call("guides", "check", home.resolve("ours").toString());
    assertEquals(1, ended.exit());
    assertEquals(sound + " is sound.\n", ended.err());
    assertTrue(ended.out().startsWith(broken + ", line 48, column 19: kind [word]"), ended.out());
    Ended none = run.call("guides", "check", Files.createDirectory(home.resolve("no")).toString());
    assertEquals(1, none.exit());
    assertTrue(none.err().contains("There is no guide in"), none.err());
  }

  @Test
  void the_guides_that_are_shipped_pass() {
    Ended ended = run.call("guides", "check", "prompts");
    assertEquals(0, ended.exit(), ended.out());
    assertEquals("", ended.out());
  }

  @Test
  void a_file_that_cannot_be_read_stops_none_of_the_others() throws IOException {
    Path sound = Files.writeString(home.resolve("n.json"), run.call("guides", "new").data());
    Path large = Files.writeString(home.resolve("l.json"), " ".repeat(10_000_000));
    Path gone = home.resolve("gone.json");
    Ended ended = run.call("guides", "check", gone.toString(), large.toString(), sound.toString());
    assertEquals(1, ended.exit());
    assertEquals(sound + " is sound.\n", ended.err());
    assertEquals(
        List.of(
            gone + ": ", large + ": the file is longer than 1 MB; a guide is a few pages of JSON"),
        List.of(
            ended.out().lines().findFirst().orElse("").substring(0, (gone + ": ").length()),
            ended.out().lines().skip(1).findFirst().orElse("")));
  }
}
