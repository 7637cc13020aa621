package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Going to the shell for a while. */
class SuspendUpdateTest {

  @Test
  void what_was_typed_is_on_disk_before_the_program_stops() {
    Stage stage = Stage.writing().type("The rain came at four.");
    stage.asked();
    stage.keys("<a-z>");
    List<Effect> asked = stage.asked();
    assertEquals(2, asked.size());
    assertInstanceOf(Effect.KeepDraft.class, asked.getFirst());
    assertEquals(new Effect.Suspend(), asked.getLast());
    assertEquals("The rain came at four.", stage.text());
  }

  @Test
  void the_palette_suspends_where_a_terminal_keeps_alt_for_itself() {
    Stage stage = Stage.home(Samples.home(List.of(), List.of(), List.of()));
    stage.keys("<f2>suspend<cr>");
    assertEquals(List.of(new Effect.Suspend()), stage.asked());
    assertInstanceOf(HomePage.class, stage.state().page());
  }

  @Test
  void settings_that_cannot_be_followed_are_one_sentence_and_nothing_more() {
    Stage stage = Stage.home(Samples.home(List.of(), List.of(), List.of()));
    stage.on(new Event.Failed(new Effect.FollowSettings(), "The settings say nothing."));
    assertEquals(Optional.of(Notice.trouble("The settings say nothing.")), stage.state().notice());
    assertEquals(List.of(), stage.asked());
  }
}
