package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Response;

/** Commitments written as lines of text. */
class PromisesTest {
  private static final Commitment ASK = Samples.promise(8, "Ask about refills", null);
  private static final Commitment SEND =
      Samples.promise(9, "Send the list", LocalDate.parse("2026-12-01"));

  private int last = 100;
  private final Moment moment = new Moment(Samples.CLOCK, this::next);

  private UUID next() {
    return Samples.id(++last);
  }

  private List<Commitment> of(String lines, Commitment... before) {
    return Promises.of(lines, List.of(before), Samples.id(1), moment);
  }

  private static List<UUID> ids(List<Commitment> made) {
    return made.stream().map(Commitment::id).toList();
  }

  private static Commitment fresh(long id, String what) {
    return new Commitment(
        Samples.id(id), "", what, null, Commitment.Status.OPEN, null, Samples.id(1), Samples.NOW);
  }

  private static Commitment dated(String what) {
    return Promises.dated(fresh(1, what), Samples.TODAY);
  }

  @Test
  void each_line_is_a_commitment_and_blank_lines_are_none() {
    assertEquals(
        List.of(fresh(101, "Ask about refills"), fresh(102, "Sleep")),
        of("  Ask about refills \n\n \nSleep\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "Call her by Friday,Call her,2026-11-27",
    "'Call her, by Friday',Call her,2026-11-27",
    "Call her by friday.,Call her,2026-11-27",
    "Call her by Sun,Call her,2026-11-29",
    "Call her by tomorrow,Call her,2026-11-23",
    "Call her BY today!,Call her,2026-11-22",
    "Call her by 2026-12-01,Call her,2026-12-01",
    "Stand by her by Monday,Stand by her,2026-11-23",
    "Call her on Friday,Call her,2026-11-27",
    "Call her by 3 May,Call her,2027-05-03",
    "Call her by 22 Nov,Call her,2026-11-22",
    "Call her by December 1st,Call her,2026-12-01",
    "Call her by 1 Dec 2027,Call her,2027-12-01",
    "Llamarla para el viernes,Llamarla,2026-11-27",
    "Llamarla antes del miércoles.,Llamarla,2026-11-25",
    "Llamarla para mañana,Llamarla,2026-11-23",
    "Llamarla para el 3 de mayo,Llamarla,2027-05-03",
    "L’appeler avant vendredi,L’appeler,2026-11-27",
    "L’appeler d’ici demain,L’appeler,2026-11-23",
    "L’appeler avant le 1er février,L’appeler,2027-02-01",
    "Ligar até sexta,Ligar,2026-11-27",
    "Ligar até terça-feira,Ligar,2026-11-24",
    "Ligar até amanhã,Ligar,2026-11-23",
    "Ligar até 3 de março,Ligar,2027-03-03"
  })
  void a_line_that_ends_with_a_day_is_due_then(String line, String what, String due) {
    Commitment made = dated(line);
    assertEquals(what, made.what());
    assertEquals(LocalDate.parse(due), made.due());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call her",
        "Stand by her",
        "by Friday",
        "Call by 2026-13-01",
        "Call her by Friday evening",
        "Go by bus",
        "Work on it",
        "Call her by 31 February",
        "Call her by 3 m",
        "Comprar pan para la cena",
        "Parler avant de juger",
        "Rester pour la nuit"
      })
  void any_other_line_stays_as_it_is(String line) {
    assertEquals(fresh(1, line), dated(line));
  }

  @ParameterizedTest
  @CsvSource({
    "Matron: check the list,Matron,check the list,",
    "The head nurse: ask again by Friday,The head nurse,ask again,2026-11-27",
    "La cheffe : vérifier avant vendredi,La cheffe,vérifier,2026-11-27",
    "Call at 10:30,,Call at 10:30,",
    "See https://example.org,,See https://example.org,",
    "Ask one thing in the morning: why,,Ask one thing in the morning: why,"
  })
  void the_words_before_a_colon_say_whose_it_is(
      String line, @Nullable String who, String what, @Nullable LocalDate due) {
    Commitment made = dated(line);
    assertEquals(who == null ? "" : who, made.who());
    assertEquals(what, made.what());
    assertEquals(due, made.due());
    Commitment again =
        of(Promises.lines(List.of(made)), made).stream()
            .map(promise -> Promises.dated(promise, Samples.TODAY))
            .findFirst()
            .orElseThrow();
    assertEquals(made, again);
  }

  @Test
  void two_prompts_of_one_entry_keep_each_its_own() {
    Guide guide =
        Samples.guide(
            "two",
            List.of(
                Samples.TOMORROW, Samples.prompt("later", Kind.COMMITMENTS, "Later", List.of())));
    Stage stage = Stage.with(new WritingPage(Work.guided(Samples.begun(), guide)));
    stage.keys("Call her<cr>Write<c-n>Go back<c-n>").asked();
    Draft.OfEntry draft = stage.keys("<c-s>").asked(Effect.Finish.class).draft();
    List<Integer> sizes =
        draft.entry().answers().stream()
            .map(answer -> ((Response.Commitments) answer.response()).commitments().size())
            .toList();
    assertEquals(List.of(2, 1), sizes);
    Stage again = Stage.at(Samples.onHome()).on(new Event.DraftOpened(draft.by(guide)));
    assertEquals(draft.entry().answers(), again.written().answers());
  }

  @Test
  void lines_read_again_are_the_commitments_they_were() {
    assertEquals(
        List.of(Samples.id(8), Samples.id(9)),
        ids(of(Promises.lines(List.of(ASK, SEND)), ASK, SEND)));
  }

  @Test
  void a_commitment_edited_keeps_its_id_its_status_and_when_it_was_made() {
    Commitment kept = ASK.as(Commitment.Status.KEPT);
    Commitment edited = of("Ask about all refills", kept).getFirst();
    assertEquals(
        new Commitment(
            kept.id(),
            "",
            "Ask about all refills",
            null,
            Commitment.Status.KEPT,
            null,
            kept.madeIn(),
            kept.created()),
        edited);
  }

  @Test
  void a_day_that_was_set_is_set_again() {
    Commitment again = of("Send the list by 2026-12-01", SEND).getFirst();
    assertEquals(SEND, Promises.dated(again, Samples.TODAY));
  }

  @Test
  void a_line_put_before_others_is_a_new_commitment() {
    assertEquals(List.of(Samples.id(101), Samples.id(8)), ids(of("First\nAsk about refills", ASK)));
  }

  @Test
  void a_line_taken_out_leaves_the_others_as_they_were() {
    assertEquals(List.of(Samples.id(9)), ids(of("Send the list by 2026-12-01", ASK, SEND)));
  }

  @Test
  void the_same_line_twice_is_two_commitments() {
    List<UUID> made = ids(of("Ask about refills\nAsk about refills", ASK));
    assertEquals(Samples.id(8), made.getFirst());
    assertNotEquals(made.get(0), made.get(1));
  }

  @Test
  void lines_that_change_places_keep_their_ids() {
    assertEquals(
        List.of(Samples.id(9), Samples.id(8)),
        ids(of("Send the list by 2026-12-01\nAsk about refills", ASK, SEND)));
  }

  @Test
  void a_finished_entry_points_to_its_commitments_and_their_days() {
    Stage stage = Stage.writing().keys("<c-n>".repeat(5) + "Call her by Friday");
    stage.keys("<c-s>").asked();
    Effect.Finish finish = stage.keys("<c-s>").asked(Effect.Finish.class);
    Commitment made = finish.draft().commitments().getFirst();
    assertEquals("Call her", made.what());
    assertEquals(LocalDate.parse("2026-11-27"), made.due());
    assertEquals(Samples.id(1), made.madeIn());
    assertEquals(
        new org.sojourn.journal.Response.Commitments(List.of(made.id())),
        finish.entry().answers().getLast().response());
  }

  @Test
  void a_day_that_there_is_not_is_told_of_once_before_the_promise_is_kept_without_it() {
    Stage stage = Stage.writing().keys("<c-n>".repeat(5) + "Call her by 31 Feb<c-s>");
    stage.asked();
    assertEquals(List.of(), stage.keys("<c-s>").asked());
    assertEquals(
        "“31 Feb” is no day that there is: ^P goes back to it; ^S keeps the promise without a day.",
        stage.said());
    Effect.Finish finish = stage.keys("<c-s>").asked(Effect.Finish.class);
    assertEquals("Call her by 31 Feb", finish.draft().commitments().getFirst().what());
  }

  @Test
  void an_edited_entry_shows_its_commitments_as_lines() {
    var entry =
        Samples.begun()
            .by(Samples.GUIDE.ref())
            .answered(
                List.of(
                    Samples.answer(
                        Samples.TOMORROW,
                        new org.sojourn.journal.Response.Commitments(
                            List.of(ASK.id(), SEND.id())))));
    Stage stage =
        Stage.at(Samples.onHome())
            .on(new Event.EditOpened(Samples.kept(entry), List.of(ASK, SEND), Samples.GUIDE));
    assertEquals("Ask about refills\nSend the list by 2026-12-01", stage.text());
  }
}
