package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.guides.Advised.MISSION;
import static org.sojourn.guides.Advised.START;
import static org.sojourn.guides.Advised.done;
import static org.sojourn.guides.Advised.missionOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Done;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;

class PastTest {
  private static final LocalDate TODAY = START.plusDays(100);
  private static final List<Entry> LATELY =
      List.of(done("daily-five", TODAY), done("daily-five", TODAY.minusDays(10)));

  private final List<LocalDate> asked = new ArrayList<>();

  @Test
  void what_was_done_before_the_latest_entries_is_not_suggested_again() {
    Mission stay = missionOf(MissionKind.LONG_TERM, START.plusDays(299));
    List<Entry> lately = List.of(done("daily-five", TODAY));
    assertTrue(ids(stay, lately, History.NONE).contains("humility-mirror"));
    Done mirror = new Done("humility-mirror", MISSION.id(), TODAY.minusDays(80));
    assertFalse(ids(stay, lately, earlier(mirror)).contains("humility-mirror"));
    Done longAgo = new Done("humility-mirror", MISSION.id(), TODAY.minusDays(90));
    assertTrue(ids(stay, lately, earlier(longAgo)).contains("humility-mirror"));
  }

  @Test
  void what_was_done_on_another_mission_does_not_count() {
    Past past = past(earlier(new Done("last-days", "elsewhere", TODAY.minusDays(20))));
    assertFalse(past.doneSince("last-days", TODAY.minusDays(30)));
    Past own = past(earlier(new Done("last-days", null, TODAY.minusDays(20))));
    assertTrue(own.doneSince("last-days", TODAY.minusDays(30)));
  }

  @Test
  void nothing_more_is_read_where_the_latest_entries_reach() {
    Past past = past(earlier());
    assertFalse(past.doneSince("weekly-compass", TODAY.minusDays(9)));
    assertTrue(past.doneSince("daily-five", TODAY.minusDays(300)));
    assertEquals(List.of(), asked);
  }

  @Test
  void nothing_is_read_twice_and_nothing_older_than_a_year() {
    Past past = past(earlier());
    past.doneSince("coming-home", TODAY.minusDays(700));
    past.doneSince("story-check", TODAY.minusDays(200));
    past.done("before-you-go");
    assertEquals(List.of(TODAY.minusYears(1)), asked);
  }

  @Test
  void a_year_later_nobody_is_asked_about_coming_home() {
    LocalDate end = MISSION.end() == null ? START : MISSION.end();
    assertTrue(suggested(end.plusMonths(11)).contains("coming-home"));
    assertFalse(suggested(end.plusYears(1).plusDays(1)).contains("coming-home"));
  }

  private static List<String> suggested(LocalDate day) {
    return Advised.suggest(MISSION, day);
  }

  private static List<String> ids(Mission mission, List<Entry> lately, History before) {
    return Advised.ids(Advised.SHIPPED.suggest(mission, TODAY, lately, before));
  }

  private static Past past(History before) {
    return new Past(MISSION, TODAY, LATELY, before);
  }

  private History earlier(Done... done) {
    return since -> {
      asked.add(since);
      return List.of(done);
    };
  }
}
