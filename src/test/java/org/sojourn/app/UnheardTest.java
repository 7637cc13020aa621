package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.terminal.Input;

/** What is said to whoever writes on a page on which nothing can be written. */
class UnheardTest {
  private static final String NO_EDITOR =
      "^E opens your own editor while an answer or a comment is written; not here.";

  private static final ReadPage READING =
      new ReadPage(
          Samples.kept(Samples.entry(9, "2026-11-21", "Once.")),
          List.of(),
          List.of(),
          List.of(),
          0,
          0);

  private final Stage home = Stage.at(Samples.onHome());
  private final Stage inbox = Stage.with(new InboxPage(List.of(), List.of(), 0));

  @Test
  void prose_typed_on_home_is_told_how_to_begin() {
    home.keys("T");
    assertEquals(
        "On this page letters are keys: w begins to write, ? shows them all.", home.said());
    assertEquals(List.of(), home.asked());
  }

  @Test
  void prose_typed_or_pasted_where_nothing_can_be_written_is_told_so() {
    assertEquals("On this page letters are keys: ? shows them all.", inbox.keys("T").said());
    inbox.keys("j").on(new Event.Typed(new Input.Paste("The queue")));
    assertEquals(
        "You wrote “The queue” where nothing can be written: on Home, w begins a page for it.",
        inbox.said());
  }

  @Test
  void letters_right_after_one_without_a_use_belong_to_the_same_words() {
    home.keys("I will try");
    assertEquals(Samples.onHome().page(), home.state().page());
    assertEquals(List.of(), home.asked());
    Stage reading = Stage.with(READING).keys("I am sad here");
    assertEquals(READING, reading.state().page());
    assertEquals(List.of(), reading.asked());
  }

  @Test
  void a_letter_struck_later_or_after_another_key_is_a_key() {
    home.keys("I ");
    Stage later = Stage.at(home.state(), Clock.offset(Samples.CLOCK, Duration.ofSeconds(1)));
    assertEquals("", later.keys("w").text());
    assertEquals("", home.keys("<up>w").text());
  }

  @Test
  void words_typed_where_letters_are_keys_are_put_into_the_next_free_page() {
    home.keys("I will try");
    assertEquals(
        "You wrote “I will try” where nothing can be written: w begins a page for it.",
        home.said());
    Stage page = home.keys("<up>w");
    assertEquals(
        "You wrote “I will try” where nothing can be written: ^V puts it here.", page.said());
    assertEquals("I will try", page.keys("<c-v>").text());
    assertEquals("", Stage.at(Samples.onHome()).keys("I <up>w<c-v>").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<f7>", "<a-left>", "<c-g>"})
  void a_key_that_is_no_letter_and_has_no_use_stays_silent(String key) {
    assertEquals("", home.keys(key).said());
  }

  @Test
  void the_key_for_an_own_editor_says_where_it_works() {
    assertEquals(NO_EDITOR, home.keys("<c-e>").said());
    assertEquals(NO_EDITOR, Stage.writing().keys("<c-n><c-e>").said());
    assertEquals(NO_EDITOR, home.keys("/<c-e>").said());
    assertFalse(home.asked().stream().anyMatch(Effect.EditOutside.class::isInstance));
  }

  @Test
  void nothing_is_said_while_the_journal_opens() {
    Stage opening = Stage.at(State.opening(Samples.SIZE).arrived());
    assertEquals("", opening.keys("T<c-e>").said());
  }
}
