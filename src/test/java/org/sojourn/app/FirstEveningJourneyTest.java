package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main journey: set up, reflect, lose power, go on, keep, find again. */
class FirstEveningJourneyTest {
  @TempDir Path home;

  private static final String TEXT = "The interpreter left something out.";

  private Pilot begun() {
    return Pilot.starts(home)
        .sees("Welcome to Sojourn", "What should this journal call you?")
        .keys("Amara<cr>trainee<cr>Kisoro 2026<cr>2026-11-17<cr>2026-11-30<cr>")
        .sees("Good evening, Amara.", "Kisoro 2026 · day 6 of 14", "Daily Five", "Nothing yet")
        .selects("Daily Five")
        .keys("<cr>")
        .sees("Five minutes. Write the way you would talk", "5 min", "Terry Borton, 1970")
        .keys("<cr>")
        .sees("The weight of today", "1 of 6", "0 words");
  }

  @Test
  void a_reflection_cut_off_by_a_kill_goes_on_at_the_same_letter_and_is_found_again() {
    Pilot before = begun().keys("6<c-n>jj<space><c-n>").sees("One moment", "3 of 6");
    before.type(TEXT).keys("<left><left><left>").sees("saving").later().sees("5 words · kept");

    Pilot after = before.killed();
    after.selects("The interpreter left something out").sees("Continue", "Daily Five");
    after.keys("<cr>").sees("One moment", "3 of 6", TEXT).writesBehind(TEXT.substring(0, 32));
    after.keys("<c-p>").sees("[x]").keys("<c-p>").sees("[6]").keys("<c-n><c-n>");

    after.keys("<c-s>").sees("A title, if you like one");
    after.sees("The interpreter left something out");
    after.type("What was left out").keys("<cr>").sees("[ ] Language and interpreting");
    tick(after, "Language and interpreting");
    after.keys("<c-s>").sees("Kept: What was left out", "Lately").misses("Continue");

    after.keys("/").type("interpreters").sees("What was left out", "1 entry");
    after.keys("<esc>/").type("theme:language").sees("What was left out");
    after.keys("<esc>/").type("zebra").misses("What was left out");
    after.keys("<esc>").quits();
    assertFalse(after.state().running());
  }

  private static void tick(Pilot pilot, String theme) {
    for (int i = 0; i < 12 && !pilot.rows(theme).getFirst().contains("▸"); i++) {
      pilot.keys("j");
    }
    pilot.selects(theme).keys("<space>").sees("[x] " + theme);
  }

  @Test
  void what_was_typed_after_the_last_save_is_all_that_a_kill_takes() {
    Pilot before = begun().keys("<c-n><c-n>").type("Kept.").later().type(" Lost.");
    before.killed().keys("<cr>").sees("Kept.").misses("Lost.");
  }

  @Test
  void a_farewell_keeps_every_letter() {
    Pilot after = begun().keys("<c-n><c-n>").type("All of it.").again();
    after.selects("All of it").keys("<cr>").writesBehind("All of it.");
  }

  @Test
  void a_farewell_over_the_help_page_keeps_every_letter() {
    Pilot after = begun().keys("<c-n><c-n>").type("All of it.").keys("<f1>").sees("Help").again();
    after.keys("<cr>").writesBehind("All of it.");
  }

  @Test
  void a_draft_left_on_the_last_page_opens_there_with_its_title() {
    Pilot pilot = begun().keys("<c-n><c-n>").type("Long.").keys("<c-s>").type("Short");
    pilot.keys("<esc>").sees("Left as a draft. It waits on Home.").selects("Short");
    pilot.keys("<cr>").sees("the last page", "Short").writesBehind("› Short");
  }

  @Test
  void looking_into_a_guide_leaves_nothing_behind() throws IOException {
    Pilot pilot = begun().keys("<c-n><c-n><c-g><esc>").misses("Continue", "Left as a draft");
    pilot.later().later();
    try (Stream<Path> files = Files.walk(home.resolve("journal"))) {
      // What says that a window is open is no draft.
      assertEquals(
          List.of(),
          files
              .filter(file -> file.toString().contains("/drafts/"))
              .filter(file -> !file.toString().endsWith(".lock"))
              .toList());
    }
  }

  @Test
  void an_entry_is_edited_and_what_it_said_before_is_kept() throws IOException {
    Pilot pilot = begun().keys("<esc>w").type("First words.").keys("<c-s><c-s>");
    pilot.keys("G<cr>").sees("First words.").keys("e").sees("First words.").keys("<c-end>");
    pilot
        .writesBehind("First words.")
        .type(" And more.")
        .keys("<c-s><c-s>")
        .sees("First words. And more.", "Kept:");
    try (Stream<Path> old = Files.walk(home.resolve("journal/revisions"))) {
      assertEquals(1, old.filter(Files::isRegularFile).count());
    }
    pilot.keys("<esc>/").type("more").sees("1 entry");
  }

  @Test
  void changes_that_were_left_are_gone_on_with_when_the_entry_is_edited_again() {
    Pilot pilot = begun().keys("<esc>w").type("First words.").keys("<c-s><c-s>");
    pilot.keys("G<cr>e<c-end>").type(" And more.").keys("<esc>").sees("draft");
    pilot.killed().keys("G<cr>").misses("And more").keys("e").sees("First words. And more.");
  }

  @Test
  void an_entry_goes_to_the_trash_and_comes_back() {
    Pilot pilot = begun().keys("<esc>w").type("Gone and back.").keys("<c-s><c-s>");
    pilot.keys("G<cr>d").sees("Moved to the trash. On Home, u brings it back.");
    pilot.misses("Gone and back").keys("/").type("gone").misses("Gone and back");
    pilot.keys("<esc>u").sees("It is back: Gone and back");
    pilot.keys("/").type("gone").sees("Gone and back");
  }

  @Test
  void a_commitment_made_in_an_entry_waits_on_home_until_it_is_kept() {
    Pilot pilot = begun().keys("<c-n>".repeat(4)).sees("Tomorrow I will", "5 of 6");
    pilot.type("Ask how refills are recorded by Friday").keys("<c-s><c-s>");
    pilot.sees("Promised", "Ask how refills are recorded", "due Fri");
    pilot.keys("jjj").selects("Ask how refills").keys("x").sees("Kept: Ask how refills");
    pilot.keys("j").sees("☑ Ask how refills").keys("k");
    pilot.keys("x").sees("Open again", "☐ Ask how refills", "due Fri");
    pilot.keys("x").keys("i<esc>").misses("Promised");
  }

  @Test
  void a_commitment_taken_out_of_its_entry_is_no_longer_on_home() {
    Pilot pilot = begun().keys("<c-n>".repeat(4)).type("Ask Grace").keys("<cr>").type("Ask Joe");
    pilot.keys("<c-s><c-s>").sees("☐ Ask Grace", "☐ Ask Joe").keys("G<cr>e");
    pilot.keys("<c-n>".repeat(4)).sees("Tomorrow I will");
    pilot.keys("<c-home>" + "<del>".repeat("Ask Grace\n".length()) + "<c-s><c-s><esc>");
    pilot.sees("☐ Ask Joe").misses("☐ Ask Grace");
  }

  @Test
  void the_timeline_shows_what_was_written() {
    Pilot pilot = begun().keys("<esc>w").type("A day.").keys("<c-s><c-s>b");
    pilot.sees("All entries", "November 2026", "A day").keys("<cr>").sees("A day.");
    pilot.keys("<esc>").sees("All entries").keys("r").sees("Humility Mirror");
  }

  @Test
  void the_palette_runs_a_command_by_its_name() {
    Pilot pilot = begun().keys("<esc>:").type("without a guide").sees("Write without a guide.");
    pilot.keys("<cr>").sees("Free page", "0 words").keys("<f2>").type("quit").keys("<cr>");
    assertFalse(pilot.state().running());
  }
}
