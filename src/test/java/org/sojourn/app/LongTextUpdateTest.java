package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sojourn.terminal.Input;

/** A text never grows longer than can be read again. */
class LongTextUpdateTest {
  private static final String FULL =
      "A page holds 4,000,000 letters at most; this would be more, and was not put in.";

  private final Stage stage = Stage.writing();

  @Test
  void a_paste_that_is_too_long_is_refused_and_the_text_stays() {
    stage.keys("Once.").on(new Event.Typed(new Input.Paste("x".repeat(4_000_000))));
    assertEquals("Once.", stage.text());
    assertEquals(FULL, stage.said());
  }

  @Test
  void what_just_fits_goes_in_and_nothing_after_it() {
    stage.on(new Event.Typed(new Input.Paste("x".repeat(4_000_000))));
    assertEquals(4_000_000, stage.text().length());
    stage.keys("y");
    assertEquals(FULL, stage.said());
    assertEquals(3_999_999, stage.keys("<bs>").text().length());
  }
}
