package org.sojourn.app;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one entry to others that are like it, on real files. */
class MoreLikeJourneyTest {
  @TempDir Path home;

  @Test
  void m_goes_from_an_entry_to_what_is_like_it_and_esc_all_the_way_back() {
    Pilot pilot = Pilot.settled(home, "Amara");
    pilot.keys("w").type("The interpreter left something out at the gate.").keys("<c-s><c-s>");
    pilot.keys("w").type("At the gate the interpreter was late.").keys("<c-s><c-s>");
    pilot.keys("w").type("Nobody ate.").keys("<c-s><c-s>");
    pilot.keys("/").type("something").keys("<down>").selects("left something out");
    pilot.keys("m").sees("like The interpreter left something out", "1 entry");
    pilot.selects("At the gate the interpreter was late");
    pilot.keys("<cr>m").sees("like At the gate the interpreter was late", "1 entry");
    pilot.selects("left something out");
    pilot.keys("<esc><esc><esc>").selects("left something out").sees("/ something");
  }
}
