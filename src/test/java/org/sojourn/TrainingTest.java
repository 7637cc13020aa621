package org.sojourn;

import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingTest {

  /** A script that waits for a page which no longer comes would wait for ever. */
  @ParameterizedTest
  @EnumSource
  @Timeout(120)
  void comes_to_the_end_of_its_script(Training.Part part) throws IOException, InterruptedException {
    Training.run(part, Clock.systemUTC());
  }
}
