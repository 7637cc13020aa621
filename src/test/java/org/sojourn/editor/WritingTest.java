package org.sojourn.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTest {

  private static final Sheet PAGE = Drawn.page(10, 4);

  @Test
  void opening_keeps_every_character_but_carriage_returns() {
    String hostile = "\u001b]0;x\u0007 \u009b\u202e\t\uD83D e\u0301";
    assertEquals(hostile, Writing.of(hostile).text());
    assertEquals("a\nb\nc\n", Writing.of("a\r\nb\rc\r\n").text());
  }

  @Test
  void a_caret_given_in_the_wrong_place_goes_to_the_nearest_right_one() {
    assertEquals(0, Writing.of("abc", -5).caret());
    assertEquals(3, Writing.of("abc", 99).caret());
    assertEquals(2, Writing.of("e\u0301x", 1).caret());
    assertEquals(2, Writing.of("a\r\nb", 3).caret());
    assertEquals(2, Writing.of("a\r\nb", 2).caret());
  }

  @Test
  void a_writing_is_not_changed_by_what_is_made_from_it() {
    Writing before = Writing.of("one two");
    before.type("x").newline().deleteBack();
    before.move(Motion.TEXT_START, PAGE);
    assertEquals(Writing.of("one two"), before);
  }

  @Test
  void writings_are_equal_when_they_read_the_same_with_the_caret_in_one_place() {
    assertEquals(Writing.of("ab"), Writing.of("a").type("b"));
    assertEquals(Writing.of("ab").hashCode(), Writing.of("a").type("b").hashCode());
    assertNotEquals(Writing.of("ab"), Writing.of("ab", 1));
    assertNotEquals(Writing.of("ab"), Writing.of("ac"));
    assertNotEquals(Writing.of("ab\n"), Writing.of("a\nb"));
  }

  @Test
  void it_says_what_can_be_undone_and_redone() {
    Writing typed = Writing.of("").type("a");
    assertFalse(Writing.of("a").canUndo());
    assertTrue(typed.canUndo());
    assertFalse(typed.canRedo());
    assertTrue(typed.undo().canRedo());
    assertFalse(typed.undo().canUndo());
    assertFalse(typed.undo().type("b").canRedo());
  }

  @Test
  void a_pasted_text_is_cleaned_of_what_is_no_text() {
    assertEquals("a\nb\nc\n\nd", Writing.of("").paste("a\r\nb\rc\n\rd").text());
    assertEquals("a  b", Writing.of("").paste("a\tb").text());
    assertEquals("redok", Writing.of("").paste("\u001b[31mred\u001b]0;x\u0007ok").text());
    assertEquals("abcd", Writing.of("").paste("a\u0000b\u007fc\u009bd").text());
    assertEquals("a\nb\nc\nd\ne", Writing.of("").paste("a\u2028b\u2029c\u000Bd\u0085e").text());
    assertEquals("\uFFFDa\uFFFD👍", Writing.of("").paste("\uD83Da\uDC4D👍").text());
    assertEquals("\uFFFD", Writing.of("").paste("\uD83D").text());
  }

  @Test
  void typed_text_is_cleaned_too_and_else_stays_as_it_came() {
    assertEquals("ab", Writing.of("").type("a\u001bb").text());
    assertEquals("a\nb", Writing.of("").type("a\r\nb").text());
    String odd = "e\u0301é\u202e\u200f\u200bﬁ\u00a0Å\ufeff";
    assertEquals(odd, Writing.of("").type(odd).text());
    assertEquals(Writing.of("a"), Writing.of("a").type("\u0007"));
  }

  @Test
  void a_text_is_empty_only_without_any_character() {
    assertTrue(Writing.of("").empty());
    assertFalse(Writing.of("\n").empty());
    assertTrue(Writing.of("a").deleteBack().empty());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                             0
          '  ',                           0
          one,                            1
          'one two,  three.',             3
          one⏎⏎two,                       2
          don't don’t well-known,         3
          '3.5 and 10:30 (or 1,000)',     5
          — … -- !,                       0
          one—two,                        2
          café e\u0301te\u0301,           2
          日本語です,                      5
          日本 and カー,                   4
          สวัสดีชาวโลก,                     3
          नमस्ते दुनिया,                    2
          مرحبا بالعالم،,                2
          안녕하세요 세계,                   2
          👩‍⚕️ 🇫🇷,                          0
          ok👍ok,                         1
          """)
  void words_are_counted_as_readers_count_them(String text, int words) {
    assertEquals(words, Writing.of(Drawn.plain(text)).words());
  }

  @Test
  void a_paste_larger_than_the_history_is_still_undone() {
    String large = "x".repeat(3_000_000);
    Writing now = Writing.of("a").type("b").paste(large).paste(large);
    assertEquals(2 + 3_000_000, now.undo().text().length());
    assertFalse(now.undo().canUndo());
  }

  @Test
  void the_history_forgets_its_oldest_steps_when_it_has_grown_too_large() {
    Writing now = Writing.of("");
    for (int i = 0; i < 100; i++) {
      now = now.paste("x".repeat(100_000));
    }
    int steps = 0;
    for (; now.canUndo(); now = now.undo()) {
      steps++;
    }
    assertTrue(steps >= 25 && steps <= 42, "steps " + steps);
  }

  @Test
  void the_caret_shows_at_the_margin_however_far_its_spaces_hang_over() {
    Rows rows = Writing.of("abcdefgh      ").rows(PAGE);
    assertEquals(1, rows.count());
    assertEquals(10, rows.caretColumn());
    assertEquals(new Row("abcdefgh      ", 0, 14), rows.row(0));
  }

  @Test
  void the_caret_shows_by_columns_and_not_by_characters() {
    assertEquals(4, Writing.of("日本").rows(PAGE).caretColumn());
    assertEquals(3, Writing.of("👩‍⚕️e\u0301").rows(PAGE).caretColumn());
    assertEquals(1, Writing.of("one two three", 9).rows(PAGE).caretRow());
    assertEquals(1, Writing.of("one two three", 9).rows(PAGE).caretColumn());
  }

  @Test
  void rows_are_wrapped_anew_for_another_page() {
    Writing writing = Writing.of("one two three");
    assertEquals(2, writing.rows(Drawn.page(10, 4)).count());
    assertEquals(3, writing.rows(Drawn.page(5, 4)).count());
    assertEquals(1, writing.rows(Drawn.page(80, 4)).count());
    assertEquals(11, writing.rows(Drawn.page(0, 0)).count());
    assertEquals(4, writing.rows(new Sheet(10, 4, cluster -> 1)).count() + 2);
  }

  @Test
  void a_row_that_is_not_there_is_refused_by_name() {
    Rows rows = Writing.of("a\nb").rows(PAGE);
    IndexOutOfBoundsException refusal =
        assertThrows(IndexOutOfBoundsException.class, () -> rows.row(2));
    assertEquals("Row [2] is not one of the rows 0 to 1", refusal.getMessage());
  }

  @Test
  void a_caret_at_the_end_of_a_full_row_shows_there_until_the_page_changes() {
    Writing atEnd = Writing.of("abcdefghijklm", 0).move(Motion.ROW_END, PAGE);
    assertEquals(10, atEnd.caret());
    assertEquals(0, atEnd.rows(PAGE).caretRow());
    assertEquals(10, atEnd.rows(PAGE).caretColumn());
    assertEquals(1, atEnd.rows(Drawn.page(9, 4)).caretRow());
    assertEquals(1, atEnd.rows(Drawn.page(9, 4)).caretColumn());
  }
}
