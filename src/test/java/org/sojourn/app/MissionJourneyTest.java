package org.sojourn.app;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Missions on real files and a real index. */
class MissionJourneyTest {
  @TempDir Path home;

  @Test
  void entries_follow_their_mission_when_its_days_change() {
    Pilot pilot = Pilot.starts(home).keys("Amara<cr>nurse<cr>Kisoro<cr>2026-11-01<cr><cr>");
    pilot.sees("in the field").keys("wThe gate was shut.<c-s><c-s>").sees("Kept: The gate");
    pilot.keys("/").type("phase:field").sees("1 entry").keys("<esc>");
    pilot.keys("m").sees("its end not known yet", "clinician");
    pilot.keys("e<c-u>2026-11-10<cr>").sees("Kept: Kisoro", "1 Nov – 10 Nov 2026", "coming home");
    pilot.keys("<esc>/").type("phase:field").sees("Nothing is found").keys("<esc>");
    pilot.keys("/").type("phase:re-entry").sees("1 entry");
  }

  @Test
  void missions_of_one_name_are_told_apart_and_one_may_overlap_another() {
    Pilot pilot = Pilot.starts(home).keys("Amara<cr>nurse<cr>Kisoro<cr>2026-11-01<cr><cr>");
    pilot.keys("ma").type("Kisoro").keys("<cr><cr><cr><cr>").type("2026-12-01").keys("<cr><cr>");
    pilot.sees("Kept: Kisoro. It overlaps with Kisoro;");
    pilot
        .keys("j<cr><c-u>")
        .type("Kisoro, the first")
        .keys("<c-s>")
        .sees("Kept: Kisoro, the first");
    Pilot.starts(home).keys("m").sees("Kisoro, the first", "from 1 Dec 2026");
  }
}
