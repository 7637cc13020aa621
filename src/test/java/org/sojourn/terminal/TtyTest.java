package org.sojourn.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.googlecode.lanterna.TerminalSize;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TtyTest {

  @Test
  void the_size_that_the_launcher_measured_is_taken() {
    Tty tty = new Tty(Map.of("SOJOURN_SIZE", "24 80\n"));
    assertEquals(new TerminalSize(80, 24), tty.sizeAtStart());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0 0", "24", "24 80 1", "-1 80", "0 80", "9999999999 1", "stty: no tty"})
  void anything_else_is_no_size(String said) {
    assertNull(Tty.parse(said));
  }

  @ParameterizedTest
  @CsvSource({"10000 10000, 1000, 500", "99999 1, 1, 500", "1 65535, 1000, 1", "5 20, 20, 5"})
  void a_size_that_no_screen_has_is_believed_up_to_the_largest(String said, int columns, int rows) {
    assertEquals(new TerminalSize(columns, rows), Tty.parse(said));
  }

  @Test
  void the_line_is_ready_only_when_the_launcher_says_so() {
    assertEquals(true, new Tty(Map.of("SOJOURN_TTY", "ready")).isReady());
    assertEquals(false, new Tty(Map.of()).isReady());
  }
}
