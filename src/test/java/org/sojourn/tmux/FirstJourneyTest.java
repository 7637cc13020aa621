package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The first evening with Sojourn, from an empty home folder, with a power cut in the middle. */
class FirstJourneyTest extends InTerminal {
  private static final String MOMENT = "The interpreter left something out.";
  private static final String STAKE = "Her consent, and whether she could still say no.";

  @Test
  void what_was_written_before_a_kill_is_finished_after_it_and_found_again() throws Exception {
    Home home = Home.empty(temp.resolve("home"));
    try (Tmux tmux = home.shell(Installation.shared(), 80, 24)) {
      note(tmux, "before");
      setUp(tmux);
      reflect(tmux);
      kill(tmux);
      assertWhole(tmux, home);
      goOn(tmux);
      finish(tmux);
      search(tmux);
      leave(tmux);
      assertWhole(tmux, home);
    }
  }

  private static void setUp(Tmux tmux) {
    tmux.type("./sojourn\n");
    tmux.await("What should this journal call you?");
    tmux.type("Amara\n");
    tmux.await("such as nurse, medical student, driver");
    tmux.type("trainee\n\n");
    tmux.await(", Amara.");
    tmux.await("▸ Reflect    Daily Five");
  }

  private static void reflect(Tmux tmux) {
    tmux.keys("Enter");
    tmux.await("Five minutes.");
    tmux.keys("Enter");
    tmux.await("1 of 6");
    tmux.keys("7");
    tmux.await("[7]");
    tmux.keys("C-n");
    tmux.await("2 of 6");
    tmux.keys("Space");
    tmux.await("[x]");
    tmux.keys("C-n");
    tmux.await("3 of 6");
    tmux.type(MOMENT);
    tmux.keys("C-n");
    tmux.await("What was at stake");
    tmux.type(STAKE);
    tmux.await(STAKE);
    tmux.await("14 in all · kept");
  }

  private static void kill(Tmux tmux) {
    tmux.java().destroyForcibly();
    tmux.await("what you were writing is kept as a draft");
    tmux.await("the shell's prompt", screen -> screen.endsWith("\n$"));
  }

  private static void goOn(Tmux tmux) {
    tmux.type("clear; echo earlier on\n");
    tmux.await("the shell's prompt", screen -> screen.equals("earlier on\n$"));
    tmux.type("./sojourn\n");
    tmux.await("▸ Continue");
    tmux.keys("Enter");
    tmux.await("What was at stake");
    assertTrue(tmux.screen().contains("4 of 6"), tmux.screen());
    assertTrue(tmux.screen().contains(STAKE), tmux.screen());
    tmux.type(" And my relief.");
    tmux.await(STAKE + " And my relief.");
  }

  private static void finish(Tmux tmux) {
    tmux.keys("C-s");
    tmux.await("[ ] Language and interpreting");
    while (!tmux.screen().contains("▸ [ ] Language and interpreting")) {
      String before = tmux.screen();
      tmux.keys("Down");
      tmux.await("the next theme", screen -> !screen.equals(before));
    }
    tmux.keys("Space");
    tmux.await("▸ [x] Language and interpreting");
    tmux.keys("C-s");
    tmux.await("Kept:");
    tmux.await("Lately");
  }

  private static void search(Tmux tmux) {
    ask(tmux, "zebra", "Nothing is found.");
    ask(tmux, "relief", "And my");
    // Without widening, a theme finds only what was given it.
    ask(tmux, "theme:consent-truth", "Nothing is found.");
    tmux.keys("/");
    tmux.await("Search");
    tmux.keys("C-t");
    tmux.type("-relief theme:language-interpreters");
    tmux.await("Nothing is found.");
    tmux.keys("Home", "DC");
    tmux.await("1 entry");
  }

  private static void ask(Tmux tmux, String query, String answer) {
    tmux.keys("/");
    tmux.await("Search");
    tmux.keys("C-t");
    tmux.type(query);
    tmux.await("an answer", screen -> screen.contains("/ " + query) && screen.contains(answer));
    tmux.keys("Escape");
    tmux.await(", Amara.");
  }

  private static void leave(Tmux tmux) {
    tmux.keys("C-q");
    // The screen comes back a moment before the shell asks for the next command.
    tmux.await("the screen as it was", "earlier on\n$ ./sojourn\n$"::equals);
  }

  private static void note(Tmux tmux, String name) {
    tmux.type("stty -a > \"$HOME/" + name + "\"; echo \"" + name + " $?\"\n");
    tmux.await(name + " 0");
  }

  private static void assertWhole(Tmux tmux, Home home) throws IOException {
    note(tmux, "after");
    assertEquals(Files.readString(home.file("before")), Files.readString(home.file("after")));
    assertFalse(tmux.alternateOn());
    assertTrue(tmux.cursorShown());
    Files.delete(home.file("after"));
  }
}
