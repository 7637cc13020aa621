package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Role;

/** Setting a journal up, line by line. */
class SetupUpdateTest {
  private static final int MISSION = SetupPage.Line.MISSION.place();
  private static final int START = SetupPage.Line.START.place();
  private static final int END = SetupPage.Line.END.place();

  private final Stage stage =
      Stage.at(State.opening(Samples.SIZE)).on(new Event.Absent("/home/amara/sojourn"));

  private SetupPage page() {
    return stage.page(SetupPage.class);
  }

  @Test
  void a_folder_without_a_journal_asks_for_a_name_first() {
    assertEquals(SetupPage.fresh("/home/amara/sojourn"), page());
    assertEquals(SetupPage.Line.NAME, page().line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void a_journal_needs_a_name(String typed) {
    stage.keys(typed + "<cr>");
    assertEquals(0, page().form().at());
    assertEquals("A name is needed; any name will do.", page().form().trouble());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void what_is_wrong_is_forgotten_with_the_next_key() {
    stage.keys("<cr>A");
    assertEquals("", page().form().trouble());
    assertEquals("A", page().typed(SetupPage.Line.NAME));
  }

  @Test
  void a_name_alone_makes_a_journal() {
    stage.keys("Amara<cr><cr><cr>");
    assertEquals(List.of(new Effect.Create(new Profile("Amara", null), null)), stage.asked());
  }

  @Test
  void all_lines_together_make_a_journal_with_a_mission() {
    stage.keys("Amara<cr>trainee<cr>Kisoro 2026<cr>2026-11-17<cr>2026-11-30<cr>");
    assertEquals(
        List.of(
            new Effect.Create(
                new Profile("Amara", Role.CLINICAL_TRAINEE),
                new Mission(
                    "kisoro-2026",
                    "Kisoro 2026",
                    "",
                    MissionKind.SHORT_TERM,
                    Role.CLINICAL_TRAINEE,
                    LocalDate.parse("2026-11-17"),
                    LocalDate.parse("2026-11-30")))),
        stage.asked());
  }

  @Test
  void a_mission_may_have_no_last_day() {
    stage.keys("Amara<cr><cr>Kisoro<cr>2026-11-17<cr><cr>");
    Mission mission = stage.asked(Effect.Create.class).mission();
    assertEquals(
        new Mission(
            "kisoro",
            "Kisoro",
            "",
            MissionKind.SHORT_TERM,
            Role.CLINICAL_TRAINEE,
            LocalDate.parse("2026-11-17"),
            null),
        mission);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2026-13-01"})
  void a_first_day_that_is_no_day_is_named_with_the_remedy(String typed) {
    stage.keys("Amara<cr><cr>Kisoro<cr>" + typed + "<cr>");
    assertEquals(START, page().form().at());
    assertEquals("Type the day such as 2026-11-17 or 17 Nov 2026.", page().form().trouble());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void a_first_day_may_be_today() {
    stage.keys("Amara<cr><cr>Kisoro<cr>today<cr>");
    assertEquals("2026-11-22", page().typed(SetupPage.Line.START));
    assertEquals(END, page().form().at());
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "Yes", "no"})
  void yes_and_no_are_no_names_of_a_mission(String typed) {
    stage.keys("Amara<cr><cr>" + typed + "<cr>");
    assertEquals(
        "Type what it is called, such as Kisoro 2026; or nothing.", page().form().trouble());
  }

  @Test
  void a_last_day_that_is_no_day_is_named_with_the_remedy() {
    stage.keys("Amara<cr><cr>Kisoro<cr>2026-11-17<cr>later<cr>");
    assertEquals(END, page().form().at());
    assertEquals(
        "Type the day such as 2026-11-30 or 30 Nov 2026; or nothing.", page().form().trouble());
  }

  @Test
  void a_mission_does_not_end_before_it_starts() {
    stage.keys("Amara<cr><cr>Kisoro<cr>2026-11-17<cr>2026-11-16<cr>");
    assertEquals(END, page().form().at());
    assertEquals("That is before the mission starts; check both days.", page().form().trouble());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void a_mission_of_one_day_is_a_mission() {
    stage.keys("Amara<cr><cr>Kisoro<cr>2026-11-17<cr>2026-11-17<cr>");
    assertEquals(1, stage.asked().size());
  }

  @ParameterizedTest
  @CsvSource({
    "clinician,CLINICIAN",
    "Trainee,CLINICAL_TRAINEE",
    "student,CLINICAL_TRAINEE",
    "trai,CLINICAL_TRAINEE",
    "o,NON_CLINICAL",
    "c,CLINICIAN",
    "clinical-trainee,CLINICAL_TRAINEE",
    "Medical student,CLINICAL_TRAINEE",
    "student nurse,CLINICAL_TRAINEE",
    "surgical resident,CLINICAL_TRAINEE",
    "doctor,CLINICIAN",
    "Nurse,CLINICIAN",
    "nurse coordinator,CLINICIAN",
    "Médecin / nurse,CLINICIAN",
    "medical interpreter,NON_CLINICAL",
    "driver,NON_CLINICAL",
    "community health worker,PUBLIC_HEALTH",
    "researcher,PUBLIC_HEALTH",
    "public health,PUBLIC_HEALTH",
    "Public,PUBLIC_HEALTH",
    "physio,CLINICIAN",
    "med studnet 4th yr,CLINICAL_TRAINEE",
    "interpretor,NON_CLINICAL",
    "nurse mentor,CLINICIAN",
    "other,NON_CLINICAL"
  })
  void a_role_is_known_by_a_plain_word(String typed, Role role) {
    stage.keys("Amara<cr>" + typed + "<cr><cr>");
    assertEquals(List.of(new Effect.Create(new Profile("Amara", role), null)), stage.asked());
  }

  @ParameterizedTest
  @CsvSource({"wizard,no role known here; left empty", "mentor,no role needed"})
  void whoever_has_another_word_goes_on_without_a_role(String typed, String said) {
    stage.keys("Amara<cr>" + typed);
    assertEquals(said, page().understood(SetupPage.Line.ROLE));
    stage.keys("<cr><cr>");
    assertEquals(List.of(new Effect.Create(new Profile("Amara", null), null)), stage.asked());
  }

  @Test
  void what_is_typed_after_a_refusal_takes_the_place_of_what_was_refused() {
    stage.keys("Amara<cr><cr>Kisoro<cr>soon<cr>17 Nov 2026");
    assertEquals("17 Nov 2026", page().typed(SetupPage.Line.START));
    assertEquals("", page().form().trouble());
  }

  @Test
  void what_was_refused_can_be_mended_where_it_is_wrong() {
    stage.keys("Amara<cr><cr>Kisoro<cr>17 Nov<cr><right> 2026");
    assertEquals("17 Nov 2026", page().typed(SetupPage.Line.START));
  }

  @Test
  void a_line_left_after_a_refusal_is_not_written_over_later() {
    stage.keys("Amara<cr><cr>Kisoro<cr>17 Nov<cr><up><cr> 2026");
    assertEquals("17 Nov 2026", page().typed(SetupPage.Line.START));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          23 nov     | That has no year: type the year too, as in 23 nov 2026.
          Nov 23     | That has no year: type the year too, as in Nov 23 2026.
          23.11.     | That has no year: type the year too, as in 23.11.2026.
          03/12/2026 | That could be 3 Dec 2026 or 12 Mar 2026: type 2026-12-03 or 2026-03-12.
          31/02/2026 | That is no day that there is: type another: February 2026 has 28.
          31 Feb 2026 | That is no day that there is: type another: February 2026 has 28.
          17.11.2926 | That lies in the year 2926: type a year from 1900 to 2100.
          23 snow    | Type the day such as 2026-11-17 or 17 Nov 2026.
          """)
  void a_day_that_is_refused_is_told_why_and_what_to_type(String typed, String said) {
    stage.keys("Amara<cr><cr>Kisoro<cr>").type(typed).keys("<cr>");
    assertEquals(said, page().form().trouble());
  }

  @ParameterizedTest
  @CsvSource({
    "ROLE,medical student,clinical trainee",
    "ROLE,clinical trainee,''",
    "ROLE,wizard,no role known here; left empty",
    "START,17 Nov 2026,Tue 17 Nov 2026",
    "START,soon,''"
  })
  void how_a_line_is_understood_is_said_beside_it(
      SetupPage.Line line, String typed, String understood) {
    SetupPage page = page().with(page().form().to(line.place()).with(Writing.of(typed)));
    assertEquals(understood, page.understood(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-17",
        "2026-11-17 ",
        "2026/11/17",
        "17 Nov 2026",
        "17 november 2026",
        "17. Nov 2026",
        "17-Nov-2026",
        "Nov 17, 2026",
        "November 17 2026",
        "17.11.2026",
        "11/17/2026"
      })
  void a_day_may_be_written_as_people_write_it(String typed) {
    assertEquals(Optional.of(LocalDate.parse("2026-11-17")), DayWords.day(typed));
  }

  @Test
  void going_up_keeps_what_was_typed() {
    stage.keys("Amara<cr>trainee<up>");
    assertEquals(0, page().form().at());
    assertEquals("trainee", page().typed(SetupPage.Line.ROLE));
    assertEquals("Amara", page().typed(SetupPage.Line.NAME));
  }

  @Test
  void a_mission_taken_back_is_not_made() {
    stage.keys("Amara<cr><cr>Kis<cr><up>" + "<bs>".repeat(3) + "<cr>");
    assertEquals(List.of(new Effect.Create(new Profile("Amara", null), null)), stage.asked());
    assertEquals(MISSION, page().form().at());
  }

  @Test
  void a_journal_that_cannot_be_made_keeps_what_was_typed() {
    stage.keys("Amara<cr><cr><cr>");
    SetupPage before = page();
    Effect create = stage.asked().getFirst();
    stage.on(new Event.Failed(create, "The folder [/x] is not writable."));
    assertEquals(before, page());
    assertEquals("The folder [/x] is not writable.", stage.said());
    assertEquals(List.of(create), stage.keys("<cr>").asked());
  }

  @Test
  void a_journal_that_was_made_opens_on_home() {
    stage.keys("Amara<cr><cr><cr>").asked();
    stage.on(new Event.Opened(Samples.DESK));
    assertEquals(HomePage.UNREAD, stage.state().page());
    assertEquals(List.of(), stage.state().below());
    assertEquals(List.of(new Effect.SeeHome(), new Effect.Enter()), stage.asked());
    stage.on(new Event.HomeSeen(Samples.home()));
    assertEquals(List.of(new Effect.Index(), new Effect.Pull()), stage.asked());
  }

  @ParameterizedTest
  @CsvSource({"Kisoro 2026,kisoro-2026", "São Tomé!,sao-tome", "日本,mission", "--a--b--,a-b"})
  void a_mission_gets_a_plain_id(String name, String id) {
    assertEquals(id, Missions.id(name, List.of()));
  }

  @Test
  void a_pasted_name_is_one_line() {
    stage.on(new Event.Typed(new org.sojourn.terminal.Input.Paste("Ama\nra\n")));
    assertEquals("Ama ra", page().typed(SetupPage.Line.NAME));
  }

  @Test
  void escape_goes_back_a_line_with_all_that_was_typed() {
    stage.keys("Amara<cr>trainee<esc>");
    assertEquals(0, page().form().at());
    assertEquals("trainee", page().typed(SetupPage.Line.ROLE));
    assertTrue(stage.state().running());
  }

  @Test
  void escape_on_the_first_line_ends_the_program() {
    stage.keys("Ama<esc>");
    assertFalse(stage.state().running());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void help_and_the_palette_come_back_to_the_line_that_was_being_typed() {
    SetupPage before = stage.keys("Amara<cr>train").page(SetupPage.class);
    assertEquals(before, stage.keys("<f1><esc><f2><esc>").state().page());
  }
}
