package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Profile;

/** How many entries a command looks into for their meaning, which may take long for each. */
class UnderstandSomeTest {

  private static final int ENTRIES = 12;

  @TempDir Path home;

  /** Each time it is asked, so much has passed. */
  private static final class Passing extends Clock {
    private final Duration step;
    private Instant now = Samples.CLOCK.instant();

    Passing(Duration step) {
      this.step = step;
    }

    @Override
    public ZoneId getZone() {
      return Samples.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plus(step);
      return now;
    }
  }

  private int left(Duration each) throws IOException {
    Services.create(Pilot.folders(home), new Profile("Amara", null), null, Samples.CLOCK).close();
    try (Services journal = Services.open(Pilot.folders(home), new Passing(each))) {
      assumeTrue(journal.understanding().deep(), "there is no model here");
      for (int i = 1; i <= ENTRIES; i++) {
        journal.store().add(Samples.entry(i, "2026-11-22", "The queue was long."));
      }
      Indexing indexing = new Indexing(journal, (_, _) -> {}, () -> false);
      indexing.catchUp();
      indexing.understandSome();
      return journal.index().toUnderstand(ENTRIES).size();
    }
  }

  @Test
  void where_they_are_quick_all_of_a_few() throws IOException {
    assertEquals(0, left(Duration.ZERO));
  }

  @Test
  void where_they_are_slow_only_so_many_as_take_a_moment() throws IOException {
    int left = left(Duration.ofMillis(400));
    assertTrue(left >= ENTRIES - 2 && left < ENTRIES, left + " of " + ENTRIES);
  }
}
