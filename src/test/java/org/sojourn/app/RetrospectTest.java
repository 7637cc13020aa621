package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Commitment.Status;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Response;

/** Looking back, from entries as values. */
class RetrospectTest {
  private static final Map<String, String> GUIDES = Map.of("daily-five", "Daily Five");

  private static Entry about(long number, String day, Answer... answers) {
    return Samples.entry(number, day, "")
        .titled("Entry " + number)
        .by(new GuideRef("daily-five", 1))
        .answered(List.of(answers));
  }

  private static Entry inKisoro(Entry entry) {
    return entry.within("kisoro-2026", null);
  }

  private static Answer weighed(String prompt, int value) {
    Asked asked =
        new Asked(
            "The weight of today",
            "",
            List.of(),
            List.of(new Asked.Label(0, "light"), new Asked.Label(10, "heavy")));
    return new Answer(prompt, asked, new Response.Scale(value));
  }

  private static Answer feeling(String... words) {
    return Samples.answer(Samples.FEELING, new Response.Words(List.of(words)));
  }

  private static Glimpse seen(Entry entry) {
    return Glimpse.of(entry, Optional.ofNullable(Samples.DESK.phaseOf(entry)));
  }

  private static Retrospect of(Entry... entries) {
    return Retrospect.of(
        Samples.DESK, GUIDES, Arrays.stream(entries).map(RetrospectTest::seen).toList(), List.of());
  }

  @Test
  void an_empty_journal_has_nothing_to_look_back_on() {
    YearMonth now = YearMonth.of(2026, 11);
    assertEquals(
        new Retrospect(
            Samples.TODAY,
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            now,
            now,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        of());
  }

  @Test
  void a_day_has_one_mark_however_much_was_written_about_it() {
    assertEquals(
        List.of(
            new Retrospect.Month(YearMonth.of(2026, 11), List.of(3, 20)),
            new Retrospect.Month(YearMonth.of(2025, 2), List.of(28))),
        of(
                about(1, "2026-11-20"),
                about(2, "2026-11-03"),
                about(3, "2026-11-20"),
                about(4, "2025-02-28"))
            .months());
  }

  @Test
  void themes_come_and_go_by_month() {
    Retrospect seen =
        of(
            about(1, "2026-09-03").about(List.of("justice-equity")),
            about(2, "2026-11-20").about(List.of("gardening", "justice-equity")),
            about(3, "2026-11-04").about(List.of("justice-equity")));
    assertEquals(
        List.of(
            new Retrospect.Trend("justice-equity", "Justice and equity", 3, List.of(1, 0, 2)),
            new Retrospect.Trend("gardening", "gardening", 1, List.of(0, 0, 1))),
        seen.themes());
    assertEquals(
        List.of(new Retrospect.Trend("daily-five", "Daily Five", 3, List.of(1, 0, 2))),
        seen.guides());
  }

  @Test
  void the_dial_stands_beside_the_phases_of_its_mission() {
    Retrospect seen =
        of(
            inKisoro(about(1, "2026-11-10", weighed("weight", 2))),
            inKisoro(about(2, "2026-11-18", weighed("weight", 8), weighed("weight-now", 5))),
            inKisoro(about(3, "2026-11-18", weighed("weight", 6))),
            about(4, "2026-11-19", weighed("weight", 1)));
    Dial.Day before = new Dial.Day(LocalDate.parse("2026-11-10"), List.of(2));
    Dial.Day day = new Dial.Day(LocalDate.parse("2026-11-18"), List.of(8, 5, 6));
    assertEquals(
        List.of(
            new Dial(
                Optional.of(Samples.KISORO),
                "The weight of today",
                0,
                10,
                "light",
                "heavy",
                List.of(
                    new Dial.Stretch(Optional.of(Phase.PRE_DEPARTURE), List.of(before)),
                    new Dial.Stretch(Optional.of(Phase.FIELD), List.of(day)))),
            new Dial(
                Optional.empty(),
                "The weight of today",
                0,
                10,
                "light",
                "heavy",
                List.of(
                    new Dial.Stretch(
                        Optional.empty(),
                        List.of(new Dial.Day(LocalDate.parse("2026-11-19"), List.of(1))))))),
        seen.dials());
  }

  @Test
  void words_of_feeling_stand_by_phase_the_most_frequent_first() {
    Retrospect seen =
        of(
            inKisoro(about(1, "2026-11-18", feeling("uneasy"))),
            inKisoro(about(2, "2026-11-19", feeling("tired", "uneasy"))),
            about(3, "2026-11-19", feeling("calm")));
    assertEquals(
        List.of(
            new Retrospect.Feelings(
                Optional.of(Phase.FIELD),
                List.of(new Retrospect.Word("uneasy", 2), new Retrospect.Word("tired", 1))),
            new Retrospect.Feelings(Optional.empty(), List.of(new Retrospect.Word("calm", 1)))),
        seen.feelings());
  }

  @Test
  void on_this_day_names_other_years_before_months_of_the_last_year_and_nothing_to_come() {
    Retrospect seen =
        of(
            about(1, "2026-10-22"),
            about(2, "2024-11-22"),
            about(3, "2025-11-22"),
            about(4, "2026-11-22"),
            about(5, "2026-12-22"),
            about(6, "2026-10-21"),
            about(7, "2025-10-22"));
    assertEquals(
        List.of("Entry 3", "Entry 2", "Entry 1"),
        seen.before().stream().map(Retrospect.Before::title).toList());
    assertEquals(
        List.of("a year ago", "2 years ago", "a month ago"),
        seen.before().stream().map(each -> each.ago(Samples.TODAY)).toList());
  }

  @Test
  void a_question_that_was_left_is_named_until_it_is_answered() {
    Answer left = Samples.skipped(Samples.TOMORROW);
    Answer other = Samples.skipped(Samples.MOMENT);
    Answer answered = Samples.answer(Samples.MOMENT, new Response.Text("A queue."));
    Retrospect seen =
        of(
            about(1, "2026-11-18", left, other),
            about(2, "2026-11-19", left),
            about(3, "2026-11-20", answered));
    assertEquals(
        List.of(
            new Retrospect.Left(
                "Daily Five", "Tomorrow", 2, Samples.id(2), LocalDate.parse("2026-11-19"))),
        seen.left());
  }

  @Test
  void what_was_promised_stands_with_what_is_open_first() {
    Commitment open = Samples.promise(10, "Ask about refills", null);
    Commitment kept = Samples.promise(11, "Thank Ruth", null).as(Status.KEPT);
    assertEquals(
        List.of(open, kept),
        Retrospect.of(Samples.DESK, GUIDES, List.of(), List.of(kept, open)).promises());
  }

  @Test
  void of_a_closed_entry_nothing_but_its_day_is_told() {
    Entry entry =
        about(1, "2025-11-22", weighed("weight", 9), feeling("tired"))
            .about(List.of("justice-equity"));
    Retrospect seen = Retrospect.of(Samples.DESK, GUIDES, List.of(Glimpse.dayOf(entry)), List.of());
    YearMonth month = YearMonth.of(2025, 11);
    assertEquals(
        new Retrospect(
            Samples.TODAY,
            1,
            1,
            List.of(new Retrospect.Month(month, List.of(22))),
            List.of(),
            List.of(),
            month,
            month,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        seen);
  }
}
