package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.guides.Advised.END;
import static org.sojourn.guides.Advised.MIDDLE;
import static org.sojourn.guides.Advised.MISSION;
import static org.sojourn.guides.Advised.SHIPPED;
import static org.sojourn.guides.Advised.START;
import static org.sojourn.guides.Advised.done;
import static org.sojourn.guides.Advised.ids;
import static org.sojourn.guides.Advised.missionOf;
import static org.sojourn.guides.Advised.suggest;
import static org.sojourn.guides.Advised.weighing;
import static org.sojourn.guides.Advised.with;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;

class AdviceTest {

  @TempDir Path folder;

  @Test
  void without_a_mission_daily_five_comes_first() {
    assertEquals(with("daily-five", "humility-mirror"), suggest(null, START));
  }

  @Test
  void before_leaving_the_guide_for_it_comes_first_until_it_is_done() {
    assertEquals(with("before-you-go", "daily-five"), suggest(MISSION, START.minusDays(8)));
    assertEquals(
        with("daily-five"),
        suggest(MISSION, START.minusDays(8), done("before-you-go", START.minusDays(40))));
  }

  @Test
  void on_the_first_days_in_the_field_daily_five_comes_first() {
    assertEquals(with("daily-five"), suggest(MISSION, START));
  }

  @Test
  void once_settled_the_compass_and_the_mirror_follow() {
    assertEquals(
        with("daily-five", "weekly-compass", "humility-mirror"),
        suggest(MISSION, START.plusDays(7)));
    assertEquals(with("daily-five", "weekly-compass"), suggest(MISSION, START.plusDays(6)));
  }

  @Test
  void what_was_done_today_is_not_suggested_again() {
    assertEquals(
        with("weekly-compass", "humility-mirror"),
        suggest(MISSION, START.plusDays(7), done("daily-five", START.plusDays(7))));
  }

  @Test
  void one_mirror_is_enough_for_a_short_mission() {
    assertEquals(
        with("daily-five", "weekly-compass"),
        suggest(MISSION, START.plusDays(9), done("humility-mirror", START.plusDays(7))));
    assertFalse(
        suggest(MISSION, START.plusDays(50), done("humility-mirror", START.plusDays(7)))
            .contains("humility-mirror"));
  }

  @Test
  void in_the_last_days_leaving_well_comes_first_until_it_is_done() {
    LocalDate last = START.plusDays(12);
    assertEquals(with("last-days", "daily-five", "humility-mirror"), suggest(MISSION, last));
    assertEquals(
        with("daily-five", "humility-mirror"), suggest(MISSION, last, done("last-days", last)));
  }

  @Test
  void just_home_coming_home_is_first_and_says_why() {
    Suggestion first = SHIPPED.suggest(MISSION, START.plusDays(20), List.of()).getFirst();
    assertEquals("coming-home", first.guide().id());
    assertEquals("for the first weeks home", first.why());
  }

  @Test
  void coming_home_is_done_once() {
    assertEquals(
        with("story-check", "humility-mirror", "daily-five"),
        suggest(MISSION, START.plusDays(30), done("coming-home", START.plusDays(20))));
  }

  @Test
  void months_later_the_long_view_comes_first_and_coming_home_may_still_be_done() {
    assertEquals(
        with("long-view", "humility-mirror", "story-check", "coming-home", "daily-five"),
        suggest(MISSION, START.plusDays(200)));
  }

  @Test
  void the_long_view_is_done_at_three_months_and_at_six() {
    LocalDate three = END.plusMonths(3);
    LocalDate six = END.plusMonths(6);
    assertFalse(suggest(MISSION, three.minusDays(1)).contains("long-view"));
    assertTrue(suggest(MISSION, three).contains("long-view"));
    assertFalse(suggest(MISSION, six.minusDays(1), done("long-view", three)).contains("long-view"));
    assertTrue(suggest(MISSION, six, done("long-view", three)).contains("long-view"));
    assertFalse(suggest(MISSION, six.plusDays(9), done("long-view", six)).contains("long-view"));
  }

  @Test
  void years_later_the_long_view_is_there_once_a_year() {
    LocalDate later = END.plusYears(2);
    Suggestion first = SHIPPED.suggest(MISSION, later, List.of()).getFirst();
    assertEquals(List.of("long-view", "to look back once more"), said(first));
    assertFalse(
        suggest(MISSION, later, done("long-view", later.minusMonths(11))).contains("long-view"));
  }

  private static List<String> said(Suggestion suggestion) {
    return List.of(suggestion.guide().id(), suggestion.why());
  }

  @Test
  void a_short_mission_is_offered_the_short_compass_and_a_longer_one_all_of_it() {
    assertEquals(List.of("short", 8), compass(MissionKind.SHORT_TERM));
    assertEquals(List.of("whole", 18), compass(MissionKind.LONG_TERM));
    assertEquals(List.of("whole", 18), compass(MissionKind.RESEARCH_PUBLIC_HEALTH));
  }

  private static List<Object> compass(MissionKind kind) {
    return SHIPPED.suggest(missionOf(kind), START.plusDays(7), List.of()).stream()
        .filter(each -> each.guide().id().equals("weekly-compass"))
        .map(each -> List.<Object>of(each.form() == null ? "whole" : each.form(), each.minutes()))
        .findFirst()
        .orElse(List.of());
  }

  @Test
  void who_is_called_to_an_emergency_is_offered_the_sitting_about_oneself() {
    Mission called = missionOf(MissionKind.DISASTER);
    Suggestion first = SHIPPED.suggest(called, START.minusDays(2), List.of()).getFirst();
    assertEquals("me", first.form());
    assertEquals(
        List.of("daily-five"),
        suggest(called, START.minusDays(1), done("before-you-go", START.minusDays(2)))
            .subList(0, 1));
  }

  @Test
  void what_was_set_down_between_two_shifts_is_offered_again_at_home_until_it_was_written() {
    Mission called = missionOf(MissionKind.DISASTER);
    LocalDate home = END.plusDays(4);
    Entry later = settingDown("later");
    assertTrue(reasons(called, home, later).contains("for what you set down"));
    assertFalse(reasons(called, home, settingDown("no")).contains("for what you set down"));
    assertFalse(reasons(called, MIDDLE, later).contains("for what you set down"));
    assertFalse(
        reasons(called, home, later, done("significant-event", END.plusDays(2)))
            .contains("for what you set down"));
  }

  private static Entry settingDown(String answer) {
    return done("shift-log", MIDDLE)
        .answered(List.of(new Answer("set-down", new Asked("", ""), new Response.Choice(answer))));
  }

  private static List<String> reasons(Mission mission, LocalDate day, Entry... lately) {
    return SHIPPED.suggest(mission, day, List.of(lately)).stream().map(Suggestion::why).toList();
  }

  @Test
  void a_private_guide_is_not_suggested_on_an_ordinary_day() {
    for (MissionKind kind : MissionKind.values()) {
      for (int day = -60; day <= 400; day++) {
        boolean standDown = kind == MissionKind.DISASTER && day >= 11 && day <= 27;
        LocalDate today = START.plusDays(day);
        assertEquals(
            standDown,
            suggest(missionOf(kind), today, weighing(6, today)).contains("heavy-day"),
            kind + " on day " + day);
      }
    }
  }

  @Test
  void after_a_day_that_weighs_much_the_private_guide_is_offered_for_two_days() {
    LocalDate heavy = START.plusDays(4);
    Entry weighing = weighing(7, heavy);
    assertEquals(with("heavy-day", "weekly-compass"), suggest(MISSION, heavy, weighing));
    assertEquals("heavy-day", suggest(MISSION, heavy.plusDays(1), weighing).get(1));
    assertFalse(suggest(MISSION, heavy.plusDays(2), weighing).contains("heavy-day"));
    assertTrue(suggest(null, heavy, weighing).contains("heavy-day"));
  }

  @Test
  void once_it_was_written_the_private_guide_is_offered_no_more() {
    LocalDate heavy = START.plusDays(4);
    assertFalse(
        suggest(MISSION, heavy, weighing(9, heavy), done("heavy-day", heavy))
            .contains("heavy-day"));
    assertFalse(
        suggest(missionOf(MissionKind.DISASTER), END, done("heavy-day", END))
            .contains("heavy-day"));
  }

  @Test
  void when_an_emergency_ends_the_private_guide_is_offered_though_it_was_written_before() {
    assertTrue(
        suggest(missionOf(MissionKind.DISASTER), END, done("heavy-day", MIDDLE))
            .contains("heavy-day"));
  }

  @Test
  void the_sitting_that_is_still_to_come_is_suggested_until_it_is_written() {
    Guide before = SHIPPED.guide("before-you-go").orElseThrow();
    Entry first = sitting(before.forms().getFirst());
    Entry second = sitting(before.forms().getLast());
    List<Suggestion> left = SHIPPED.suggest(MISSION, START.minusDays(8), List.of(first));
    assertEquals(
        List.of("before-you-go", "the sitting still to come", "me"),
        List.of(left.getFirst().guide().id(), left.getFirst().why(), "" + left.getFirst().form()));
    assertEquals(with("daily-five"), suggest(MISSION, START.minusDays(8), first, second));
  }

  @Test
  void who_came_for_public_health_looks_at_the_community_on_other_missions_too() {
    Mission mission =
        new Mission("m", "M", "", MissionKind.SHORT_TERM, Role.PUBLIC_HEALTH, START, END);
    assertTrue(suggest(mission, START).contains("community-and-data"));
    assertFalse(suggest(MISSION, START).contains("community-and-data"));
  }

  @Test
  void the_story_check_comes_again_after_a_month_at_home() {
    Entry checked = done("story-check", END.plusDays(5));
    assertFalse(suggest(MISSION, END.plusDays(30), checked).contains("story-check"));
    assertTrue(suggest(MISSION, END.plusDays(36), checked).contains("story-check"));
  }

  @Test
  void the_users_own_guide_for_this_phase_is_suggested() throws Exception {
    Files.writeString(folder.resolve("own.json"), own("pre-departure"));
    List<Suggestion> before = Guides.with(folder).suggest(MISSION, START.minusDays(8), List.of());
    assertEquals("packing", before.getLast().guide().id());
    assertEquals("your own guide", before.getLast().why());
    assertEquals(with("daily-five"), ids(Guides.with(folder).suggest(MISSION, START, List.of())));
  }

  @Test
  void a_reason_has_at_most_five_words() {
    Set<String> wordy = new TreeSet<>();
    for (MissionKind kind : MissionKind.values()) {
      for (int day = -60; day <= 400; day++) {
        SHIPPED.suggest(missionOf(kind), START.plusDays(day), List.of()).stream()
            .map(Suggestion::why)
            .filter(why -> why.split(" ").length > 5)
            .forEach(wordy::add);
      }
    }
    assertEquals(Set.of(), wordy);
  }

  private static Entry sitting(Guide.Form form) {
    return done("before-you-go", START.minusDays(40))
        .answered(
            form.prompts().stream()
                .map(prompt -> new Answer(prompt, new Asked("", ""), new Response.Text("Yes.")))
                .toList());
  }

  private static String own(String phase) {
    return """
    { "format": "sojourn-guide/1", "id": "packing", "version": 1, "language": "en",
      "title": "Packing", "purpose": "Leave things behind.", "minutes": 5, "phases": ["%s"],
      "sections": [ { "id": "only", "prompts": [
        { "id": "leave", "kind": "text", "title": "Left", "text": "What do you leave?" } ] } ] }
    """
        .formatted(phase);
  }
}
