package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.editor.Rows;
import org.sojourn.terminal.Input;
import org.sojourn.terminal.Input.Mouse.Action;

/** What the mouse does, where the views drew what it points at. */
class MouseUpdateTest {
  private final Stage stage = Stage.writing();

  private static String drawn(Stage stage) {
    return stage.state().page().text().orElseThrow().toString().replace("\n", "/");
  }

  @Test
  void a_click_places_the_caret() {
    assertEquals("one |two/six", drawn(stage.keys("one two<cr>six").click("two")));
  }

  @Test
  void a_click_beside_a_short_row_places_the_caret_at_its_end() {
    stage.keys("one<cr>two words").click("ds");
    assertEquals("one/two wor|ds", drawn(stage));
  }

  @Test
  void a_click_on_a_wide_letter_places_the_caret_before_it() {
    stage.type("日").type("本").type("語").click("本");
    assertEquals("日|本語", drawn(stage));
  }

  @Test
  void dragging_selects_and_so_does_a_click_with_shift() {
    stage.keys("one two six").click("two").mouse("six", Action.DRAG, false);
    assertEquals("one ^two |six", drawn(stage));
    assertEquals("on|e ^two six", drawn(stage.mouse("e two", Action.PRESS, true)));
  }

  @Test
  void dragging_over_the_edge_goes_on_selecting() {
    stage.keys("one two").click("two").mouse("finish", Action.DRAG, false);
    assertEquals("one ^two|", drawn(stage));
  }

  @Test
  void two_clicks_select_a_word_and_three_a_paragraph() {
    stage.keys("one two<cr>six").click("two").click("two");
    assertEquals("one ^two|/six", drawn(stage));
    assertEquals("^one two/|six", drawn(stage.click("two")));
  }

  @Test
  void a_second_click_that_comes_late_is_a_first_one() {
    stage.keys("one two").click("two");
    Stage later = Stage.at(stage.state(), Clock.offset(Samples.CLOCK, Duration.ofSeconds(2)));
    assertEquals("one |two", drawn(later.click("two")));
  }

  @Test
  void what_is_clicked_on_a_scrolled_page_is_what_is_seen() {
    for (int i = 10; i < 60; i++) {
      stage.keys("row" + i + "<cr>");
    }
    stage.click("row50").keys("x");
    assertTrue(stage.text().contains("\nxrow50\n"));
  }

  @Test
  void the_wheel_turns_the_page_and_the_caret_stays_on_it() {
    for (int i = 10; i < 60; i++) {
      stage.keys("row" + i + "<cr>");
    }
    Field.Prose before = (Field.Prose) stage.work().field();
    Field.Prose after = (Field.Prose) stage.wheel(Action.SCROLL_UP).work().field();
    assertEquals(before.top() - 3, after.top());
    Rows rows = after.writing().rows(PromptRoom.of(Samples.SIZE, after.prompt(), 0).sheet());
    int caret = rows.caretRow() - after.top();
    assertTrue(
        caret >= 0 && caret <= PromptRoom.of(Samples.SIZE, after.prompt(), 0).sheet().rows());
    for (int i = 0; i < 40; i++) {
      stage.wheel(Action.SCROLL_UP);
    }
    assertEquals(0, ((Field.Prose) stage.work().field()).top());
  }

  @Test
  void a_click_selects_a_line_and_another_one_opens_it() {
    Stage home = Stage.at(Samples.onHome()).click("all 2 guides");
    assertEquals(1, home.page(HomePage.class).selected());
    home.click("all 2 guides").page(GuidesPage.class);
    home.click("Guide other");
    assertEquals(1, home.page(GuidesPage.class).selected());
    home.click("Guide other").page(WritingPage.class);
  }

  @Test
  void the_wheel_moves_through_a_list() {
    Stage home =
        Stage.home(
            Samples.home(
                List.of(),
                List.of(),
                List.of(
                    Samples.entry(1, "2026-11-20", "a"),
                    Samples.entry(2, "2026-11-19", "b"),
                    Samples.entry(3, "2026-11-18", "c"))));
    assertEquals(3, home.wheel(Action.SCROLL_DOWN).page(HomePage.class).selected());
    assertEquals(0, home.wheel(Action.SCROLL_UP).page(HomePage.class).selected());
  }

  @Test
  void a_click_on_a_choice_selects_it_and_another_one_chooses_it() {
    stage.keys("<c-n><c-n><c-n>").click("Option b");
    assertEquals(1, ((Field.Pick) stage.work().field()).cursor());
    stage.click("Option b");
    assertEquals("Option b", stage.written().answers().getLast().said());
  }

  @Test
  void a_click_in_one_line_places_the_caret_there() {
    Stage line =
        Stage.with(
            new PathPage(
                new PathPage.Purpose.Receive(), org.sojourn.editor.Writing.of("~/a/b.txt")));
    assertEquals("~/a/|b.txt", drawn(line.click("b.txt")));
  }

  @Test
  void a_click_in_the_heading_or_on_another_button_changes_nothing() {
    stage.keys("one");
    stage.click("Guide every-kind");
    assertEquals("one|", drawn(stage));
    stage.on(
        new Event.Typed(
            new Input.Mouse(4, 5, Action.PRESS, Input.Mouse.Button.RIGHT, false, false, false)));
    assertEquals("one|", drawn(stage));
  }

  @Test
  void the_mouse_is_nothing_to_save() {
    long revision = stage.keys("one two").work().revision();
    stage.click("two").click("two").mouse("one", Action.DRAG, false).wheel(Action.SCROLL_UP);
    assertEquals(revision, stage.work().revision());
  }
}
