package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.journal.Withdrawal;
import org.sojourn.json.Formats;

/** A mentor who received shares of three, from the inbox to a closed debrief on paper. */
final class DebriefJourneyTest {
  private static final List<String> NAMES = List.of("Amara", "Ben", "Chen");

  @TempDir Path home;
  private Pilot mentor;

  @BeforeEach
  void three_shared() throws IOException {
    mentor = Pilot.settled(home, "Dr Okello");
    try (Services journal = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      for (int i = 0; i < NAMES.size(); i++) {
        Path file = home.resolve(NAMES.get(i) + ".json");
        Files.write(file, Formats.SHARE.write(share(i)));
        journal.sharing().receive(file);
      }
    }
  }

  private static Share share(int i) {
    String name = NAMES.get(i);
    Asked asked = new Asked("One moment", "What did you see?");
    return new Share(
        new UUID(5, i),
        new UUID(6, i),
        new Person(new UUID(7, i), name),
        OffsetDateTime.parse("2026-11-21T0" + i + ":00:00Z"),
        LocalDate.parse("2026-11-20"),
        null,
        "A yes of " + name,
        List.of(new Answer("one-moment", asked, new Response.Text("She nodded, said " + name))),
        List.of("consent-truth"),
        "Was I too quick?",
        new Terms(List.of(), "", "", null, !name.equals("Chen"), name.equals("Ben")),
        List.of());
  }

  @Test
  void n_and_p_go_through_what_was_received_without_the_list() {
    mentor.keys("i<cr>").sees("From Chen", "Please ask me: Was I too quick?");
    mentor.keys("n").sees("From Ben").keys("n").sees("From Amara").keys("n").sees("This was the");
    mentor.keys("p").sees("From Ben").keys("<esc>").selects("Ben");
  }

  @Test
  void a_comment_can_begin_with_a_question() {
    mentor.keys("i<cr>c<c-g>").sees("Questions to ask").keys("j<cr>");
    mentor.sees("What do you see now that you did not see then?");
  }

  @Test
  void what_to_do_when_worried_is_one_key_away_and_back() {
    mentor.keys("i<f9>").sees("When a share worries you").keys("<esc>").sees("Inbox");
    mentor.keys("<cr><f9>").sees("Speak to the author first").keys("<esc>").sees("From Chen");
  }

  @Test
  void a_debrief_is_prepared_run_closed_and_written_for_paper() throws IOException {
    mentor.keys("id").sees("Prepare a new one").keys("jjj<cr>").sees("Coming home together");
    mentor.sees("☑ Chen", "☑ Amara").keys("jjjjjjjjjjjjj").sees("What may be quoted");
    mentor.misses("She nodded, said Chen");
    mentor.keys("<cr>").selects("She nodded, said Amara");
    mentor.keys("g").sees("“She nodded, said Ben”");
    mentor.keys("t").sees("Consent and truth-telling", "3 ███").keys("<esc>");
    mentor.keys("r").sees("What we agree on", "You may pass", "come to serious harm");
    mentor.keys("<c-n>").sees("Arriving", "minute 1 of 10").keys("<c-n>");
    mentor.type("It was quiet.").later();
    assertTrue(stored().contains("It was quiet."), "notes are on disk");
    mentor.keys("<c-n><c-n><c-n><c-n><c-n><c-n>").sees("What we will do");
    mentor.type("Amara: write to the matron by 2026-12-20").keys("<c-s>").sees("Closed.");
    mentor.sees("again 22 Feb");
    Path out = Files.createDirectory(home.resolve("out"));
    mentor.keys("g<cr>e<bs><bs>").type(out.toString()).keys("<cr>").sees("Written into");
    String agenda = Files.readString(out.resolve("agenda-2026-11-22.md"));
    assertTrue(Files.size(out.resolve("agenda-2026-11-22.pdf")) > 0);
    assertTrue(agenda.contains("> She nodded, said Ben"), agenda);
    assertFalse(agenda.contains("said Chen"), agenda);
    assertTrue(agenda.contains("Amara: write to the matron, by 20 Dec 2026"), agenda);
  }

  @Test
  void its_form_its_name_and_its_day_are_changed_on_the_screen() throws IOException {
    mentor.keys("idjjj<cr>").sees("First reactions", "What we take along");
    mentor.keys("s").sees("What went well", "What you would change").misses("First reactions");
    mentor.keys("g<cr><c-u>").type("Kisoro by 2026-12-10").keys("<cr>");
    mentor.sees("Kisoro", "10 Dec 2026").keys("gl").sees("11 Dec 2026");
    mentor.keys("<esc>").selects("Kisoro");
    assertEquals(1, count());
  }

  @Test
  void what_was_noted_under_an_item_stays_when_the_form_is_another() {
    mentor.keys("idjjj<cr>j<cr>").sees("First reactions").type("Tired.").keys("<esc>s");
    mentor.sees("First reactions", "notes", "What went well").keys("s");
    mentor.sees("First reactions", "Looking closer").misses("What went well");
  }

  @Test
  void who_may_be_known_by_the_notes_is_asked_about() {
    mentor.keys("idjjj<cr>r<c-n>").type("Amina wept.").keys("<f4>").sees("“Amina” may be a name.");
    mentor.keys("<cr><cr>").sees("[patient] wept.");
  }

  @Test
  void whoever_may_be_known_by_the_notes_is_named_when_it_is_closed() {
    mentor.keys("idjjj<cr>r<c-n>").type("Amina wept.").keys("<c-s>");
    mentor.sees("Closed.", "By your notes someone may be known: “Amina”.");
  }

  @Test
  void a_commitment_names_the_debrief_it_was_made_in_and_leads_back_to_it() {
    mentor.keys("idjjj<cr>r" + "<c-n>".repeat(7)).sees("What we will do");
    mentor.type("Amara: write to the matron").keys("<c-s>").sees("Closed.").keys("<esc><esc>c");
    mentor.sees("write to the matron", "in “Coming home together”").keys("<cr>").sees("Agenda");
  }

  @Test
  void the_page_for_hosts_leaves_out_who_may_be_known_until_that_is_chosen() throws IOException {
    Path out = Files.createDirectory(home.resolve("out"));
    mentor.keys("idjjj<cr>p").sees("The page for hosts", "☐ She nodded, said Ben", "look again");
    mentor.misses("said Amara").keys("j").sees("By this someone may be known: “Ben”.");
    mentor.keys("e").sees("Nothing would be on this page yet");
    mentor.keys("<space>e<bs><bs>").type(out.toString()).keys("<cr>").sees("Written into");
    String chosen = Files.readString(out.resolve("hosts-2026-11-22.md"));
    assertTrue(chosen.contains("> She nodded, said Ben"), chosen);
  }

  @Test
  void after_three_months_home_says_what_is_due_and_f_notes_that_it_was_gone_through() {
    mentor.keys("idjjj<cr>r" + "<c-n>".repeat(7)).sees("What we will do");
    mentor.type("Amara: write to the matron").keys("<c-s>").sees("Closed.").quits();
    Clock later = Clock.offset(Samples.CLOCK, Duration.ofDays(95));
    try (Pilot then = Pilot.starts(home, later)) {
      then.sees("Debrief", "Coming home together", "what was promised is due");
      then.sees("Amara: write to the matron");
      then.keys("c").sees("due 22 Feb").keys("x").sees("Kept:").keys("<esc>");
      then.keys("g").keys("j".repeat(line(then, "Coming home together")) + "<cr>");
      then.sees("Debriefs", "look again").keys("f").misses("look again").keys("<esc>");
      then.misses("what was promised is due");
    }
  }

  /** How far down a line is from the first that can be selected. */
  private static int line(Pilot pilot, String words) {
    for (int i = 0; i < 20; i++) {
      int down = i;
      if (pilot.screen().lines().anyMatch(row -> row.contains("▸") && row.contains(words))) {
        pilot.keys("g");
        return down;
      }
      pilot.keys("j");
    }
    throw new AssertionError(words + " cannot be selected:\n" + pilot.screen());
  }

  /** Amara takes back what she shared, and word of it reaches the mentor's folder. */
  private void takenBack(int i) throws IOException {
    Withdrawal back =
        new Withdrawal(
            new UUID(8, i),
            List.of(new UUID(5, i)),
            new Person(new UUID(7, i), NAMES.get(i)),
            OffsetDateTime.parse("2026-11-22T08:00:00Z"));
    Path file = home.resolve("back.json");
    Files.write(file, Formats.WITHDRAWAL.write(back));
    try (Services journal = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      journal.sharing().receive(file);
    }
  }

  @Test
  void what_is_taken_back_while_it_is_on_the_screen_is_closed() throws IOException {
    mentor.keys("i<cr>nn").sees("From Amara", "She nodded, said Amara");
    takenBack(0);
    mentor.looks().misses("said Amara").sees("Amara took this back on 22 Nov 2026", "Inbox");
  }

  @Test
  void an_excerpt_that_is_taken_back_while_the_group_looks_at_it_is_closed() throws IOException {
    mentor.keys("idjjj<cr>jjjjjjjjjjjjjj<cr>g" + "jjjjjjj<cr>").sees("She nodded, said");
    mentor.type("We were quiet.");
    int who = mentor.screen().contains("said Amara") ? 0 : 1;
    takenBack(who);
    mentor.looks().misses("She nodded").sees("it is closed", "Agenda");
    mentor.misses("“She nodded", "87 minutes").sees("79 minutes");
  }

  @Test
  void a_debrief_that_is_open_in_another_window_is_not_opened_twice() {
    mentor.keys("idjjj<cr>").sees("Coming home together");
    try (Pilot other = Pilot.starts(home)) {
      other.keys("id<cr>").sees("open in another window");
    }
    mentor.keys("<esc>").sees("Debriefs");
    try (Pilot other = Pilot.starts(home)) {
      other.keys("id<cr>").sees("Agenda");
    }
  }

  @Test
  void a_mentor_who_is_killed_finds_what_was_noted() {
    mentor.keys("idjjj<cr>r<c-n>").type("Nobody spoke at first.").later();
    assertEquals(1, count());
    try (Services journal = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      List<String> notes =
          new Debriefing(journal)
              .kept().all().found().getFirst().items().stream()
                  .map(item -> item.notes())
                  .filter(words -> !words.isBlank())
                  .toList();
      assertEquals(List.of("Nobody spoke at first."), notes);
    } catch (IOException trouble) {
      throw new AssertionError(trouble);
    }
  }

  private int count() {
    return files().size();
  }

  private String stored() throws IOException {
    List<String> all = new ArrayList<>();
    for (Path file : files()) {
      all.add(Files.readString(file));
    }
    return String.join("", all);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(home.resolve("journal/debriefs"))) {
      return files.toList();
    } catch (IOException trouble) {
      throw new AssertionError(trouble);
    }
  }
}
