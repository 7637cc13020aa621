package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Role;

/** Which of several missions a day or an entry belongs to. */
class MissionsTest {
  private static final List<Mission> TWO =
      List.of(
          mission("spring", "2026-03-01", "2026-03-14"),
          mission("autumn", "2026-09-01", "2026-09-14"));

  private static Mission mission(String id, String start, String end) {
    return new Mission(
        id,
        id,
        "",
        MissionKind.SHORT_TERM,
        Role.CLINICAL_TRAINEE,
        LocalDate.parse(start),
        LocalDate.parse(end));
  }

  private static List<Phase> phases(String guide) {
    return Guides.shipped().guide(guide).orElseThrow().phases();
  }

  private static String id(@Nullable Mission mission) {
    return mission == null ? "none" : mission.id();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, spring",
    "2026-03-05, spring",
    "2026-03-20, spring",
    "2026-06-06, spring",
    "2026-06-08, autumn",
    "2026-09-14, autumn",
    "2027-09-01, autumn"
  })
  void between_two_missions_the_nearer_counts(LocalDate day, String mission) {
    assertEquals(mission, id(Missions.on(TWO, day)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-20, before-you-go, autumn",
    "2026-08-30, coming-home, spring",
    "2026-08-30, long-view, spring",
    "2026-08-30, before-you-go, autumn",
    "2026-03-20, daily-five, spring",
    "2026-03-20, dilemma, spring",
    "2027-09-01, before-you-go, autumn"
  })
  void an_entry_belongs_to_the_mission_its_guide_is_for(
      LocalDate day, String guide, String mission) {
    assertEquals(mission, id(Missions.on(TWO, day, phases(guide))));
  }

  @Test
  void of_two_under_way_the_one_begun_later_counts() {
    List<Mission> both =
        List.of(
            mission("long", "2026-01-01", "2026-12-31"),
            mission("visit", "2026-05-01", "2026-05-10"));
    assertEquals("visit", id(Missions.on(both, LocalDate.parse("2026-05-03"))));
    assertEquals("long", id(Missions.on(both, LocalDate.parse("2026-05-20"))));
  }

  @Test
  void without_a_mission_there_is_none() {
    assertEquals("none", id(Missions.on(List.of(), LocalDate.parse("2026-05-03"))));
  }
}
