package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the screen cannot be shown: lines, or a sentence and status 1. Where it can: the screen,
 * whole.
 */
class UnfitTerminalTest extends AtHome {

  @ParameterizedTest
  @ValueSource(strings = {"TERM=dumb ./sojourn", "ACCESSIBLE=1 ./sojourn", "./sojourn --plain"})
  void a_terminal_without_a_screen_is_asked_line_by_line(String command) throws Exception {
    try (Tmux tmux = home.shell(Installation.shared(), 80, 24)) {
      tmux.type(command + "\n");
      tmux.await("Which number or word?");
      assertFalse(tmux.alternateOn());
      tmux.type("q\n");
      tmux.await("All that was written is kept.");
      tmux.await("the shell", screen -> screen.endsWith("\n$"));
    }
  }

  @Test
  void output_that_goes_to_a_file_gets_nothing_and_the_terminal_a_sentence() throws Exception {
    try (Tmux tmux = run("./sojourn > \"$HOME/out\"")) {
      assertSentence(tmux.screen());
      assertEquals("", Files.readString(home.file("out")));
      assertWhole(tmux);
    }
  }

  @Test
  void no_terminal_at_all_gets_a_sentence() throws Exception {
    try (Tmux tmux = run("setsid -w ./sojourn < /dev/null 2>&1 | cat; false")) {
      assertSentence(tmux.screen());
    }
  }

  @Test
  void without_a_UTF_8_locale_everything_is_shown_and_kept_all_the_same() throws Exception {
    home.add("日本語 and Zoë", "She said „ja“ – I heard “yes”.");
    Map<String, String> ascii = Map.of("LC_ALL", "C", "LANG", "C");
    try (Tmux tmux = home.with(ascii).sojourn(Installation.shared(), 80, 24)) {
      tmux.await("日本語 and Zoë");
      tmux.keys("w");
      tmux.await("0 words");
      tmux.type("Ça, c’était Zoë 日本語.");
      tmux.await("Ça, c’était Zoë 日本語.");
      tmux.await("· kept");
      assertEquals("Ça, c’était Zoë 日本語.", home.drafted());
      tmux.keys("C-q");
      tmux.await("the shell", screen -> screen.endsWith("\n$"));
    }
  }

  @Test
  void a_window_without_room_asks_for_it() throws Exception {
    try (Tmux tmux = home.shell(Installation.shared(), 30, 8)) {
      tmux.type("./sojourn\n");
      tmux.await("40");
      tmux.resize(80, 24);
      tmux.await(", Amara.");
      tmux.keys("q");
      tmux.await("the shell", screen -> screen.endsWith("\n$"));
    }
  }

  /** Runs a command in a window until it has ended. */
  private Tmux run(String command) throws IOException, InterruptedException {
    String script =
        "stty -a > \"$HOME/before\"; %s; echo \"status $?\"; stty -a > \"$HOME/after\"; echo over; read -r end"
            .formatted(command);
    Tmux tmux = home.script(Installation.shared(), script);
    tmux.await("over");
    return tmux;
  }

  private static void assertSentence(String screen) {
    String said = screen.replace("\n", " ");
    assertTrue(said.startsWith("sojourn: "), screen);
    assertTrue(said.endsWith(". status 1 over"), screen);
    assertFalse(said.contains("Exception"), screen);
  }

  private void assertWhole(Tmux tmux) throws IOException {
    assertEquals(Files.readString(home.file("before")), Files.readString(home.file("after")));
    assertFalse(tmux.alternateOn());
    assertTrue(tmux.cursorShown());
  }
}
