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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

/** Four trainees and a mentor on one machine, with files that are handed over. */
final class DebriefTest {
  private static final List<String> NAMES = List.of("Amara", "Ben", "Chen", "Dora");

  @TempDir private Path home;
  private final List<Run> trainees = new ArrayList<>();
  private final List<String> shares = new ArrayList<>();
  private Run mentor;

  @BeforeEach
  void four_shared_what_they_wrote() {
    mentor = Run.in(home.resolve("mentor"));
    mentor.call("init", "--name", "Dr Okello");
    for (String name : NAMES) {
      Run trainee = Run.in(home.resolve(name));
      trainee.call("init", "--name", name);
      trainee.call("write", "Nobody but me reads this, says " + name + ".");
      String answers =
          "{\"one-moment\": \"The queue, as %s saw it.\", \"weight\": 6}".formatted(name);
      String entry =
          trainee
              .given(
                  answers,
                  "reflect",
                  "daily-five",
                  "--answers",
                  "-",
                  "--themes",
                  "cultural-humility")
              .last();
      String file = home.resolve(name + ".json").toString();
      List<String> call =
          new ArrayList<>(
              List.of(
                  "share",
                  entry,
                  "--answers",
                  "all",
                  "--themes",
                  "cultural-humility",
                  "--quotable"));
      call.addAll(List.of("--out", file));
      if (name.equals("Ben")) {
        call.add("--partner");
      }
      Ended shared = trainee.call(call.toArray(String[]::new));
      assertEquals(0, shared.exit(), shared.err());
      shares.add(mentor.call("inbox", "add", file).last());
      trainees.add(trainee);
    }
  }

  private String made() {
    return mentor.call("debrief", "new", "coming-home", "--title", "Home again").data().strip();
  }

  @Test
  void a_debrief_is_prepared_closed_exported_and_comes_back_after_three_and_six_months()
      throws IOException {
    String id = made();
    assertEquals(4, mentor.call("debrief", "quote", id).data().lines().count());
    mentor.call("debrief", "quote", id, shares.get(0), "one-moment").data();
    mentor.call("debrief", "quote", id, shares.get(1), "one-moment").data();
    assertEquals("   4  cultural-humility\n", mentor.call("debrief", "themes", id).out());

    String agenda = mentor.call("debrief", "show", id).data();
    assertTrue(agenda.contains("> The queue, as Amara saw it."), agenda);
    assertTrue(agenda.contains("- Cultural humility: 4"), agenda);
    assertFalse(agenda.contains("Nobody but me"), agenda);
    assertFalse(agenda.contains("Dora"), agenda);

    Ended closed =
        mentor.call(
            "debrief",
            "close",
            id,
            "--commitments",
            "The group: write to the matron by 2026-12-20\nask how refills are recorded",
            "--hosts",
            "Thank you for your patience.");
    assertEquals(2, closed.out().lines().count(), closed.err());
    String after = mentor.call("debrief", "show", id).data();
    assertTrue(after.contains("The group: write to the matron, by 20 Dec 2026"), after);

    Path html = home.resolve("agenda.html");
    mentor.call("debrief", "export", id, "html", "-o", html.toString()).data();
    assertTrue(Files.readString(html).contains("<blockquote><p>The queue, as Amara saw it.</p>"));

    assertEquals("No debrief is due.\n", mentor.call("debrief", "follow-up").err());
    later(93);
    assertEquals(3, mentor.call("debrief", "follow-up").data().lines().count());
    mentor.call("debrief", "follow-up", "--done", id).data();
    assertEquals("No debrief is due.\n", mentor.call("debrief", "follow-up").err());
    later(190);
    assertEquals(3, mentor.call("debrief", "follow-up").data().lines().count());
  }

  private void later(int days) {
    mentor.clock = Clock.offset(Run.CLOCK, Duration.ofDays(days));
  }

  @Test
  void who_takes_their_share_back_is_gone_from_agenda_counts_and_export() {
    String id = made();
    mentor.call("debrief", "quote", id, shares.get(0), "one-moment").data();
    String back = home.resolve("back.json").toString();
    trainees.getFirst().call("withdraw", shares.get(0), "--out", back);
    mentor.call("inbox", "add", back);
    trainees.getLast().call("withdraw", shares.get(3), "--out", back + "2");
    mentor.call("inbox", "add", back + "2");
    String agenda = mentor.call("debrief", "show", id).data();
    assertFalse(agenda.contains("Amara"), agenda);
    assertFalse(agenda.contains("An excerpt"), agenda);
    assertEquals("", mentor.call("debrief", "themes", id).out());
    assertEquals(2, mentor.call("debrief", "quote", id).data().lines().count());
  }

  @Test
  void once_counted_a_group_is_fixed_and_who_goes_is_told_of_by_no_number() {
    String id = made();
    assertEquals("   4  cultural-humility\n", mentor.call("debrief", "themes", id).out());
    String back = home.resolve("back.json").toString();
    trainees.getFirst().call("withdraw", shares.get(0), "--out", back);
    mentor.call("inbox", "add", back);
    Ended less = mentor.call("debrief", "themes", id);
    assertEquals("", less.out());
    assertTrue(less.err().startsWith("Not counted: "), less.err());
    assertFalse(mentor.call("debrief", "show", id).data().contains("umility"));
    Ended others = mentor.call("debrief", "themes", made());
    assertTrue(others.err().startsWith("Not counted: "), others.err());
  }

  @Test
  void the_page_for_hosts_has_only_what_may_be_used_for_it_and_no_names() {
    String id = made();
    mentor.call("debrief", "close", id, "--hosts", "Thank you.");
    Ended safe = mentor.call("debrief", "export", id, "markdown", "--partner");
    assertEquals("# To our hosts\n\nThank you.\n", safe.out());
    assertTrue(safe.err().contains("known by [Ben]: The queue, as Ben saw it."), safe.err());
    assertTrue(safe.err().contains("--all takes them in"), safe.err());
    String page = mentor.call("debrief", "export", id, "markdown", "--partner", "--all").out();
    assertEquals(
        """
        # To our hosts

        Thank you.

        ## In our own words

        > The queue, as Ben saw it.
        """,
        page);
  }

  @Test
  void what_may_not_be_quoted_is_refused_and_so_is_closing_twice() {
    String id = made();
    assertEquals(1, mentor.call("debrief", "quote", id, shares.get(0), "weight").exit());
    mentor.call("debrief", "close", id);
    assertEquals(1, mentor.call("debrief", "close", id).exit());
    assertEquals(2, mentor.call("debrief", "new", "party").exit());
  }

  @Test
  void a_debrief_of_a_newer_version_is_passed_over_and_left_as_it_is() throws IOException {
    String id = made();
    Path file = mentor.journal().resolve("debriefs").resolve(id + ".json");
    String newer = Files.readString(file).replace("sojourn-debrief/1", "sojourn-debrief/2");
    Files.writeString(file, newer);
    Ended listed = mentor.call("debrief");
    assertEquals("", listed.out());
    assertTrue(listed.err().contains("newer"), listed.err());
    assertEquals(1, mentor.call("debrief", "close", id).exit());
    assertEquals(newer, Files.readString(file));
  }

  @Test
  void a_completed_guide_is_certified_without_a_word_of_it() {
    assertEquals(
        "Amara completed the guide “Daily Five” on 2026-11-22.\n",
        trainees.getFirst().call("certify", "daily-five").data());
    assertEquals(1, trainees.getFirst().call("certify", "dilemma").exit());
  }
}
