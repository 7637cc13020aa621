package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Entry;

/** Keys that come faster than they are taken do what they do one by one, and sooner. */
class BurstTest {
  private static final Entry ENTRY = Samples.entry(9, "2026-11-21", "Once.");

  private final Stage stage = Stage.writing();

  @Test
  void letters_that_came_at_once_are_one_change() {
    long before = stage.work().revision();
    stage.hasty("the chairs were counted");
    assertEquals("the chairs were counted", stage.text());
    assertEquals(before + 1, stage.work().revision());
  }

  @Test
  void keys_between_letters_do_what_they_do() {
    stage.hasty("ab<cr>cd<left><bs>e");
    assertEquals("ab\ned", stage.text());
  }

  @Test
  void letters_that_came_at_once_are_undone_like_letters_typed() {
    stage.hasty("one two").keys("<c-z>");
    assertEquals(Stage.writing().keys("one two<c-z>").text(), stage.text());
  }

  @Test
  void letters_on_a_list_stay_keys() {
    Stage home = Stage.home(Samples.home(List.of(), List.of(), List.of(ENTRY)));
    home.hasty("jj");
    assertEquals(2, home.page(HomePage.class).selected());
  }

  @Test
  void letters_after_a_key_that_opens_a_page_go_to_that_page() {
    Stage home = Stage.home(Samples.home(List.of(), List.of(), List.of(ENTRY)));
    home.hasty("wabc");
    assertEquals("abc", home.text());
  }

  @Test
  void a_line_cut_after_a_sign_of_its_own_is_copied_alone() {
    stage.keys("one<cr>two").type("👩").keys("<c-k>").type("👩").keys("<c-k><c-v>");
    assertEquals("one\n👩", stage.text().strip());
  }
}
