package org.sojourn.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.Symbols;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

  private final Frame frame = new Frame(new TerminalSize(10, 3));

  @Test
  void text_stands_where_it_was_put() {
    frame.putString(2, 1, "Hello");
    assertEquals("\n  Hello\n", frame.text());
  }

  @Test
  void characters_stand_in_columns_of_their_true_width() {
    frame.putString(0, 0, "日e\u0301👩‍⚕️|").putString(0, 1, "12345|");
    assertEquals("日e\u0301👩‍⚕️|\n12345|\n", frame.text());
    assertEquals("|", at(5, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "7, abcdef, '       abc'",
    "-2, abcdef, cdef",
    "9, 日, ''",
    "8, 日, '        日'",
    "-1, 日本, ' 本'",
    "20, abc, ''",
    "-20, abc, ''",
  })
  void text_is_clipped_at_the_edges(int column, String text, String row) {
    frame.putString(column, 0, text).putString(column, -1, "no").putString(column, 3, "no");
    assertEquals(row + "\n\n", frame.text());
  }

  @Test
  void a_wide_character_written_over_in_part_becomes_blank() {
    frame.putString(0, 0, "日本語").putString(1, 0, "x");
    assertEquals(" x本語\n\n", frame.text());
    frame.putString(2, 0, "y");
    assertEquals(" xy 語\n\n", frame.text());
    frame.putString(3, 0, "日");
    assertEquals(" xy日\n\n", frame.text());
  }

  @Test
  void hostile_text_is_shown_and_does_nothing() {
    frame
        .putString(0, 0, "a\u001b[2Jb")
        .putString(0, 1, "\u009bX\uD83D")
        .putString(0, 2, "a\tb\nc");
    assertEquals("a␛[2Jb\n<9B>X�\na b␊c", frame.text());
  }

  @Test
  void single_characters_are_put_and_read_back() {
    frame.setCharacter(1, 0, 'x').setCharacter(2, 0, '\u001b').setCharacter(3, 0, '\u202E');
    frame.setCharacter(
        4, 0, TextCharacter.fromString("日", TextColor.ANSI.RED, TextColor.ANSI.DEFAULT)[0]);
    assertEquals(" x␛�日\n\n", frame.text());
    assertEquals("日", at(5, 0));
    assertEquals(TextColor.ANSI.RED, frame.getCharacter(5, 0).getForegroundColor());
    assertEquals(" ", at(0, 0));
    assertEquals(" ", at(-1, 0));
  }

  @Test
  void lines_rectangles_and_fills_are_clipped() {
    frame.fill('.');
    frame.drawLine(-5, 1, 20, 1, Symbols.SINGLE_LINE_HORIZONTAL);
    frame.fillRectangle(new TerminalPosition(8, -3), new TerminalSize(9, 9), '#');
    assertEquals("........##\n────────##\n........##", frame.text());
  }

  @Test
  void a_part_draws_on_the_same_picture_and_not_beyond_itself() {
    frame.putString(0, 1, "0123456789");
    Frame part = frame.newTextGraphics(new TerminalPosition(3, 1), new TerminalSize(4, 1));
    part.putString(-1, 0, "日本日本").putString(0, 1, "no");
    part.caret(new TerminalPosition(2, 0));
    assertEquals("\n012 本 789\n", frame.text());
    assertEquals(new TerminalPosition(5, 1), frame.caret());
  }

  @Test
  void a_part_larger_than_the_frame_is_cut_to_it() {
    Frame part = frame.newTextGraphics(new TerminalPosition(8, 2), new TerminalSize(40, 40));
    assertEquals(new TerminalSize(2, 1), part.getSize());
    assertEquals(
        new TerminalSize(0, 0),
        frame.newTextGraphics(new TerminalPosition(90, 90), new TerminalSize(1, 1)).getSize());
  }

  @Test
  void a_caret_outside_is_hidden() {
    frame.caret(new TerminalPosition(9, 2));
    assertEquals(new TerminalPosition(9, 2), frame.caret());
    frame.caret(new TerminalPosition(10, 2));
    assertEquals(new TerminalPosition(9, 2), frame.caret());
    assertNull(frame.caret(new TerminalPosition(11, 2)).caret());
    assertNull(frame.caret(new TerminalPosition(0, -1)).caret());
    assertNull(frame.caret(null).caret());
  }

  @Test
  void looks_are_shown_by_letters_with_a_legend() {
    frame.putString(0, 0, "ab日", SGR.BOLD);
    frame.clearModifiers();
    frame.setForegroundColor(TextColor.ANSI.BLACK_BRIGHT).setBackgroundColor(TextColor.ANSI.CYAN);
    frame.putString(2, 2, "c");
    frame.setForegroundColor(Ink.FAINT).setBackgroundColor(TextColor.ANSI.DEFAULT);
    frame.putString(3, 2, "d");
    assertEquals(
        """
        aaaa

        ..bc
        a = bold default
        b = black bright on cyan
        c = faint
        """,
        frame.styles());
  }

  @Test
  void anything_can_be_drawn_anywhere() {
    Random random = new Random(41);
    for (int round = 0; round < 5_000; round++) {
      int column = random.nextInt(20) - 5;
      frame.putString(column, random.nextInt(5) - 1, Texts.any(random));
      frame.setCharacter(column, 1, (char) random.nextInt(0x10000));
    }
    for (int row = 0; row < 3; row++) {
      int columns = 0;
      for (int column = 0;
          column < 10;
          columns += Columns.width(at(column, row)), column = columns) {
        assertEquals(false, at(column, row).isEmpty());
      }
      assertEquals(10, columns);
    }
  }

  @Test
  void a_frame_without_room_takes_everything() {
    Frame nothing = new Frame(new TerminalSize(0, 0));
    nothing.fill('x').putString(0, 0, "text");
    assertEquals("", nothing.text());
  }

  private String at(int column, int row) {
    return frame.getCharacter(column, row).getCharacterString();
  }
}
