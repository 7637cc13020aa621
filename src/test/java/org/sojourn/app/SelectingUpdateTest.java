package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.editor.Writing;
import org.sojourn.terminal.Input;

/** Selecting, cutting and pasting while an entry is written. */
class SelectingUpdateTest {
  private final Stage stage = Stage.writing();

  private static String drawn(Stage stage) {
    return stage.state().page().text().orElseThrow().toString().replace("\n", "/");
  }

  @ParameterizedTest
  @CsvSource({
    "one two, <s-left>, one tw|o^",
    "one two, <c-s-left>, one |two^",
    "one two, <s-home>, |one two^",
    "one two, <home><s-end>, ^one two|",
    "one two, <s-left><left>, one tw|o",
    "one<cr>two, <s-up>, one|/two^",
    "one<cr>two, <s-up><s-down>, one/two|",
    "one<cr>two, <c-s-home>, |one/two^",
    "one<cr>two, <c-home><c-s-end>, ^one/two|",
    "one<cr>two, <c-up>, one/|two",
    "one<cr>two, <c-up><c-up>, |one/two",
    "one<cr>two, <s-pageup>, one|/two^",
    "one two, <c-space><c-left>, one |two^",
    "one two, <f6><c-left>, one |two^",
    "one two, <f6><c-left><f6>, one |two",
    "one two, <f6><c-left><c-c><end>, one two|",
    "one two, <f5>, ^one two|",
    "one two, <f5>x, x|",
    "one two, <c-s-left>six, one six|",
    "one two, <c-s-left><cr>, one /|",
    "one two, <c-s-left><del>, one |",
    "one two, <c-s-left><c-x>, one |",
    "one two, <c-s-left><c-x><home><c-v>, 'two|one '",
    "one two, <c-s-left><c-c><c-v><c-v>, one twotwo|",
    "one<cr>two, <c-k>, one/|",
    "one<cr>two, <up><c-k>, |two",
    "one<cr>two<cr>six, <up><up><c-k><c-k><c-v>, one/two/|six",
    "one<cr>two, <up><c-k><right><c-k><c-v>, two|",
    "one<cr>two, <up><c-k><c-z>, ^one/|two",
    "one two, <c-w>, one |",
    "one two, <c-u>, |",
    "one two, <home><c-d>, |",
    "one two, <home><c-d><c-z>, |one two",
    "one two, <home><c-del>, | two",
    "one two, <c-s-left><esc>, one |two",
  })
  void keys_select_and_cut_as_in_other_editors(String typed, String keys, String after) {
    assertEquals(after, drawn(stage.keys(typed + keys)));
  }

  @Test
  void escape_lets_go_of_what_is_selected_before_it_leaves() {
    stage.keys("one<s-left><esc>").page(WritingPage.class);
    assertFalse(stage.state().page().text().orElseThrow().selecting());
    stage.asked();
    stage.keys("<esc>").asked(Effect.Leave.class);
  }

  @Test
  void escape_takes_a_mark_away_before_it_leaves() {
    stage.keys("one<c-space><esc>").page(WritingPage.class);
    assertEquals("on|e", drawn(stage.keys("<left>")));
  }

  @Test
  void copying_nothing_says_how_to_select() {
    stage.keys("one<c-c>");
    assertEquals(
        "Nothing is selected. Shift with the arrows selects, or ^Space and the arrows.",
        stage.said());
  }

  @Test
  void pasting_nothing_says_so_and_changes_nothing() {
    assertEquals("Nothing has been copied or cut yet.", stage.keys("one<c-v>").said());
    assertEquals("one", stage.text());
  }

  @Test
  void a_copy_that_fails_keeps_what_was_copied_before() {
    assertEquals("onee", stage.keys("one<s-left><c-c><end><c-c><c-v>").text());
  }

  @Test
  void what_is_copied_on_one_page_is_pasted_on_another() {
    stage.keys("one<cr>two<f5><c-c><esc><c-s>").page(FinishPage.class);
    assertEquals("one two|", drawn(stage.keys("<c-v>")));
  }

  @Test
  void selecting_is_nothing_to_save() {
    long revision = stage.keys("one").work().revision();
    assertEquals(revision, stage.keys("<f5><esc><c-space><left>").work().revision());
  }

  @Test
  void typing_after_a_pause_is_undone_by_itself() {
    Clock later = Clock.offset(Samples.CLOCK, Duration.ofSeconds(2));
    State first = stage.keys("one ").state();
    Stage again = Stage.at(first, later).keys("two");
    assertEquals("one ", again.keys("<c-z>").text());
    assertEquals("", again.keys("<c-z>").text());
  }

  @Test
  void emoji_typed_in_a_row_are_undone_as_one() {
    assertEquals("", stage.type("👩").type("🙂").keys("<c-z>").text());
  }

  @Test
  void a_cluster_of_many_characters_is_selected_as_one() {
    Writing text = Writing.of("a👩‍⚕️b", 1);
    Stage line = Stage.with(new PathPage(new PathPage.Purpose.Receive(), text));
    assertEquals("ab", line.keys("<s-right><c-x>").page(PathPage.class).path().text());
  }

  @Test
  void a_bracketed_paste_takes_the_place_of_what_is_selected() {
    stage.keys("one<f5>").on(new Event.Typed(new Input.Paste("two")));
    assertEquals("two|", drawn(stage));
  }

  @Test
  void what_is_selected_can_be_cut_by_name_from_the_palette() {
    assertEquals("|", drawn(stage.keys("one<f5><f2>cut what<cr>")));
  }

  @Test
  void an_accented_paragraph_can_be_cut_whole() {
    assertTrue(stage.keys("caf").type("e\u0301").keys("<c-k>").text().isEmpty());
  }
}
