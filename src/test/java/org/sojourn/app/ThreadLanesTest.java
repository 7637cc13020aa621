package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lanes on threads of their own. */
class ThreadLanesTest {

  @Test
  void closing_waits_for_what_is_written_and_not_for_what_was_to_come_later() {
    List<String> done = Collections.synchronizedList(new ArrayList<>());
    ThreadLanes lanes = new ThreadLanes();
    lanes.after(Duration.ofMinutes(15), () -> done.add("later"));
    IntStream.range(0, 100).forEach(i -> lanes.run(Lane.STORE, () -> done.add("written " + i)));
    assertTimeout(Duration.ofSeconds(10), lanes::close);
    assertEquals(IntStream.range(0, 100).mapToObj(i -> "written " + i).toList(), done);
  }
}
