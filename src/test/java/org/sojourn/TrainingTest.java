package org.sojourn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.app.Folders;

class TrainingTest {

  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A script that waits for a page which no longer comes would wait for ever. */
  @Test
  @Timeout(120)
  void comes_to_the_end_of_its_script() throws IOException, InterruptedException {
    Training.run(Clock.systemUTC());
  }

  @Test
  void the_way_to_the_first_frame_ends_on_it(@TempDir Path folder) {
    Folders folders = Folders.of(Map.of("HOME", folder.toString()), null);
    AtomicInteger frames = new AtomicInteger();
    assertThrows(
        Ended.class,
        () ->
            FirstFrame.show(
                folders,
                Clock.systemUTC(),
                () -> {
                  frames.incrementAndGet();
                  throw new Ended();
                }));
    assertEquals(1, frames.get());
  }
}
