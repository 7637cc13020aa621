package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A window that changes its size all the time. */
class ResizeTest extends AtHome {
  private static final int CHANGES = 60;

  @Test
  void after_a_storm_of_sizes_the_page_and_its_caret_are_as_before() throws Exception {
    try (Tmux tmux = writing()) {
      Tmux.Spot caret = tmux.cursor();
      String page = tmux.screen();
      Random dice = new Random(4);
      for (int i = 0; i < CHANGES; i++) {
        tmux.resize(20 + dice.nextInt(120), 5 + dice.nextInt(50));
      }
      tmux.resize(80, 24);
      tmux.await("the page as before", screen -> screen.equals(page));
      assertEquals(caret, tmux.cursor());
      end(tmux);
    }
  }

  @Test
  void in_twenty_by_five_it_says_what_it_needs_and_keeps_what_is_typed() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.resize(20, 5);
      tmux.await("40");
      tmux.type(" Still");
      tmux.resize(80, 24);
      tmux.await("agreed to. Still");
      end(tmux);
    }
  }

  private Tmux writing() throws IOException, InterruptedException {
    Tmux tmux = home.sojourn(Installation.shared(), 80, 24);
    tmux.keys("w");
    tmux.await("0 words");
    tmux.type("Tonight I am not sure what she agreed to.");
    tmux.await("agreed to.");
    tmux.await("· kept");
    return tmux;
  }

  private static void end(Tmux tmux) {
    tmux.keys("C-q");
    tmux.await("the shell", screen -> screen.endsWith("\n$"));
  }
}
