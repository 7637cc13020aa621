package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Draft;
import org.sojourn.terminal.Input;

/** How a draft gets to disk while it is written, and that it is never lost on the way. */
class AutosaveTest {
  private static final Effect WAKE =
      new Effect.Later(Preferences.USUAL.patience(), new Event.DraftDue(Samples.id(1)));

  private final Stage stage = Stage.writing();

  private Effect.KeepDraft due() {
    stage.asked();
    return stage.on(new Event.DraftDue(Samples.id(1))).asked(Effect.KeepDraft.class);
  }

  private static String prose(Effect.KeepDraft keep) {
    return switch (keep.draft()) {
      case Draft.OfEntry draft -> draft.entry().prose();
      case Draft.OfComment draft -> draft.comment().text();
    };
  }

  @Test
  void a_run_of_typing_asks_for_one_save() {
    assertEquals(List.of(WAKE), stage.keys("three").asked());
    assertTrue(Preferences.USUAL.patience().compareTo(Duration.ofSeconds(2)) < 0);
  }

  @Test
  void when_the_time_has_come_the_draft_goes_to_disk_as_it_is_now() {
    stage.keys("three");
    Effect.KeepDraft keep = due();
    assertEquals("three", prose(keep));
    assertEquals(5, keep.revision());
    stage.on(new Event.DraftKept(Samples.id(1), 5));
    assertTrue(stage.work().safe());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void what_was_typed_after_the_save_asks_for_another() {
    stage.keys("three");
    due();
    stage.keys("!").on(new Event.DraftKept(Samples.id(1), 5));
    assertFalse(stage.work().safe());
    assertEquals(List.of(WAKE), stage.asked());
    assertEquals("three!", prose(due()));
  }

  @Test
  void after_a_save_the_next_run_asks_again() {
    stage.keys("one");
    due();
    stage.on(new Event.DraftKept(Samples.id(1), 3)).asked();
    assertEquals(List.of(WAKE), stage.keys("two").asked());
  }

  @Test
  void a_save_that_is_due_when_all_is_safe_does_nothing() {
    stage.keys("one");
    due();
    stage.on(new Event.DraftKept(Samples.id(1), 3)).on(new Event.DraftDue(Samples.id(1)));
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void a_failed_save_keeps_the_text_says_why_and_tries_again() {
    stage.keys("one");
    due();
    stage.on(new Event.DraftNotKept(Samples.id(1), "No room is left on the disk."));
    assertEquals("one", stage.text());
    assertEquals(
        Optional.of(
            Notice.trouble(
                "No room is left on the disk."
                    + " Your text is still here; saving is tried again.")),
        stage.state().notice());
    assertEquals(
        List.of(new Effect.Later(Duration.ofSeconds(5), new Event.DraftDue(Samples.id(1)))),
        stage.asked());
    assertEquals("one", prose(due()));
  }

  @Test
  void a_save_that_works_again_takes_the_trouble_off_the_page() {
    stage.keys("one");
    due();
    stage.on(new Event.DraftNotKept(Samples.id(1), "No room is left on the disk"));
    assertEquals(
        "No room is left on the disk. Your text is still here; saving is tried again.",
        stage.said());
    stage.on(new Event.DraftKept(Samples.id(1), 3));
    assertEquals("Saving works again; your text is kept.", stage.said());
  }

  @Test
  void typing_while_saves_fail_asks_for_no_further_save() {
    stage.keys("one");
    due();
    stage.on(new Event.DraftNotKept(Samples.id(1), "No room is left on the disk.")).asked();
    assertEquals(List.of(), stage.keys("two").asked());
  }

  @Test
  void a_prompt_left_empty_is_kept_without_asking_for_ever() {
    stage.keys("<c-n>");
    Effect.DropDraft drop = stage.asked(Effect.DropDraft.class);
    stage.on(new Event.DraftKept(Samples.id(1), drop.revision()));
    assertEquals(List.of(), stage.asked());
    assertTrue(stage.work().safe());
  }

  @Test
  void what_is_typed_after_an_empty_prompt_becomes_safe() {
    stage.keys("<c-n>");
    Effect.DropDraft drop = stage.asked(Effect.DropDraft.class);
    stage.on(new Event.DraftKept(Samples.id(1), drop.revision())).keys("<c-p>one");
    Effect.KeepDraft keep = due();
    stage.on(new Event.DraftKept(Samples.id(1), keep.revision()));
    assertTrue(stage.work().safe());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void a_draft_below_the_help_page_goes_to_disk_too() {
    stage.keys("one<f1>");
    assertEquals("one", prose(due()));
    stage.on(new Event.DraftKept(Samples.id(1), 3)).keys("<f1>");
    assertTrue(stage.work().safe());
  }

  @Test
  void the_title_and_themes_of_the_last_page_go_to_disk_too() {
    stage.keys("one<c-s>");
    Effect.KeepDraft opened =
        (Effect.KeepDraft)
            stage.asked().stream().filter(Effect.KeepDraft.class::isInstance).findFirst().get();
    stage.on(new Event.DraftKept(Samples.id(1), opened.revision()));
    assertEquals(List.of(WAKE), stage.keys("Queue").asked());
    Effect.KeepDraft keep = due();
    assertEquals("Queue", ((Draft.OfEntry) keep.draft()).entry().title());
    assertEquals("finish", ((Draft.OfEntry) keep.draft()).at());
  }

  @Test
  void writing_on_from_the_last_page_saves_what_was_not_yet_saved() {
    stage.keys("one<c-s>Queue");
    stage.on(new Event.DraftKept(Samples.id(1), stage.work().revision())).asked();
    stage.keys("<c-p>");
    assertTrue(stage.work().safe() || stage.asked().contains(WAKE));
  }

  @Test
  void leaving_waits_until_the_draft_is_safe() {
    stage.keys("one").asked();
    stage.keys("<esc>");
    stage.page(WritingPage.class);
    Effect.Leave leave = stage.asked(Effect.Leave.class);
    assertEquals("one", ((Draft.OfEntry) leave.draft()).entry().prose());
    stage.on(new Event.Left(Samples.id(1)));
    stage.page(HomePage.class);
    assertEquals("Left as a draft. It waits on Home.", stage.said());
    assertEquals(List.of(new Effect.SeeHome()), stage.asked());
  }

  @Test
  void home_stands_on_the_draft_that_was_left() {
    Stage home = Stage.at(Samples.onHome()).keys("jw").type("one").keys("<esc>");
    Draft draft = home.asked(Effect.Leave.class).draft();
    home.on(new Event.Left(draft.id()));
    home.on(new Event.HomeSeen(Samples.home(List.of(draft), List.of(), List.of())));
    assertEquals(Optional.of(new HomeItem.GoOn(draft)), home.page(HomePage.class).item());
  }

  @Test
  void a_save_that_falls_due_while_the_draft_is_left_does_not_take_it_up_again() {
    stage.keys("one<esc>").asked();
    stage.on(new Event.DraftDue(Samples.id(1)));
    assertEquals(List.of(WAKE), stage.asked());
    stage.on(new Event.Left(Samples.id(1))).asked();
    stage.on(new Event.DraftDue(Samples.id(1)));
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void a_draft_that_cannot_be_kept_is_not_left() {
    stage.keys("one<esc>");
    Effect leave = stage.asked(Effect.Leave.class);
    stage.on(new Event.Failed(leave, "No room is left on the disk."));
    assertEquals("one", stage.text());
    assertEquals(
        "No room is left on the disk. The page cannot be left before your text is saved; that is"
            + " tried again. ^Q twice ends all the same.",
        stage.said());
    assertEquals("one!", stage.keys("!").text());
  }

  @Test
  void a_pasted_novel_asks_for_one_save() {
    stage.on(new Event.Typed(new Input.Paste("word ".repeat(20_000))));
    assertEquals(WAKE, stage.asked(Effect.Later.class));
  }
}
