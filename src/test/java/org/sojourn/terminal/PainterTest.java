package org.sojourn.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

class PainterTest {

  private static final TerminalSize SIZE = new TerminalSize(80, 24);

  private final Painter painter = new Painter(true);

  @Test
  void the_first_frame_erases_the_screen_and_writes_what_there_is() {
    Frame frame = frame("Hello").caret(new TerminalPosition(5, 0));
    assertEquals(
        "ESC[?2026hESC[?25lESC[mESC[2JESC[1;1HHelloESC[1;6HESC[?25hESC[?2026l", painted(frame));
  }

  @Test
  void a_frame_like_the_last_one_writes_nothing() {
    painter.paint(frame("Hello").caret(new TerminalPosition(5, 0)));
    assertEquals("", painted(frame("Hello").caret(new TerminalPosition(5, 0))));
  }

  @Test
  void a_typed_letter_writes_that_letter() {
    painter.paint(frame("Hello").caret(new TerminalPosition(5, 0)));
    assertEquals("ESC[1;6H!ESC[1;7H", painted(frame("Hello!").caret(new TerminalPosition(6, 0))));
  }

  @Test
  void a_typed_letter_and_a_new_count_of_words_take_few_bytes() {
    painter.paint(frame("Hello you").caret(new TerminalPosition(9, 0)));
    Frame next = frame("Hello you t").caret(new TerminalPosition(11, 0));
    next.putString(60, 23, "3 words");
    int bytes = painter.paint(next).length;
    assertTrue(bytes < 40, () -> bytes + " bytes");
  }

  @Test
  void a_caret_that_moves_is_all_that_is_written() {
    painter.paint(frame("Hello").caret(new TerminalPosition(5, 0)));
    assertEquals("ESC[1;5H", painted(frame("Hello").caret(new TerminalPosition(4, 0))));
    assertEquals("ESC[?25l", painted(frame("Hello")));
    assertEquals("ESC[1;1HESC[?25h", painted(frame("Hello").caret(new TerminalPosition(0, 0))));
  }

  @Test
  void a_row_that_becomes_shorter_is_erased_to_its_end() {
    painter.paint(frame("Hello out there"));
    assertEquals("ESC[1;7HESC[K", painted(frame("Hello")));
  }

  @Test
  void words_far_right_of_a_row_that_becomes_shorter_are_erased_too() {
    painter.paint(frame("Catch one moment" + " ".repeat(50) + "5 min"));
    String painted = painted(frame("The weight of today"));
    assertTrue(painted.contains("ESC[1;67HESC[K"), painted);
  }

  @Test
  void changes_far_apart_are_written_apart() {
    painter.paint(frame("a".repeat(40)));
    assertEquals(
        "ESC[1;2HbESC[1;31Hb", painted(frame("ab" + "a".repeat(28) + "b" + "a".repeat(9))));
  }

  @Test
  void looks_are_written_whole_and_taken_back_at_the_end() {
    Frame frame = new Frame(SIZE);
    frame.setForegroundColor(TextColor.ANSI.CYAN).setBackgroundColor(TextColor.ANSI.BLUE_BRIGHT);
    frame.putString(0, 0, "x", SGR.BOLD);
    frame.setForegroundColor(Ink.FAINT).setBackgroundColor(TextColor.ANSI.DEFAULT);
    frame.putString(1, 0, "y");
    assertEquals(
        "ESC[?2026hESC[?25lESC[mESC[2JESC[1;1HESC[;1;36;104mxESC[;2myESC[mESC[?2026l",
        painted(frame));
    assertEquals(
        "ESC[?2026hESC[?25lESC[mESC[2JESC[1;1HESC[;1mxESC[;2myESC[mESC[?2026l",
        string(new Painter(false).paint(frame)));
  }

  @Test
  void after_a_doubtful_cluster_the_column_is_given_anew() {
    painter.paint(frame("👩‍⚕️ nurse"));
    assertEquals(
        "ESC[?7lESC[1;1H  ESC[1G👩‍⚕️ESC[3G NurseESC[KESC[?7h",
        string(paintFrom("👨‍⚕️ nurse", "👩‍⚕️ Nurse")));
  }

  @Test
  void beside_a_cluster_that_a_terminal_thinks_narrow_nothing_old_is_left() {
    Screen screen = new Screen(80, 24, c -> Characters.isPlain(c) ? Columns.width(c) : 1);
    screen.read(painter.paint(frame("words of before")));
    screen.read(painter.paint(frame("❤️ ok")));
    assertEquals("❤️  ok", screen.text().strip());
  }

  @Test
  void another_size_paints_everything_anew() {
    painter.paint(frame("Hello"));
    Frame wider = new Frame(new TerminalSize(100, 30));
    wider.putString(0, 0, "Hello");
    assertTrue(painted(wider).contains("ESC[2JESC[1;1HHello"));
    painter.forget();
    assertTrue(painted(wider).contains("ESC[2JESC[1;1HHello"));
  }

  @Test
  void a_frame_may_be_drawn_on_after_it_was_shown() {
    Frame frame = frame("Hello");
    painter.paint(frame);
    frame.putString(0, 0, "J");
    assertEquals("ESC[1;1HJ", painted(frame));
  }

  @Test
  void hostile_and_foreign_text_leaves_every_later_column_in_its_place() {
    StringBuilder text =
        new StringBuilder("\u001b]0;x\u0007\u009b31m\u202E 👩‍⚕️ e\u0301 日本語 ภาษา กำ العربية");
    for (char c = 0; c < 0xA0; c++) {
      if (c < ' ' || c > '~') {
        text.append(c);
      }
    }
    text.append("\uD83D \uDE00 🇫🇷 क्षि ").append("\u0301".repeat(20));
    Frame frame = new Frame(new TerminalSize(400, 2));
    frame.putString(0, 0, text.toString());
    frame.putString(390, 0, "|column");
    for (ToIntFunction<String> widths : OPINIONS) {
      Screen screen = new Screen(400, 2, widths).read(new Painter(true).paint(frame));
      assertEquals("|column", screen.text().substring(screen.text().indexOf('|')).strip());
      assertEquals("|", screen.at(390, 0));
    }
  }

  @Test
  void any_frames_one_after_another_show_what_they_hold() {
    Random random = new Random(23);
    Screen screen = new Screen(40, 6, Columns::width);
    Painter own = new Painter(true);
    for (int round = 0; round < 2_000; round++) {
      Frame frame = new Frame(new TerminalSize(40, 6));
      for (int row = 0; row < 6; row++) {
        Random ofRow = new Random(random.nextInt(4));
        frame.putString(ofRow.nextInt(30) - 5, row, Texts.any(ofRow));
        frame.putString(ofRow.nextInt(40), row, Texts.any(ofRow), SGR.BOLD);
      }
      frame.caret(random.nextBoolean() ? null : new TerminalPosition(random.nextInt(40), 3));
      screen.read(own.paint(frame));
      assertEquals(frame.text(), screen.text());
      assertEquals(frame.caret() != null, screen.caretShown);
      assertEquals("", screen.pen);
      assertTrue(
          frame.caret() == null
              || frame.caret().equals(new TerminalPosition(screen.column, screen.row)));
    }
  }

  @Test
  void a_page_that_scrolls_by_a_row_is_moved_and_not_written_again() {
    painter.paint(page(0, "8 words"));
    assertEquals(
        "ESC[?2026hESC[3;1HESC[1MESC[22;1HESC[1L" + "ESC[22;1Hrow 0ESC[24;1H9ESC[?2026l",
        painted(page(1, "9 words")).replace("ESC[?25l", ""));
  }

  @Test
  void pages_that_scroll_show_what_they_hold_in_any_colours() {
    Random random = new Random(37);
    Screen screen = new Screen(80, 24, Columns::width);
    int top = 500;
    for (int round = 0; round < 2_000; round++) {
      top = Math.max(0, top + random.nextInt(9) - 4);
      Frame frame = page(top, round + " words");
      screen.read(painter.paint(frame));
      assertEquals(frame.text(), screen.text());
    }
  }

  /** A heading, twenty rows of a long text from one of them on, some alike, and a line of keys. */
  private static Frame page(int top, String foot) {
    Frame frame = new Frame(SIZE);
    frame.setBackgroundColor(top % 7 == 6 ? TextColor.ANSI.BLUE : TextColor.ANSI.DEFAULT);
    frame.fill(' ').putString(0, 0, "Heading");
    for (int row = 0; row < 20; row++) {
      int number = top + row;
      frame.putString(0, 2 + row, number % 5 == 4 ? "" : "row " + (number % 3 == 2 ? 0 : number));
    }
    frame.putString(0, 23, foot);
    return frame;
  }

  @Test
  void plain_cells_stay_in_their_places_whatever_the_terminal_thinks_of_widths() {
    Random random = new Random(29);
    for (ToIntFunction<String> widths : OPINIONS) {
      Screen screen = new Screen(60, 1, widths);
      Painter own = new Painter(true);
      for (int round = 0; round < 500; round++) {
        Frame frame = new Frame(new TerminalSize(60, 1));
        frame.putString(0, 0, Texts.any(new Random(random.nextInt(8))));
        frame.putString(56, 0, "|abc");
        screen.read(own.paint(frame));
        assertEquals(
            "|abc", screen.at(56, 0) + screen.at(57, 0) + screen.at(58, 0) + screen.at(59, 0));
      }
    }
  }

  @Test
  void no_escape_of_the_text_gets_through() {
    Random random = new Random(31);
    for (int round = 0; round < 1_000; round++) {
      Frame frame = new Frame(SIZE);
      frame.putString(0, 0, Texts.any(random));
      String bytes = string(painter.paint(frame)).replaceAll("ESC\\[[?0-9;]*[hlHGKJLMm]", "");
      assertFalse(bytes.contains("ESC"), bytes);
    }
  }

  /** What terminals may think of clusters: we, by code point, all narrow, emoji very wide. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static final ToIntFunction<String>[] OPINIONS =
      new ToIntFunction[] {
        (ToIntFunction<String>) Columns::width,
        (ToIntFunction<String>) PainterTest::byCodePoint,
        (ToIntFunction<String>) c -> Characters.isPlain(c) ? Columns.width(c) : 1,
        (ToIntFunction<String>) c -> Characters.isPlain(c) ? Columns.width(c) : 4,
      };

  private static int byCodePoint(String cluster) {
    return Characters.isPlain(cluster)
        ? Columns.width(cluster)
        : cluster.codePoints().map(cp -> Math.max(0, WCWidth.wcwidth(cp))).sum();
  }

  private byte[] paintFrom(String before, String after) {
    painter.paint(frame(before));
    return painter.paint(frame(after));
  }

  private String painted(Frame frame) {
    return string(painter.paint(frame));
  }

  private static Frame frame(String text) {
    Frame frame = new Frame(SIZE);
    frame.putString(0, 0, text);
    return frame;
  }

  private static String string(byte[] bytes) {
    return new String(bytes, UTF_8).replace("\u001b", "ESC");
  }
}
