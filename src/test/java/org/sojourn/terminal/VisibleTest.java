package org.sojourn.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "naïve café",
        "日本語",
        "ภาษาไทย กำ",
        "العربية",
        "می‌خواهم",
        "क्षि क्‍ष",
        "한국어",
        "👩‍⚕️",
        "👨‍👩‍👧‍👦",
        "🇫🇷",
        "👍🏽",
        "❤️",
        "1️⃣",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "🏳️‍⚧️",
        "e\u0301",
        "“so” — ‘it’…",
      })
  void what_people_write_stays_as_it_is(String text) {
    assertEquals(text, Visible.of(text));
  }

  @Test
  void every_control_character_is_shown_as_its_picture() {
    for (char c = 0; c < ' '; c++) {
      String shown = c == '\t' ? " " : String.valueOf((char) (0x2400 + c));
      assertEquals("a" + shown + "b", Visible.of("a" + c + "b"));
    }
    assertEquals("a␡b", Visible.of("a\u007fb"));
    for (char c = 0x80; c < 0xA0; c++) {
      assertEquals("a<%02X>b".formatted((int) c), Visible.of("a" + c + "b"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F,
        0x061C, 0x200C, 0x200D, 0x2028, 0x2029, 0xE0041, 0xFE0F,
      })
  void what_reorders_or_hides_is_shown_by_its_number(int codePoint) {
    String hidden = codePoint == 0xFE0F ? "\u200E\uFE0F" : Character.toString(codePoint);
    String mark = "<U+%04X>".formatted(codePoint);
    String shown = codePoint == 0xFE0F ? "<U+200E>" + mark : mark;
    assertEquals("pat" + shown + "ient", Visible.of("pat" + hidden + "ient"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xAD, 0x200B, 0x2060, 0xFEFF})
  void what_only_guides_breaking_takes_no_room(int codePoint) {
    String guided = "little pain" + Character.toString(codePoint) + "… by a";
    assertEquals("little pain… by a", Visible.of(guided));
    assertEquals(17, Columns.of(guided));
  }

  @ParameterizedTest
  @CsvSource({
    "'\uD83D', �",
    "'\uDE00', �",
    "'a\uDE00\uD83Db', a��b",
  })
  void half_a_pair_is_replaced(String broken, String shown) {
    assertEquals(shown, Visible.of(broken));
  }

  @Test
  void a_letter_keeps_four_marks() {
    assertEquals("e" + "\u0301".repeat(4), Visible.of("e" + "\u0301".repeat(1_000)));
    assertEquals("◌\u0301", Visible.of("\u0301"));
  }

  @Test
  void floods_of_joiners_and_variations_are_shown() {
    assertEquals("a<U+200D><U+200D>b", Visible.of("a\u200D\u200Db"));
    assertEquals("❤\uFE0F<U+FE0F><U+FE0F>", Visible.of("❤\uFE0F\uFE0F\uFE0F"));
    assertTrue(Visible.of("👩‍".repeat(5_000) + "👩").length() < 100);
    assertTrue(Visible.of("👍" + "🏽".repeat(5_000)).length() < 100);
  }

  @Test
  void line_ends_are_kept_where_asked_for() {
    assertEquals("a\nb\nc\n\n", Visible.lines("a\nb\r\nc\n\n"));
    assertEquals("a␊b␍␊", Visible.of("a\nb\r\n"));
  }

  @Test
  void nothing_made_visible_can_command_or_hide_and_doing_it_twice_changes_nothing() {
    Random random = new Random(3);
    for (int round = 0; round < 5_000; round++) {
      String shown = Visible.of(Texts.any(random));
      assertTrue(
          shown.codePoints().noneMatch(cp -> Character.isISOControl(cp) || isLone(cp)), shown);
      assertEquals(shown, Visible.of(shown));
    }
  }

  private static boolean isLone(int cp) {
    return Characters.isSurrogate(cp) || (cp >= 0x202A && cp <= 0x202E) || cp == 0x200B;
  }
}
