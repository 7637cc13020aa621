package org.sojourn.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.googlecode.lanterna.TerminalSize;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TtyTest {

  @Test
  void the_size_that_the_launcher_measured_is_taken() {
    Tty tty = new Tty(Map.of("SOJOURN_SIZE", "24 80\n"));
    assertEquals(new TerminalSize(80, 24), tty.sizeAtStart());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0 0", "24", "24 80 1", "-1 80", "99999 1", "stty: no tty"})
  void anything_else_is_no_size(String said) {
    assertNull(Tty.parse(said));
  }

  @Test
  void the_line_is_ready_only_when_the_launcher_says_so() {
    assertEquals(true, new Tty(Map.of("SOJOURN_TTY", "ready")).isReady());
    assertEquals(false, new Tty(Map.of()).isReady());
  }
}
