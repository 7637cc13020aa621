package org.sojourn.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a ␛[31mred␛[0m day          | a red day             | 2
          ␛[1;38;5;9mbold␛[m          | bold                  | 2
          ␛[?2004hpasted              | pasted                | 1
          ␛]0;a title␇text            | text                  | 1
          ␛]8;;http://x␛\\link␛]8;;␛\\ | link                  | 2
          ␛(Bplain                    | plain                 | 1
          a␀b␈c␡                      | abc                   | 3
          bell␇                       | bell                  | 1
          """)
  void a_control_code_is_left_out_as_a_whole(String came, String text, int leftOut) {
    assertEquals(new Intake(text, leftOut), Intake.of(codes(came)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ␛]0;no end, so these are words | ]0;no end, so these are words
          ␛[31é                          | [31é
          ␛Pbroken␛[31mred               | Pbrokenred
          ␛word                          | word
          the end␛                       | the end
          [31m without its beginning     | [31m without its beginning
          """)
  void nothing_that_shows_is_left_out(String came, String text) {
    assertEquals(text, Intake.of(codes(came)).text());
  }

  @Test
  void a_sequence_that_does_not_end_on_its_line_takes_no_other_line_with_it() {
    assertEquals(new Intake("]0;one\ntwo", 2), Intake.of("\u001b]0;one\r\ntwo\u0007"));
  }

  @Test
  void what_stands_behind_a_single_control_character_stays() {
    assertEquals(new Intake("5 km", 1), Intake.of("\u009b5 km"));
  }

  @Test
  void ends_of_lines_and_tabs_come_in_their_own_way_and_are_not_left_out() {
    assertEquals(new Intake("a\nb\nc  d\ne", 0), Intake.of("a\r\nb\rc\td\u2028e"));
    assertEquals(new Intake("text", 0), Intake.of("\uFEFFtext"));
  }

  @Test
  void what_was_left_out_is_said_in_one_sentence() {
    assertEquals("", Intake.said(0));
    assertEquals("1 control code was left out; it shows nothing.", Intake.said(1));
    assertEquals("1,200 control codes were left out; they show nothing.", Intake.said(1200));
  }

  @Test
  void a_text_from_an_editor_comes_in_as_one_that_is_pasted() {
    Writing writing = Writing.of("one");
    assertEquals("one red", writing.rewrite("one \u001b[31mred\u001b[0m").text());
    assertEquals(writing.paste(" \u001b[31mred").text(), writing.rewrite("one red").text());
  }

  @Test
  void an_editor_that_changes_nothing_leaves_old_tabs_and_codes_as_they_are() {
    Writing writing = Writing.of("a\tb\u0007\n");
    assertEquals(writing.text(), writing.rewrite("a\tb\u0007\r\n").text());
  }

  /** Pictures of control characters as the characters themselves. */
  private static String codes(String pictures) {
    return pictures
        .codePoints()
        .map(c -> c == 0x2421 ? 0x7F : c >= 0x2400 && c < 0x2420 ? c - 0x2400 : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
