package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** To the shell and back, by a key or from outside. */
class SuspendTest extends AtHome {
  private static final String TEXT = "The rain came at four";

  @Test
  void suspended_it_gives_the_shell_its_terminal_and_fg_brings_the_page_back() throws Exception {
    try (Tmux tmux = home.shell(Installation.shared(), 80, 24)) {
      tmux.type("stty -g > \"$HOME/before\"\n");
      write(tmux);
      Tmux.Spot caret = tmux.cursor();
      String page = tmux.screen();
      tmux.keys("M-z");
      awaitShell(tmux);
      assertFalse(tmux.alternateOn());
      assertTrue(tmux.cursorShown());
      tmux.type("stty -g > \"$HOME/between\"; echo sized $?\n");
      tmux.await("sized 0");
      assertEquals(Files.readString(home.file("before")), Files.readString(home.file("between")));
      assertEquals(TEXT, home.drafted());
      tmux.type("fg\n");
      tmux.await("the page as before", screen -> screen.equals(page));
      assertTrue(tmux.alternateOn());
      assertEquals(caret, tmux.cursor());
      typeOn(tmux);
    }
  }

  @Test
  void stopped_from_outside_it_is_drawn_again_when_it_goes_on() throws Exception {
    try (Tmux tmux = home.shell(Installation.shared(), 80, 24)) {
      write(tmux);
      String page = tmux.screen();
      stop(tmux, "STOP");
      awaitShell(tmux);
      tmux.type("stty sane; clear; echo elsewhere\n");
      tmux.await("elsewhere");
      tmux.type("fg\n");
      tmux.await("the page as before", screen -> screen.equals(page));
      typeOn(tmux);
    }
  }

  @Test
  void where_no_shell_could_bring_it_back_it_goes_on() throws Exception {
    try (Tmux tmux = home.script(Installation.shared(), "exec ./sojourn")) {
      tmux.await("Lately");
      tmux.keys("w");
      tmux.await("0 words");
      tmux.type(TEXT);
      tmux.await(TEXT);
      tmux.keys("M-z");
      // What is typed while the line is the shell's may be lost, and what comes before is no sign.
      tmux.await(
          "the page to be written on again",
          screen -> {
            tmux.type("!");
            return screen.contains(TEXT + "!".repeat(10)) && tmux.alternateOn();
          });
      tmux.keys("C-q");
      // tmux does not always fetch the status of a program that was stopped before.
      tmux.awaitEnd();
    }
  }

  private static void write(Tmux tmux) {
    tmux.type("./sojourn\n");
    tmux.await("Lately");
    tmux.keys("w");
    tmux.await("0 words");
    tmux.type(TEXT);
    tmux.await(TEXT);
    tmux.await("· kept");
  }

  /** Stops the whole group of processes, as a shell's own kill does. */
  private static void stop(Tmux tmux, String signal) throws Exception {
    long launcher = tmux.java().parent().orElseThrow().pid();
    new ProcessBuilder("kill", "-s", signal, "--", "-" + launcher).inheritIO().start().waitFor();
  }

  private static void awaitShell(Tmux tmux) {
    tmux.await(
        "the shell", screen -> screen.contains("Stopped") && (screen + "\n").contains("\n$\n"));
  }

  private static void typeOn(Tmux tmux) {
    tmux.type("!");
    tmux.await(TEXT + "!");
    tmux.keys("C-q");
    tmux.await("the shell", screen -> screen.endsWith("\n$"));
    assertFalse(tmux.alternateOn());
  }
}
