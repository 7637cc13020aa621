package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Entry;

/** Keys that come faster than they are taken do what they do one by one, and sooner. */
class BurstTest {
  private static final Entry ENTRY = Samples.entry(9, "2026-11-21", "Once.");

  private static final Home HOME = Samples.home(List.of(), List.of(), List.of(ENTRY));
  private static final ReadPage READING =
      new ReadPage(Samples.kept(ENTRY), List.of(), List.of(), List.of(), 0, 0);

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
    home.hasty("wAbc");
    assertEquals("Abc", home.text());
    assertEquals("abc", Stage.home(HOME).hasty("/abc").page(SearchPage.class).query().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"today was hard", "I felt small today", "was it<cr>me", "I am sad<cr>"})
  void words_that_came_at_once_where_letters_are_keys_are_no_commands(String words) {
    Stage home = Stage.home(HOME).hasty(words);
    assertEquals(0, home.page(HomePage.class).selected());
    String told =
        "You wrote “" + words.replaceFirst("<cr>.*", "") + "” where nothing can be written: ";
    assertEquals(told + "w begins a page for it.", home.said());
    Stage reading = Stage.with(READING).hasty(words);
    assertEquals(READING, reading.state().page());
    assertEquals(told + "on Home, w begins a page for it.", reading.said());
    assertEquals(List.of(), reading.asked());
  }

  @Test
  void only_letters_where_letters_are_keys_wait_for_more_of_them() {
    Stage home = Stage.home(HOME);
    assertTrue(home.waitsAfter("w"));
    assertTrue(home.waitsAfter("was it"));
    assertFalse(home.waitsAfter("<down>"));
    assertFalse(home.waitsAfter("w<cr>"));
    assertFalse(stage.waitsAfter("w"));
  }

  @Test
  void a_number_among_words_is_no_answer() {
    stage.keys("<c-n>").hasty("It was 3 in the morning at 9");
    assertEquals(new Field.Dial(stage.work().field().prompt(), null), stage.work().field());
    assertEquals(
        "This one is answered with a number, typed by itself after a pause; ^N goes on.",
        stage.said());
    stage.keys("<left>").hasty("10");
    assertEquals(new Field.Dial(stage.work().field().prompt(), 10), stage.work().field());
  }

  @Test
  void a_line_cut_after_a_sign_of_its_own_is_copied_alone() {
    stage.keys("one<cr>two").type("👩").keys("<c-k>").type("👩").keys("<c-k><c-v>");
    assertEquals("one\n👩", stage.text().strip());
  }
}
