package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a user chose for all journals is followed from the first seconds on. */
class SettingsTest extends AtHome {

  @Test
  void the_mouse_comes_to_the_program_with_the_screen_and_goes_with_it() throws Exception {
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.await("the mouse", screen -> tmux.mouseOn());
      tmux.keys("q");
      tmux.await("the shell", screen -> screen.endsWith("\n$"));
      assertEquals(false, tmux.mouseOn());
    }
  }

  @Test
  void a_theme_paints_its_own_paper_and_a_mouse_can_be_left_to_the_terminal() throws Exception {
    choose("{\"theme\": \"high-contrast\", \"mouse\": false}");
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.await("black paper", screen -> tmux.colours().contains("[48;5;16m"));
      assertEquals(false, tmux.mouseOn());
      tmux.keys("q");
      tmux.await("the shell", screen -> screen.endsWith("\n$"));
    }
  }

  @Test
  void settings_with_a_slip_are_told_of_and_stop_nothing() throws Exception {
    choose("{\"theme\": \"drak\"}");
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.await("theme [drak]");
      assertTrue(tmux.screen().replaceAll("\\s+", " ").contains("the usual settings hold"));
      tmux.keys("q");
      tmux.await("the shell", screen -> screen.endsWith("\n$"));
    }
  }

  private void choose(String settings) throws IOException {
    Path folder = Files.createDirectories(home.file("config").resolve("sojourn"));
    Files.writeString(folder.resolve("settings.json"), settings);
  }
}
