package org.sojourn.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.terminal.Abilities.Background;

class PaperAnswerTest {

  @ParameterizedTest
  @CsvSource({
    "11;rgb:0000/0000/0000, DARK",
    "11;rgb:0/0/0, DARK",
    "11;rgb:1e1e/1e1e/2e2e, DARK",
    "11;rgb:00/2b/36, DARK",
    "11;rgb:ffff/ffff/ffff, LIGHT",
    "11;rgb:fdf6/f6e3/e3e3, LIGHT",
    "11;rgba:ffff/ffff/ffff/8000, LIGHT",
    "11;rgb:f/f/f, LIGHT",
  })
  void a_terminal_says_how_light_its_paper_is(String said, Background background) {
    assertEquals(Optional.of(background), PaperAnswer.read(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "11",
        "11;?",
        "11;rgb:",
        "11;rgb:fffff/0/0",
        "11;rgb:ff/ff",
        "11;rgb:gg/gg/gg",
        "10;rgb:ffff/ffff/ffff",
        "11;#ffffff",
        "11;rgb:ff/ff/ff;",
        "52;c;aGVsbG8="
      })
  void anything_else_is_no_answer(String said) {
    assertEquals(Optional.empty(), PaperAnswer.read(said));
  }
}
