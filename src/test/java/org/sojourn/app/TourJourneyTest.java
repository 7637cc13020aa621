package org.sojourn.app;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking around in a journal that is made up. */
class TourJourneyTest {
  @TempDir Path home;

  @Test
  void home_says_whenever_it_is_looked_at_that_it_is_a_tour() {
    Pilot.settled(home, "Amara").quits();
    Pilot pilot = Pilot.starts(home, new Start.Tour("All of it is made up."));
    pilot.sees("All of it is made up.").keys("j").sees("All of it is made up.");
    pilot.keys("b").misses("All of it is made up.");
    pilot.keys("<esc>").sees("All of it is made up.").quits();
    Pilot.starts(home).misses("All of it is made up.").quits();
  }
}
