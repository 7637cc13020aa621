package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

/**
 * Four trainees and two mentors, who know each other's keys and hand each other files: from what
 * was shared to a debrief that is prepared, run and closed, and comes back after three and six
 * months.
 */
final class CohortJourneyTest {
  private static final List<String> TRAINEES = List.of("Amara", "Ben", "Chen", "Dora");
  private static final List<String> MENTORS = List.of("Dr Okello", "Sister Ruth");

  @TempDir private Path home;
  private final Map<String, Run> people = new LinkedHashMap<>();
  private final Map<String, String> entries = new LinkedHashMap<>();
  private final Map<String, String> shares = new LinkedHashMap<>();
  private int files;

  @BeforeEach
  void four_write_and_share_with_two() {
    for (String name : all()) {
      Run run = Run.in(home.resolve(name.replace(' ', '-')));
      run.call("init", "--name", name);
      people.put(name, run);
    }
    for (String trainee : TRAINEES) {
      for (String mentor : MENTORS) {
        meet(trainee, mentor);
        meet(mentor, trainee);
      }
      entries.put(trainee, written(trainee));
      shares.put(trainee, given(trainee, shared(trainee, "One of %s.".formatted(trainee))));
    }
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>(TRAINEES);
    all.addAll(MENTORS);
    return all;
  }

  private Run run(String name) {
    return of(people, name);
  }

  /** What there is of somebody. */
  private static <T> T of(Map<String, T> each, String name) {
    return Objects.requireNonNull(each.get(name));
  }

  private void meet(String one, String other) {
    Ended card = run(other).call("contact", "card");
    String words = card.err().replaceFirst("The six words of your card: ", "").strip();
    assertEquals(0, run(one).call("contact", "add", card.last()).exit());
    assertEquals(0, run(one).call("contact", "verify", other, words).exit());
  }

  private String written(String trainee) {
    String answers =
        "{\"one-moment\": \"The queue, as %s saw it.\", \"weight\": 6}".formatted(trainee);
    return run(trainee)
        .given(answers, "reflect", "daily-five", "--answers", "-", "--themes", "cultural-humility")
        .last();
  }

  private Path file() {
    return home.resolve("file-" + files++ + ".age");
  }

  /** A share of the moment, in a file for both mentors. */
  private Path shared(String trainee, String ask, String... more) {
    Path file = file();
    List<String> call =
        new ArrayList<>(
            List.of(
                "share",
                of(entries, trainee),
                "--answers",
                "one-moment",
                "--themes",
                "cultural-humility",
                "--quotable",
                "--ask",
                ask));
    MENTORS.forEach(mentor -> call.addAll(List.of("--to", mentor)));
    call.addAll(List.of("--out", file.toString()));
    call.addAll(List.of(more));
    Ended shared = run(trainee).call(call.toArray(String[]::new));
    assertEquals(0, shared.exit(), shared.err());
    return file;
  }

  /** Both mentors take a file in; the id of what it holds. */
  private String given(String trainee, Path file) {
    String id = "";
    for (String mentor : MENTORS) {
      Ended taken = run(mentor).call("inbox", "add", file.toString());
      assertEquals(0, taken.exit(), trainee + ": " + taken.err());
      id = taken.last();
    }
    return id;
  }

  private void commented(String mentor, String trainee, String words) {
    Path file = file();
    Ended done =
        run(mentor)
            .call(
                "comment",
                of(shares, trainee),
                words,
                "--on",
                "one-moment",
                "--out",
                file.toString());
    assertEquals(0, done.exit(), done.err());
    assertEquals(0, run(trainee).call("inbox", "add", file.toString()).exit());
  }

  private void withdrawn(String trainee) {
    Path file = file();
    run(trainee).call("withdraw", of(shares, trainee), "--out", file.toString());
    MENTORS.forEach(mentor -> run(mentor).call("inbox", "add", file.toString()));
  }

  private String debrief() {
    Ended made = run("Dr Okello").call("debrief", "new", "coming-home", "--title", "Home again");
    return made.data().strip();
  }

  private void later(int days) {
    people.values().forEach(run -> run.clock = Clock.offset(Run.CLOCK, Duration.ofDays(days)));
  }

  @Test
  void two_mentors_comment_on_one_share_and_its_author_reads_both_beside_the_answer() {
    commented("Dr Okello", "Amara", "Who decides who waits?");
    commented("Sister Ruth", "Amara", "And who asked them?");
    String shown = run("Amara").call("show", of(entries, "Amara")).data();
    assertTrue(shown.contains("Who decides who waits?"), shown);
    assertTrue(shown.contains("And who asked them?"), shown);
    String listed = run("Dr Okello").call("inbox", "list").data();
    assertEquals(1, listed.lines().filter(line -> line.contains("answered")).count(), listed);
  }

  private Ended replied(String trainee, String words, String... more) {
    Path file = file();
    List<String> call = new ArrayList<>(List.of("reply", of(entries, trainee), words));
    call.addAll(List.of(more));
    call.addAll(List.of("--out", file.toString()));
    Ended done = run(trainee).call(call.toArray(String[]::new));
    if (done.exit() == 0) {
      MENTORS.forEach(mentor -> run(mentor).call("inbox", "add", file.toString()));
    }
    return done;
  }

  @Test
  void a_trainee_replies_to_one_of_two_mentors_who_alone_reads_it_and_asks_again() {
    commented("Dr Okello", "Amara", "Who decides who waits?");
    commented("Sister Ruth", "Amara", "And who asked them?");
    Ended unclear = replied("Amara", "The guard does.");
    assertEquals(2, unclear.exit());
    assertTrue(unclear.err().contains("Dr Okello, Sister Ruth"), unclear.err());
    assertTrue(unclear.err().contains("--to NAME"), unclear.err());
    Ended done = replied("Amara", "The guard does.", "--to", "dr okello");
    assertEquals(0, done.exit(), done.err());
    assertTrue(done.err().contains("From Amara to Dr Okello"), done.err());
    String listed = run("Dr Okello").call("inbox", "list").data();
    assertEquals(1, listed.lines().filter(line -> line.contains("replied")).count(), listed);
    String shown = run("Dr Okello").call("inbox", "show", of(shares, "Amara")).data();
    assertTrue(shown.contains("Amara, in reply to Dr Okello"), shown);
    assertFalse(
        run("Sister Ruth").call("inbox", "show", of(shares, "Amara")).data().contains("guard"));
    assertFalse(run("Dr Okello").call("inbox", "list").data().contains("replied"));

    commented("Dr Okello", "Amara", "And who pays the guard?");
    String thread = run("Amara").call("show", of(entries, "Amara")).data();
    int asked = thread.indexOf("Who decides who waits?");
    int replied = thread.indexOf("The guard does.");
    assertTrue(asked >= 0 && asked < replied, thread);
    assertTrue(thread.contains("And who pays the guard?"), thread);
    String exported = run("Amara").call("export", "markdown", "--comments").out();
    assertTrue(exported.contains("Amara, in reply to Dr Okello"), exported);
  }

  @Test
  void who_is_not_known_to_have_commented_cannot_be_replied_to() {
    Ended nobody = replied("Amara", "The guard does.");
    assertEquals(1, nobody.exit());
    assertTrue(nobody.err().contains("Nobody wrote about entry"), nobody.err());
    commented("Dr Okello", "Amara", "Who decides who waits?");
    Ended other = replied("Amara", "The guard does.", "--to", "Sister Ruth");
    assertTrue(other.err().contains("Nobody by the name of [Sister Ruth]"), other.err());
  }

  @Test
  void a_newer_version_has_changed_since_the_comment_and_an_old_comment_still_arrives() {
    commented("Dr Okello", "Ben", "Who decides who waits?");
    String old = of(shares, "Ben");
    Path late = file();
    run("Sister Ruth").call("comment", old, "On the first one.", "--out", late.toString());
    shares.put("Ben", given("Ben", shared("Ben", "Anew.", "--replaces", old)));
    assertEquals(0, run("Ben").call("inbox", "add", late.toString()).exit());
    assertTrue(run("Ben").call("show", of(entries, "Ben")).data().contains("On the first one."));
    String listed = run("Dr Okello").call("inbox", "list").data();
    assertTrue(
        listed
            .lines()
            .anyMatch(line -> line.startsWith(of(shares, "Ben")) && line.contains("changed")),
        listed);
    assertEquals(4, listed.lines().count());
  }

  @Test
  void a_debrief_is_prepared_closed_exported_and_followed_up_and_who_withdraws_is_in_none_of_it()
      throws IOException {
    Run mentor = run("Dr Okello");
    String id = debrief();
    for (String trainee : TRAINEES) {
      mentor.call("debrief", "quote", id, of(shares, trainee), "one-moment").data();
    }
    String before = mentor.call("debrief", "quote", id).data();
    assertEquals(4, before.lines().count());
    withdrawn("Chen");
    String agenda = mentor.call("debrief", "show", id).data();
    assertTrue(agenda.contains("as Amara saw it"), agenda);
    assertTrue(agenda.contains("- Cultural humility: 3"), agenda);
    assertFalse(agenda.contains("Chen"), agenda);
    mentor.call(
        "debrief",
        "close",
        id,
        "--commitments",
        "Amara: write to the matron by 2026-12-20\nask how refills are recorded",
        "--hosts",
        "Thank you for your patience.",
        "--cohort",
        "Ask before you act.");
    Path html = home.resolve("agenda.html");
    mentor.call("debrief", "export", id, "html", "-o", html.toString()).data();
    String exported = Files.readString(html);
    assertFalse(exported.contains("Chen"), exported);
    assertTrue(exported.contains("ask how refills are recorded, by 22 Feb 2027"), exported);
    assertTrue(exported.contains("Thank you for your patience."), exported);
    assertTrue(exported.contains("Ask before you act."), exported);
    assertEquals("No debrief is due.\n", mentor.call("debrief", "follow-up").err());
    for (int days : List.of(93, 190)) {
      later(days);
      String due = mentor.call("debrief", "follow-up").data();
      assertTrue(due.contains("Home again"), due);
      assertTrue(due.contains("write to the matron"), due);
      mentor.call("debrief", "follow-up", "--done", id).data();
      assertEquals("No debrief is due.\n", mentor.call("debrief", "follow-up").err());
    }
  }

  @Test
  void when_one_withdraws_after_the_group_was_counted_nothing_is_told_of_it_any_more() {
    Run mentor = run("Dr Okello");
    String id = debrief();
    assertEquals("   4  cultural-humility\n", mentor.call("debrief", "themes", id).out());
    withdrawn("Chen");
    Ended after = mentor.call("debrief", "themes", id);
    assertEquals("", after.out());
    assertTrue(after.err().startsWith("Not counted: "), after.err());
  }

  @Test
  void a_debrief_of_a_newer_program_is_named_and_left_as_it_is() throws IOException {
    Run mentor = run("Dr Okello");
    String id = debrief();
    Path folder = mentor.journal().resolve("debriefs");
    String newer =
        Files.readString(folder.resolve(id + ".json"))
            .replace("sojourn-debrief/1", "sojourn-debrief/2");
    Path file = folder.resolve(new UUID(4, 4) + ".json");
    Files.writeString(file, newer.replace(id, new UUID(4, 4).toString()));
    Ended listed = mentor.call("debrief", "list");
    assertEquals(1, listed.out().lines().count());
    assertTrue(listed.err().contains("newer"), listed.err());
    String kept = Files.readString(file);
    assertEquals(1, mentor.call("debrief", "close", new UUID(4, 4).toString()).exit());
    assertEquals(kept, Files.readString(file));
  }

  @Test
  void whoever_is_unknown_is_not_taken_for_somebody_and_another_key_is_not_taken_for_the_same() {
    Run mentor = run("Dr Okello");
    Ended claimed = mentor.call("inbox", "add", plain("Amara").toString());
    assertEquals(1, claimed.exit());
    assertTrue(claimed.err().contains("who signs what they share"), claimed.err());
    String id = mentor.call("inbox", "add", plain("Zoe").toString()).last();
    String listed = mentor.call("inbox", "list").data();
    assertTrue(
        listed.lines().anyMatch(line -> line.startsWith(id) && line.contains("unsigned")), listed);
    // With a new key in the place of the old one, what Amara signs is not hers any more.
    run("Amara").call("shares");
    assertTrue(
        run("Amara").journal().resolve("keys/signing.json").toFile().delete(), "the key is gone");
    String other = run("Amara").call("contact", "card").last();
    assertEquals(1, mentor.call("contact", "add", other).exit());
  }

  /** A share for whoever has its file, by somebody whom nobody knows. */
  private Path plain(String name) {
    Run stranger = Run.in(home.resolve("stranger-" + name));
    stranger.call("init", "--name", name);
    String entry = stranger.call("write", "It was late.").last();
    Path plain = file();
    stranger.call("share", entry, "--answers", "all", "--out", plain.toString());
    return plain;
  }
}
