package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** However the program is ended while somebody writes, everything typed is on disk. */
class EndingsTest extends AtHome {
  private static final String TEXT = "Tonight I am not sure what she agreed to, or to whom";
  private static final String SHELL =
      "stty -a > \"$HOME/before\"; ./sojourn; echo \"status $?\"; stty -a > \"$HOME/after\"; "
          + "echo \"all over\"; read -r end";

  @Test
  void ending_the_launcher_in_mid_word_keeps_every_letter() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.java().parent().orElseThrow().destroy();
      tmux.await("all over");
      assertEquals("status 143\nall over", tmux.screen());
      assertEquals(TEXT, home.drafted());
      assertWhole(tmux);
    }
  }

  @Test
  void ending_java_in_mid_word_keeps_every_letter() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.java().destroy();
      tmux.await("all over");
      assertEquals("status 143\nall over", tmux.screen());
      assertEquals(TEXT, home.drafted());
      assertWhole(tmux);
    }
  }

  @Test
  void killing_java_keeps_what_was_kept_and_leaves_a_whole_terminal() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.await("· kept");
      tmux.await("the mouse", screen -> tmux.mouseOn());
      tmux.java().destroyForcibly();
      tmux.await("all over");
      assertTrue(tmux.screen().contains("Sojourn was stopped from outside"), tmux.screen());
      assertTrue(tmux.screen().endsWith("status 137\nall over"), tmux.screen());
      assertEquals(TEXT, home.drafted());
      assertWhole(tmux);
    }
  }

  @Test
  void closing_the_window_in_mid_word_keeps_every_letter() throws Exception {
    try (Tmux tmux = writing()) {
      ProcessHandle java = tmux.java();
      tmux.hangUp();
      java.onExit().get(30, TimeUnit.SECONDS);
      assertEquals(TEXT, home.drafted());
    }
  }

  @Test
  void quitting_in_mid_word_keeps_every_letter() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.keys("C-q");
      tmux.await("all over");
      assertEquals("status 0\nall over", tmux.screen());
      assertEquals(TEXT, home.drafted());
      assertWhole(tmux);
    }
  }

  @Test
  void ending_on_the_last_page_keeps_the_title_typed_there() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.keys("C-s");
      tmux.await("A title");
      tmux.type("Relieved");
      tmux.await("› Relieved");
      tmux.java().parent().orElseThrow().destroy();
      tmux.await("all over");
      assertEquals("Relieved", home.drafts().getFirst().entry().title());
      assertEquals(TEXT, home.drafted());
      assertWhole(tmux);
    }
  }

  @Test
  void keys_that_stop_other_programs_are_keys_like_any_other() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.keys("C-c", "C-\\", "!");
      tmux.await(TEXT + "!");
      tmux.keys("C-z");
      tmux.awaitGone(TEXT);
      tmux.keys("C-y");
      tmux.await(TEXT);
      tmux.keys("C-s");
      tmux.await("A title");
      tmux.keys("C-p");
      tmux.await(TEXT + "!");
      tmux.type("?");
      tmux.await(TEXT + "!?");
      tmux.keys("C-q");
      tmux.await("all over");
      assertEquals("status 0\nall over", tmux.screen());
      assertEquals(TEXT + "!?", home.drafted());
      assertWhole(tmux);
    }
  }

  /** A window in which the last letter has just been typed. */
  private Tmux writing() throws IOException, InterruptedException {
    Tmux tmux = home.script(Installation.shared(), SHELL);
    tmux.await("Lately");
    tmux.keys("w");
    tmux.await("0 words");
    tmux.type(TEXT);
    tmux.await(TEXT);
    return tmux;
  }

  private void assertWhole(Tmux tmux) throws IOException {
    assertEquals(Files.readString(home.file("before")), Files.readString(home.file("after")));
    assertFalse(tmux.alternateOn());
    assertTrue(tmux.cursorShown());
    assertFalse(tmux.mouseOn());
  }
}
