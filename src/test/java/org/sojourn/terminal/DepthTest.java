package org.sojourn.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.terminal.Abilities.Background;

class DepthTest {

  @ParameterizedTest(name = "TERM={0} COLORTERM={1} NO_COLOR={2} STY={3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          xterm                 |           |   |          | SIXTEEN
          xterm-16color         |           |   |          | SIXTEEN
          linux                 |           |   |          | SIXTEEN
          linux                 | truecolor |   |          | SIXTEEN
          screen                |           |   |          | SIXTEEN
          tmux-256color         |           |   |          | CUBE
          xterm-256color        |           |   |          | CUBE
          xterm-kitty           |           |   |          | CUBE
          xterm-256color        | truecolor |   |          | FULL
          xterm                 | 24bit     |   |          | FULL
          xterm-direct          |           |   |          | FULL
          xterm-256color        | yes       |   |          | CUBE
          screen.xterm-256color | truecolor |   | 12.pts-0 | CUBE
          screen                | truecolor |   | 12.pts-0 | SIXTEEN
          xterm-256color        | truecolor | 1 |          | NONE
          vt220                 |           |   |          | NONE
          xterm-mono            |           |   |          | NONE
          """)
  void a_terminal_gets_the_colours_it_can_show(
      String kind, String colours, String none, String screen, Depth depth) {
    Map<String, String> environment = new HashMap<>();
    environment.put("TERM", kind);
    environment.put("COLORTERM", colours == null ? "" : colours);
    environment.put("NO_COLOR", none == null ? "" : none);
    environment.put("STY", screen == null ? "" : screen);
    assertEquals(depth, Depth.of(environment));
  }

  @Test
  void the_console_is_dark_shows_nothing_faint_and_is_asked_nothing() {
    assertEquals(
        new Abilities(Depth.SIXTEEN, false, Background.DARK, false),
        Abilities.of(Map.of("TERM", "linux")));
  }

  @Test
  void a_terminal_without_colours_is_not_asked_for_any() {
    assertEquals(
        new Abilities(Depth.NONE, true, Background.UNKNOWN, false),
        Abilities.of(Map.of("TERM", "xterm-256color", "NO_COLOR", "1")));
  }
}
