package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.guides.Advised.END;
import static org.sojourn.guides.Advised.MIDDLE;
import static org.sojourn.guides.Advised.START;
import static org.sojourn.guides.Advised.done;
import static org.sojourn.guides.Advised.missionOf;
import static org.sojourn.guides.Advised.suggest;
import static org.sojourn.guides.Advised.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;

/** What is suggested on each kind of mission. */
class AdviceByKindTest {

  @Test
  void in_an_emergency_the_shift_log_takes_the_place_of_longer_pages() {
    assertEquals(List.of("shift-log"), suggest(missionOf(MissionKind.DISASTER), START.plusDays(6)));
  }

  @Test
  void a_long_stay_has_the_compass_at_first_and_then_the_monthly_page() {
    Mission stay = missionOf(MissionKind.LONG_TERM, START.plusDays(299));
    assertEquals(with("daily-five", "weekly-compass"), suggest(stay, START.plusDays(9)));
    assertEquals(
        with("daily-five", "working-alongside", "humility-mirror"),
        suggest(stay, START.plusDays(60)));
    assertEquals(
        with("daily-five"),
        suggest(
            stay,
            START.plusDays(60),
            done("working-alongside", START.plusDays(31)),
            done("humility-mirror", START.plusDays(3))));
  }

  @Test
  void research_looks_at_the_community_at_the_start_in_the_middle_and_at_the_end() {
    Mission survey = missionOf(MissionKind.RESEARCH_PUBLIC_HEALTH);
    Entry[] none = {};
    Entry[] first = {done("community-and-data", START)};
    Entry[] both = {done("community-and-data", START), done("community-and-data", MIDDLE)};
    assertTrue(suggest(survey, START, none).contains("community-and-data"));
    assertFalse(suggest(survey, MIDDLE.minusDays(1), first).contains("community-and-data"));
    assertTrue(suggest(survey, MIDDLE, first).contains("community-and-data"));
    assertFalse(suggest(survey, END.minusDays(3), both).contains("community-and-data"));
    assertTrue(suggest(survey, END.minusDays(2), both).contains("community-and-data"));
  }

  @Test
  void research_without_an_end_looks_at_the_community_once_a_month() {
    Mission survey = missionOf(MissionKind.RESEARCH_PUBLIC_HEALTH, null);
    Entry before = done("community-and-data", START);
    assertFalse(suggest(survey, START.plusDays(29), before).contains("community-and-data"));
    assertTrue(suggest(survey, START.plusDays(30), before).contains("community-and-data"));
  }

  @Test
  void near_home_its_own_guide_comes_first_and_nobody_is_asked_about_coming_home() {
    Mission clinic = missionOf(MissionKind.DOMESTIC_REMOTE);
    for (int day = -20; day <= 300; day++) {
      List<String> suggested = suggest(clinic, START.plusDays(day));
      assertTrue(suggested.indexOf("close-to-home") <= 1, suggested.toString());
      assertFalse(
          suggested.contains("coming-home")
              || suggested.contains("before-you-go")
              || suggested.contains("last-days"),
          suggested.toString());
    }
  }
}
