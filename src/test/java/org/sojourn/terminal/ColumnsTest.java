package org.sojourn.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "naïve, 5",
    "e\u0301, 1",
    "日本語, 6",
    "한, 2",
    "⭐, 2",
    "☕, 2",
    "❤️, 2",
    "❤, 1",
    "👩‍⚕️, 2",
    "🇫🇷, 2",
    "👍🏽, 2",
    "𝒜, 1",
    "…, 1",
    "—, 1",
    "①, 1",
    "ก็, 1",
    "กำ, 2",
    "क्षि, 3",
    "می‌, 2",
    "'\u0301', 1",
    "'\u001b', 1",
    "'\u009b', 4",
    "'\u202E', 8",
    "'a\tb', 3",
  })
  void a_text_is_as_wide_as_it_is_shown(String text, int columns) {
    assertEquals(columns, Columns.of(text));
  }

  @Test
  void what_is_known_without_the_table_is_as_wide_as_the_table_says() {
    List<Integer> others =
        IntStream.range(0x300, 0xFFFF)
            .filter(c -> Columns.width(Character.toString(c)) != Math.max(1, WCWidth.wcwidth(c)))
            .boxed()
            .toList();
    assertEquals(List.of(), others);
  }

  @Test
  void a_text_takes_the_columns_that_a_frame_gives_it() {
    Random random = new Random(5);
    for (int round = 0; round < 3_000; round++) {
      String text = Texts.any(random);
      Frame frame = new Frame(new TerminalSize(400, 1));
      frame.fill('#').putString(0, 0, text);
      int untouched = (int) frame.text().chars().filter(c -> c == '#').count();
      int own = (int) text.chars().filter(c -> c == '#').count();
      assertEquals(400 - Columns.of(text), untouched - own, text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "short, 10, short",
    "exactly, 7, exactly",
    "a little longer, 8, a littl…",
    "a little longer, 3, a…",
    "日本語, 5, 日本…",
    "日本語, 4, 日…",
    "👩‍⚕️👩‍⚕️, 3, 👩‍⚕️…",
    "long, 1, …",
    "long, 0, ''",
  })
  void a_text_too_wide_is_cut_at_a_character(String text, int columns, String cut) {
    assertEquals(cut, Columns.fit(text, columns));
  }

  @Test
  void a_text_is_wrapped_between_words_and_at_line_ends() {
    assertEquals(
        List.of("She said", "yes before", "I had", "", "finished"),
        Columns.wrap("She said yes before I had\n\nfinished", 10));
    assertEquals(List.of(""), Columns.wrap("", 10));
  }

  @Test
  void a_word_wider_than_a_row_is_broken_inside() {
    assertEquals(List.of("see", "abcdef", "gh ij"), Columns.wrap("see abcdefgh ij", 6));
    assertEquals(List.of("other", "people’s"), Columns.wrap("other people’s", 13));
    assertEquals(
        List.of("Kept in", "[drafts/a1-b2.edited-1.txt].", "Look."),
        Columns.wrap("Kept in [drafts/a1-b2.edited-1.txt]. Look.", 30));
  }

  @Test
  void no_row_is_too_wide_and_no_word_is_lost() {
    Random random = new Random(17);
    for (int round = 0; round < 2_000; round++) {
      String text = Texts.any(random);
      int columns = 10 + random.nextInt(20);
      List<String> rows = Columns.wrap(text, columns);
      assertTrue(
          rows.stream().allMatch(row -> Columns.of(row) <= columns || isOneCluster(row)),
          () -> columns + " " + rows.stream().map(r -> Columns.of(r) + r).toList());
      assertEquals(withoutSpaces(text), withoutSpaces(String.join("", rows)));
    }
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("[ \r\n\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+", "");
  }

  private static boolean isOneCluster(String row) {
    Clusters clusters = new Clusters(row);
    return clusters.next() && !clusters.next();
  }
}
