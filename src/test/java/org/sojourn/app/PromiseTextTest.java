package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.journal.Commitment;

class PromiseTextTest {
  private static final Commitment PROMISE = Samples.promise(1, "call the district", null);

  @ParameterizedTest
  @CsvSource({"OPEN, ☐", "KEPT, ☑", "CHANGED, ↻", "DROPPED, ☒"})
  void a_box_says_how_it_stands(Commitment.Status status, String box) {
    assertEquals(box + " ", PromiseText.box(PROMISE.as(status)));
  }

  @Test
  void whoever_else_promised_it_is_named() {
    assertEquals("call the district", PromiseText.owned(PROMISE));
    Commitment joes =
        new Commitment(
            PROMISE.id(),
            "Joe",
            PROMISE.what(),
            null,
            PROMISE.status(),
            null,
            null,
            PROMISE.created());
    assertEquals("Joe: call the district", PromiseText.owned(joes));
  }
}
