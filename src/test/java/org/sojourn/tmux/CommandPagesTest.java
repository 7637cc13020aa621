package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Commands that open a page: the very page, the terminal as it was afterwards. */
class CommandPagesTest extends AtHome {
  private static final String BEFORE = "stty -a > \"$HOME/before\"; ";
  private static final String AFTER =
      "; echo \"status $?\"; stty -a > \"$HOME/after\"; echo \"all over\"; read -r end";

  @Test
  void reflect_opens_the_guide_about_the_day_named_with_the_title_and_the_themes()
      throws Exception {
    LocalDate yesterday = LocalDate.now(Home.clock()).minusDays(1);
    try (Tmux tmux =
        command("reflect daily-five --date yesterday --title 'The gate' --themes justice-equity")) {
      tmux.await("Five minutes.");
      assertTrue(tmux.screen().contains("Daily Five"), tmux.screen());
      tmux.keys("Enter");
      tmux.await("1 of 6");
      tmux.keys("7");
      tmux.await("[7]");
      tmux.keys("C-s");
      tmux.await("› The gate");
      tmux.await("[x] Justice and equity");
      tmux.keys("C-s");
      tmux.await("Kept: The gate");
      tmux.await(", Amara.");
      end(tmux);
    }
    try (Tmux tmux = home.script(Installation.shared(), "./sojourn list" + AFTER)) {
      tmux.await("all over");
      assertTrue(tmux.screen().contains(yesterday + "  The gate"), tmux.screen());
    }
  }

  @Test
  void write_opens_a_free_page_and_leaving_it_leads_home() throws Exception {
    try (Tmux tmux = command("write")) {
      tmux.await("0 words");
      tmux.type("The queue at the gate");
      tmux.await("5 words");
      tmux.keys("Escape");
      tmux.await("Left as a draft.");
      tmux.await("▸ Continue");
      end(tmux);
    }
    assertEquals("The queue at the gate", home.drafted());
  }

  @Test
  void reflect_without_a_guide_opens_the_guides_to_choose_from() throws Exception {
    try (Tmux tmux = command("reflect")) {
      tmux.await("Significant Event");
      tmux.keys("Enter");
      tmux.await("begin");
      tmux.keys("Enter");
      tmux.await("1 of ");
      tmux.keys("Escape");
      tmux.await("Significant Event");
      tmux.keys("Escape");
      tmux.await(", Amara.");
      end(tmux);
    }
  }

  @Test
  void a_journal_that_is_not_there_yet_is_made_first_and_then_the_page_opens() throws Exception {
    home = Home.empty(temp.resolve("new"));
    try (Tmux tmux = command("write")) {
      tmux.await("What should this journal call you?");
      tmux.type("Amara\n\n\n");
      tmux.await("0 words");
      end(tmux);
    }
  }

  @Test
  void what_cannot_be_opened_is_told_before_any_screen_opens() throws Exception {
    try (Tmux tmux = command("reflect nonsense 2> \"$HOME/told\"")) {
      tmux.await("all over");
      assertEquals("status 2\nall over", tmux.screen());
    }
    String told = Files.readString(home.file("told"));
    assertTrue(told.startsWith("sojourn: There is no guide [nonsense]: choose one of "), told);
  }

  @Test
  void a_page_that_is_killed_leaves_the_terminal_as_it_was() throws Exception {
    try (Tmux tmux = command("write")) {
      tmux.await("0 words");
      tmux.java().destroyForcibly();
      tmux.await("all over");
      assertTrue(tmux.screen().contains("Sojourn was stopped from outside"), tmux.screen());
      assertWhole(tmux);
    }
  }

  private Tmux command(String arguments) throws IOException, InterruptedException {
    return home.script(Installation.shared(), BEFORE + "./sojourn " + arguments + AFTER);
  }

  private void end(Tmux tmux) throws IOException {
    tmux.keys("C-q");
    tmux.await("all over");
    assertEquals("status 0\nall over", tmux.screen());
    assertWhole(tmux);
  }

  private void assertWhole(Tmux tmux) throws IOException {
    assertEquals(Files.readString(home.file("before")), Files.readString(home.file("after")));
    assertFalse(tmux.alternateOn());
    assertTrue(tmux.cursorShown());
  }
}
