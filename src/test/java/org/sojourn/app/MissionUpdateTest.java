package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Role;

class MissionUpdateTest {
  private static final Mission KISORO = Samples.KISORO;
  private static final Mission GULU = mission("gulu", "Gulu", "2025-02-01", "2025-02-20");

  @Test
  void home_opens_the_missions_the_latest_first() {
    Stage stage = Stage.home(Samples.home()).keys("m");
    assertEquals(List.of(new Effect.ReadMissions()), stage.asked());
    stage.on(new Event.MissionsRead(List.of(GULU, KISORO)));
    assertEquals(List.of(KISORO, GULU), stage.page(MissionsPage.class).missions());
    assertEquals(KISORO, stage.page(MissionsPage.class).mission().orElseThrow());
    assertEquals(List.of(GULU, KISORO), stage.state().desk().orElseThrow().missions());
  }

  @Test
  void a_mission_is_added_line_by_line_in_ones_own_words() {
    Stage stage = listing(KISORO).keys("a").type("Valley clinic").keys("<cr>").type("Home");
    stage.keys("<cr><c-u>").type("free clinic").keys("<cr><c-u>").type("nurse").keys("<cr>");
    stage.type("1 Dec 2026").keys("<cr><cr>");
    assertEquals(
        List.of(
            new Effect.KeepMission(
                new Mission(
                    "",
                    "Valley clinic",
                    "Home",
                    MissionKind.DOMESTIC_REMOTE,
                    Role.CLINICIAN,
                    LocalDate.parse("2026-12-01"),
                    null))),
        stage.asked());
  }

  @Test
  void a_change_keeps_the_id_so_that_its_entries_follow() {
    Stage stage = listing(KISORO).keys("<cr> with Ruth<c-s>");
    Effect.KeepMission keep = stage.asked(Effect.KeepMission.class);
    Mission changed =
        new Mission(
            KISORO.id(),
            "Kisoro 2026 with Ruth",
            "",
            KISORO.kind(),
            KISORO.role(),
            KISORO.start(),
            KISORO.end());
    assertEquals(changed, keep.mission());
    stage.on(new Event.MissionKept(List.of(changed), changed));
    assertEquals(List.of(changed), stage.page(MissionsPage.class).missions());
    assertEquals(changed, stage.state().desk().orElseThrow().mission());
    assertEquals("Kept: Kisoro 2026 with Ruth", stage.said());
  }

  @Test
  void a_mission_ends_today_by_two_keys_and_its_phase_follows() {
    Mission open = mission("open", "Open", "2026-11-01", null);
    Stage stage = listing(open).keys("e<cr>");
    Mission ended = stage.asked(Effect.KeepMission.class).mission();
    assertEquals(Samples.TODAY, ended.end());
    stage.on(new Event.MissionKept(List.of(ended), ended));
    assertEquals(ended, stage.state().desk().orElseThrow().mission());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <c-u><cr>                  | A name is needed; any name will do.
          <cr><cr><c-u>nap<cr>       | Type short-term, long-term, disaster, research, public health or near home.
          <cr><cr><cr><cr><c-u><cr>  | A first day is needed, for what is suggested goes by it. A guess will do; you can change it later.
          <cr><cr><cr><cr><c-u>soon<cr>    | Type the day such as 2026-11-17 or 17 Nov 2026.
          <cr><cr><cr><cr><c-u>23 nov<cr>  | That has no year: type the year too, as in 23 nov 2026.
          <cr><cr><cr><cr><cr><c-u>03/12/2026<cr>  | That could be 3 Dec 2026 or 12 Mar 2026: type 2026-12-03 or 2026-03-12; or nothing.
          <cr><cr><cr><cr><cr><c-u>soon<cr> | Type the day such as 2026-11-30 or 30 Nov 2026; or nothing.
          <cr><cr><cr><cr><cr><c-u>1 Nov 2026<cr> | That is before the mission starts, on 17 Nov 2026; check both days.
          <cr><cr><cr><cr><c-u>2027-01-01<c-s> | That is before the mission starts, on 1 Jan 2027; check both days.
          """)
  void what_cannot_be_is_said_on_its_line_and_what_was_typed_stays(String keys, String said) {
    Stage stage = listing(KISORO).keys("<cr>" + keys);
    assertEquals(said, stage.page(MissionPage.class).form().trouble());
    assertTrue(stage.asked().isEmpty());
  }

  @Test
  void days_of_a_mission_may_be_said_in_words() {
    Stage stage = listing(KISORO).keys("<cr><cr><cr><cr><cr><c-u>yesterday<cr><c-u>today<c-s>");
    Mission kept = stage.asked(Effect.KeepMission.class).mission();
    assertEquals(Samples.TODAY.minusDays(1), kept.start());
    assertEquals(Samples.TODAY, kept.end());
  }

  @ParameterizedTest
  @CsvSource({"zzz, NON_CLINICAL", "mentor, NON_CLINICAL", "physio, CLINICIAN"})
  void any_word_for_what_one_does_is_taken_for_one_of_the_roles(String typed, Role role) {
    Stage stage = listing(KISORO).keys("<cr><cr><cr><cr><c-u>").type(typed);
    assertEquals(role.label(), stage.page(MissionPage.class).understood(MissionPage.Line.ROLE));
    stage.keys("<c-s>");
    assertEquals(role, stage.asked(Effect.KeepMission.class).mission().role());
  }

  @Test
  void leaving_with_something_unkept_asks_for_a_second_escape() {
    Stage stage = listing(KISORO).keys("<cr>");
    stage.keys("<esc>").page(MissionsPage.class);
    stage.keys("<cr>!<esc>");
    assertTrue(stage.page(MissionPage.class).form().trouble().startsWith("This is not kept yet"));
    stage.keys("<esc>").page(MissionsPage.class);
    stage.keys("<cr>!<esc>?<esc>").page(MissionPage.class);
    assertTrue(stage.asked().isEmpty());
  }

  @Test
  void a_mission_that_could_not_be_kept_is_still_there_to_be_kept() {
    Stage stage = listing(KISORO).keys("<cr>!<c-s>");
    Effect keep = stage.asked().getLast();
    stage.on(new Event.Failed(keep, "No room left on the disk."));
    assertEquals("No room left on the disk.", stage.said());
    assertEquals("Kisoro 2026!", stage.page(MissionPage.class).typed(MissionPage.Line.NAME));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-12-05, true",
    "2026-12-01, 2026-12-05, false",
    "2026-10-01, 2026-11-17, true",
    "2026-10-01, 2026-11-16, false",
    "2026-10-01, , true",
    "2026-12-01, , false"
  })
  void missions_may_overlap_and_that_is_said(String start, @Nullable String end, boolean overlaps) {
    Mission other = mission("other", "Other", start, end);
    Stage stage = listing(KISORO).keys("a").type("Other").keys("<cr>");
    stage.on(new Event.MissionKept(List.of(KISORO, other), other));
    String said =
        overlaps
            ? "Kept: Other. It overlaps with Kisoro 2026; on days of both, the one"
                + " that starts later counts."
            : "Kept: Other";
    assertEquals(said, stage.said());
  }

  @ParameterizedTest
  @CsvSource({
    "short, SHORT_TERM",
    "two weeks, SHORT_TERM",
    "long, LONG_TERM",
    "six months, LONG_TERM",
    "relief after the flood, DISASTER",
    "research, RESEARCH_PUBLIC_HEALTH",
    "public health, RESEARCH_PUBLIC_HEALTH",
    "a vaccination campaign, RESEARCH_PUBLIC_HEALTH",
    "near home, DOMESTIC_REMOTE",
    "home, DOMESTIC_REMOTE",
    "Telehealth, DOMESTIC_REMOTE",
    "d, DISASTER",
    "domestic-remote, DOMESTIC_REMOTE"
  })
  void a_kind_is_understood_as_people_say_it(String typed, MissionKind kind) {
    assertEquals(kind, KindWords.kind(typed).orElseThrow());
  }

  @Test
  void a_word_that_tells_nothing_is_no_kind() {
    assertTrue(KindWords.kind("").isEmpty());
    assertTrue(KindWords.kind("holiday").isEmpty());
  }

  @Test
  void the_mission_that_counts_today_is_selected() {
    Mission next = mission("next", "Next", "2027-03-01", null);
    Stage stage = listing(GULU, KISORO, next);
    assertEquals(KISORO, stage.page(MissionsPage.class).mission().orElseThrow());
  }

  private static Stage listing(Mission... missions) {
    return Stage.home(Samples.home()).on(new Event.MissionsRead(List.of(missions)));
  }

  private static Mission mission(String id, String name, String start, @Nullable String end) {
    return new Mission(
        id,
        name,
        "",
        MissionKind.SHORT_TERM,
        Role.CLINICAL_TRAINEE,
        LocalDate.parse(start),
        end == null ? null : LocalDate.parse(end));
  }

  @Test
  void the_program_does_not_end_over_a_mission_that_is_not_kept_without_asking() {
    Stage stage = listing(KISORO).keys("a").type("Valley clinic").keys("<c-q>");
    assertTrue(stage.state().running());
    assertEquals(
        "What you typed on this page is not kept yet. ^Q again ends without it.", stage.said());
    stage.keys("<f1><c-q>");
    assertTrue(stage.state().running());
    assertFalse(stage.keys("<c-q>").state().running());
  }

  @Test
  void the_program_ends_over_a_mission_that_was_not_changed() {
    assertFalse(listing(KISORO).keys("<cr><c-q>").state().running());
  }
}
