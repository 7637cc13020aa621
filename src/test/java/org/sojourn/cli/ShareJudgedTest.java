package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.cli.Run.Ended;

/** Names and places are pointed out by the command that shares, which puts roles in their place. */
class ShareJudgedTest {
  @TempDir Path home;
  private Run run;
  private Path out;
  private String entry;

  @BeforeEach
  void an_entry() {
    run = Run.in(home.resolve("amara"));
    run.call("init", "--name", "Amara");
    entry = run.call("write", "Amina waited in Rubuguri. Amina's child slept.").last();
    out = home.resolve("share.json");
  }

  private Ended share(String... more) {
    String[] call = new String[more.length + 6];
    System.arraycopy(
        new String[] {"share", entry, "--answers", "all", "--out", out.toString()}, 0, call, 0, 6);
    System.arraycopy(more, 0, call, 6, more.length);
    return run.call(call);
  }

  @Test
  void what_may_let_someone_be_known_is_told_beside_what_leaves() {
    String said = share().err();
    assertTrue(
        said.endsWith(
            """

            Found 3 possible identifiers; a person must judge.
            possible  name         Amina
            possible  place        Rubuguri
            possible  name         Amina
            """),
        said);
  }

  @Test
  void words_are_replaced_wherever_they_stand() throws IOException {
    Ended ended = share("--replace", "Amina=[patient]", "--replace", "Rubuguri=[village]");
    assertEquals(0, ended.exit(), ended.err());
    String file = Files.readString(out);
    assertTrue(file.contains("[patient] waited in [village]. [patient]'s child slept."), file);
    assertFalse(file.contains("Amina") || file.contains("Rubuguri"), file);
  }

  @Test
  void words_that_stand_nowhere_are_refused_and_nothing_leaves() {
    Ended ended = share("--replace", "Aminata=[patient]");
    assertEquals(2, ended.exit());
    assertTrue(ended.err().contains("[Aminata] does not stand in what would leave"), ended.err());
    assertTrue(Files.notExists(out));
  }

  @Test
  void what_would_leave_can_be_looked_at_first() {
    Ended ended = share("--look");
    assertTrue(ended.err().contains("Amina waited in Rubuguri."), ended.err());
    assertEquals("", ended.out());
    assertTrue(Files.notExists(out));
  }

  private Ended walked(String typed) {
    return Run.atTerminal(Objects.requireNonNull(run.journal().getParent()))
        .given(typed, "share", entry, "--answers", "all", "--out", out.toString());
  }

  @Test
  void a_person_at_a_terminal_judges_one_by_one_what_may_let_someone_be_known() throws IOException {
    Ended ended = walked("\n2\nshe\nyes\n");
    assertEquals(0, ended.exit(), ended.err());
    String file = Files.readString(out);
    assertTrue(file.contains("[patient] waited in [clinic]. she's child slept."), file);
    String said = ended.err();
    assertTrue(
        said.contains(
            """
            1 of 3  possible name
              «Amina» waited in Rubuguri. Amina's child …
              1 [patient]  2 [relative]  3 [colleague]  4 [neighbour]  5 [leader]  k keep it
              Or type other words. Enter alone: [patient]
            """),
        said);
    assertTrue(said.contains("You replaced 3 and\nkept 0."), said);
    assertTrue(said.indexOf("This leaves:") > said.indexOf("3 of 3"), said);
  }

  @Test
  void a_person_at_a_terminal_sees_what_leaves_before_it_does_although_nothing_was_found()
      throws IOException {
    String calm = run.call("write", "We waited together.").last();
    Run terminal = Run.atTerminal(Objects.requireNonNull(run.journal().getParent()));

    Ended refused =
        terminal.given("\n", "share", calm, "--answers", "all", "--out", out.toString());
    assertEquals(1, refused.exit(), refused.err());
    assertTrue(Files.notExists(out));

    Ended agreed =
        terminal.given("yes\n", "share", calm, "--answers", "all", "--out", out.toString());
    assertEquals(0, agreed.exit(), agreed.err());
    assertTrue(Files.exists(out));
  }

  @Test
  void a_last_day_that_is_over_is_refused() {
    Ended ended = share("--until", "2020-01-01");
    assertEquals(2, ended.exit());
    assertTrue(
        ended.err().startsWith("sojourn: The day --until [2020-01-01] is over: name a later one"),
        ended.err());
    assertTrue(Files.notExists(out));
  }

  @Test
  void what_was_decided_before_is_offered_again() throws IOException {
    assertEquals(0, walked("k\n\n\nyes\n").exit());
    Files.delete(out);
    Ended again = walked("\n\n\nyes\n");
    assertTrue(again.err().contains("Enter alone: keep it, as before"), again.err());
    String file = Files.readString(out);
    assertTrue(file.contains("Amina waited in [village]. Amina's child slept."), file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k\n", "k\nk\nk\n", "k\nk\nk\nno\n"})
  void nothing_leaves_before_all_is_judged_and_agreed_to(String typed) {
    Ended ended = walked(typed);
    assertEquals(1, ended.exit());
    assertTrue(ended.err().endsWith("Nothing has left.\n"), ended.err());
    assertTrue(Files.notExists(out));
  }

  @Test
  void what_may_let_someone_be_known_in_a_comment_is_told_too() {
    Run mentor = Run.in(home.resolve("ruth"));
    mentor.call("init", "--name", "Ruth");
    share();
    String id = mentor.call("inbox", "add", out.toString()).last();
    Path comment = home.resolve("comment.json");
    String words = "Thank you, Amara. Ask Dr Okello about it.";
    String look = mentor.call("comment", id, words, "--look", "--out", comment.toString()).err();
    assertTrue(look.startsWith("This leaves:\n"), look);
    assertTrue(look.contains("From Ruth to Amara, about the whole\n"), look);
    assertTrue(look.contains("\n" + words + "\n"), look);
    assertTrue(
        look.endsWith(
            """

            Found 1 possible identifier; a person must judge.
            certain   name         Dr Okello
            Nothing has left: without --look, this is what would.
            """),
        look);
    assertTrue(Files.notExists(comment));
    assertEquals("", mentor.call("inbox", "show", id).err());
  }

  @Test
  void a_comment_is_walked_through_at_a_terminal_and_asked_about_before_it_leaves()
      throws IOException {
    Path ruth = home.resolve("ruth");
    Run mentor = Run.in(ruth);
    mentor.call("init", "--name", "Ruth");
    share();
    String id = mentor.call("inbox", "add", out.toString()).last();
    Path comment = home.resolve("comment.json");
    String[] call = {
      "comment", id, "Amara, ask Sister Akello on 24 November.", "--out", comment.toString()
    };
    Ended refused = Run.atTerminal(ruth).given("\n\nno\n", call);
    assertEquals(1, refused.exit(), refused.err());
    assertTrue(refused.err().endsWith("Nothing has left.\n"), refused.err());
    assertTrue(Files.notExists(comment));
    Ended agreed = Run.atTerminal(ruth).given("\n\nyes\n", call);
    assertEquals(0, agreed.exit(), agreed.err());
    String file = Files.readString(comment);
    assertTrue(file.contains("Amara, ask [colleague] on [next week]."), file);
    assertTrue(agreed.err().contains("1 [colleague]  2 [patient]"), agreed.err());
  }

  @Test
  void words_of_a_comment_are_replaced_where_they_stand() throws IOException {
    Run mentor = Run.in(home.resolve("ruth"));
    mentor.call("init", "--name", "Ruth");
    share();
    String id = mentor.call("inbox", "add", out.toString()).last();
    Path comment = home.resolve("comment.json");
    String okello = "Dr Okello=[colleague]";
    String[] call = {
      "comment", id, "Ask Dr Okello.", "--replace", okello, "--out", comment.toString()
    };
    assertEquals(0, mentor.call(call).exit());
    assertTrue(Files.readString(comment).contains("Ask [colleague]."));
  }
}
