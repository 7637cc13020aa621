package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.journal.Draft;
import org.sojourn.share.Topic;
import org.sojourn.share.Trust;
import org.sojourn.terminal.Input;

/** The end of the program, in all its ways: what was written goes to disk first. */
class LeavingUpdateTest {
  private static List<Event> ends() {
    return List.of(new Event.Asked(), new Event.Typed(new Input.Closed()));
  }

  private static List<String> kept(List<Effect> effects) {
    return effects.stream()
        .filter(Effect.KeepDraft.class::isInstance)
        .map(effect -> text(((Effect.KeepDraft) effect).draft()))
        .toList();
  }

  private static String text(Draft draft) {
    return switch (draft) {
      case Draft.OfEntry entry -> entry.entry().prose();
      case Draft.OfComment comment -> comment.comment().text();
    };
  }

  private static Stage with(String keys) {
    Stage stage = Stage.writing().keys(keys);
    stage.asked();
    return stage;
  }

  @ParameterizedTest
  @MethodSource("ends")
  void an_end_from_outside_keeps_what_is_being_written(Event end) {
    Stage stage = with("Once").on(end);
    assertEquals(List.of("Once"), kept(stage.asked()));
    assertFalse(stage.state().running());
  }

  @ParameterizedTest
  @MethodSource("ends")
  void an_end_from_outside_keeps_what_is_written_below_the_help_page(Event end) {
    assertEquals(List.of("Once"), kept(with("Once<f1>").on(end).asked()));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void an_end_from_outside_keeps_the_title_of_the_last_page(Event end) {
    Effect.KeepDraft keep = with("Once<c-s>Queue").on(end).asked(Effect.KeepDraft.class);
    assertEquals("Queue", ((Draft.OfEntry) keep.draft()).entry().title());
  }

  @ParameterizedTest
  @MethodSource("ends")
  void an_end_from_outside_keeps_a_comment_below_the_line_for_its_file(Event end) {
    Stage stage = commenting("Why?<c-s>");
    assertEquals(List.of("Why?"), kept(stage.on(end).asked()));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void an_end_while_an_entry_is_being_kept_does_not_bring_its_draft_back(Event end) {
    Stage stage = with("Once<c-s><c-s>").on(end);
    assertEquals(List.of(), kept(stage.asked()));
  }

  @Test
  void a_key_ends_the_program_when_the_draft_is_safe() {
    Stage stage = with("Once").keys("<c-q>");
    List<Effect> asked = stage.asked();
    assertEquals(List.of("Once"), kept(asked));
    assertEquals(new Effect.End(), asked.getLast());
    assertTrue(stage.state().running());
    stage.on(new Event.DraftKept(Samples.id(1), stage.work().revision())).on(new Event.Ended());
    assertFalse(stage.state().running());
  }

  @Test
  void a_key_ends_the_program_over_the_help_page_too() {
    Stage stage = with("Once<f1>").keys("<c-q>");
    assertEquals(List.of("Once"), kept(stage.asked()));
    stage.on(new Event.DraftKept(Samples.id(1), 4)).on(new Event.Ended());
    assertFalse(stage.state().running());
  }

  @Test
  void a_draft_that_cannot_be_kept_keeps_the_program_until_the_key_is_struck_again() {
    Stage stage = with("Once").keys("<c-q>");
    stage.on(new Event.DraftNotKept(Samples.id(1), "No room is left.")).on(new Event.Ended());
    assertTrue(stage.state().running());
    assertEquals(
        "This cannot be saved now; it is still here, and is tried again. ^Q again ends all the"
            + " same: what was written since it was last saved is then lost.",
        stage.said());
    assertEquals("Once", stage.text());
    assertFalse(stage.keys("<c-q>").state().running());
  }

  @Test
  void saving_that_is_tried_again_in_vain_takes_the_question_of_leaving_from_nobody() {
    Stage stage = with("Once").keys("<c-q>");
    stage.on(new Event.DraftNotKept(Samples.id(1), "No room is left.")).on(new Event.Ended());
    String asked = stage.said();
    stage.on(new Event.DraftNotKept(Samples.id(1), "No room is left."));
    assertEquals(asked, stage.said());
    assertFalse(stage.keys("<c-q>").state().running());
  }

  @Test
  void a_page_whose_draft_cannot_be_kept_stays_and_says_how_to_leave_all_the_same() {
    Stage stage = with("Once").keys("<esc>");
    Effect.Leave leave = stage.asked(Effect.Leave.class);
    stage.on(new Event.Failed(leave, "No room is left"));
    String said =
        "No room is left. The page cannot be left before your text is saved; that is tried again."
            + " ^Q twice ends all the same.";
    assertEquals(said, stage.said());
    stage.on(new Event.DraftNotKept(Samples.id(1), "No room is left"));
    assertEquals(said, stage.said());
    assertEquals("Once", stage.text());
    stage.on(new Event.DraftKept(Samples.id(1), stage.work().revision()));
    assertEquals("Saving works again; your text is kept.", stage.said());
  }

  @Test
  void a_title_that_cannot_be_kept_keeps_the_program_too() {
    Stage stage = with("Once<c-s>Queue").keys("<c-q>");
    stage.on(new Event.DraftNotKept(Samples.id(1), "No room is left.")).on(new Event.Ended());
    assertTrue(stage.state().running());
    assertEquals("Queue", stage.page(FinishPage.class).title().text());
  }

  @Test
  void after_another_key_the_end_waits_for_the_draft_again() {
    Stage stage = with("Once").keys("<c-q>");
    stage.on(new Event.DraftNotKept(Samples.id(1), "No room is left.")).on(new Event.Ended());
    assertTrue(stage.keys("!<c-q>").state().running());
  }

  @Test
  void with_everything_safe_a_key_ends_the_program_at_once() {
    Stage stage = with("Once").on(new Event.DraftKept(Samples.id(1), 4));
    assertFalse(stage.keys("<c-q>").state().running());
    assertEquals(List.of(), kept(stage.asked()));
  }

  @Test
  void the_key_works_while_a_page_is_fetched_and_what_waits_is_let_go() {
    Stage stage = Stage.at(Samples.onHome()).keys("bi<c-q>");
    assertFalse(stage.state().running());
    assertEquals(List.of(new Effect.ListMonths()), stage.asked());
  }

  @Test
  void a_page_where_nothing_was_written_drops_its_draft() {
    Stage stage = with("x<bs>").on(new Event.Asked());
    assertEquals(List.of(new Effect.DropDraft(Samples.id(1), 2)), stage.asked());
  }

  @Test
  void a_comment_where_nothing_was_written_drops_its_draft() {
    Stage stage = commenting("x<bs>");
    assertEquals(
        List.of(new Effect.DropDraft(Samples.id(1), 2)), stage.on(new Event.Asked()).asked());
  }

  @Test
  void an_edit_whose_text_was_taken_out_is_kept_as_a_draft() {
    Stage stage =
        Stage.at(Samples.onHome())
            .on(
                new Event.EditOpened(
                    Samples.kept(
                        Samples.begun().answered(List.of(org.sojourn.journal.Answer.free("x")))),
                    List.of(),
                    null))
            .keys("<del>");
    stage.asked();
    assertEquals(List.of(""), kept(stage.on(new Event.Asked()).asked()));
  }

  /** A comment on something received, with these keys struck. */
  private static Stage commenting(String keys) {
    Stage stage =
        Stage.with(new ReceivedPage(Samples.share(), Trust.VERIFIED, List.of(), 0, 0)).keys("c");
    Effect.BeginComment begun = stage.asked(Effect.BeginComment.class);
    stage.on(new Event.CommentOpened(begun.fresh(), Topic.of(Samples.share()))).keys(keys).asked();
    return stage;
  }
}
