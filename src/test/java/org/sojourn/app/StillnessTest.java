package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StillnessTest {

  @Test
  void it_is_not_still_right_after_something_was_typed() {
    Stillness stillness = new Stillness(Duration.ofHours(1));

    stillness.broken();

    assertTrue(stillness.left().compareTo(Duration.ofMinutes(59)) > 0);
  }

  @Test
  void it_is_still_when_the_time_has_passed() {
    assertEquals(Duration.ZERO, new Stillness(Duration.ZERO).left());
  }
}
