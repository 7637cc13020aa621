package org.sojourn.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "'a\\u001b]0;x\\u0007b',        'a]0;xb'",
    "'a\\u009b31mb',                'a31mb'",
    "'a\\u0000b\\u007fc',           'abc'",
    "'pat\\u200bi\\u2060e\\ufeffnt','patient'",
    "'pa\\u00adtient',              'patient'",
    "'pa\\u034ftient',              'patient'",
    "'a\\udb40\\udc41b',            'ab'",
    "'half \\ud83d of it',          'half  of it'",
    "'a\\ufe0fb',                   'ab'",
    "'\\u3164',                     ''",
  })
  void what_cannot_be_seen_does_not_stay(String text, String plain) {
    assertEquals(plain, PlainText.of(unescaped(text)));
  }

  @Test
  void what_would_turn_a_line_is_written_out_as_the_journal_shows_it() {
    assertEquals("she<U+202E> said<U+2069>", PlainText.of("she\u202e said\u2069"));
    assertEquals("<U+200F>a<U+061C>", PlainText.of("\u200fa\u061c"));
  }

  @ParameterizedTest
  @CsvSource({
    "'one\\r\\ntwo\\rthree\\u0085four\\u2028five', 'one\\ntwo\\nthree\\nfour\\nfive'",
    "'one\\ttwo',                                  'one two'",
    "'cafe\\u0301',                                'caf\\u00e9'",
  })
  void lines_spaces_and_accents_are_written_one_way(String text, String plain) {
    assertEquals(unescaped(plain), PlainText.of(unescaped(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👩‍⚕️ 👨‍👩‍👧 👩🏽‍⚕️ 1️⃣ ❤️",
        "می‌خواهم",
        "ක්‍රමය",
        "日本語 葛󠄀",
        "ภาษาไทย สวัสดี",
        "مرحبا، كيف الحال؟",
        "Lâm Thị Ngọc Ánh",
        "שָׁלוֹם",
        "a – b “c” … 5 °C"
      })
  void what_people_write_stays(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    assertEquals(composed, PlainText.of(text));
  }

  @Test
  void a_letter_keeps_four_marks_of_a_flood() {
    assertEquals("x" + "\u0317".repeat(4) + "y", PlainText.of("x" + "\u0317".repeat(400) + "y"));
  }

  @Test
  void a_flood_of_joiners_and_selectors_becomes_one() {
    assertEquals("می‌خ", PlainText.of("می" + "\u200c".repeat(99) + "خ"));
    assertEquals("❤️", PlainText.of("❤" + "\ufe0f".repeat(99)));
  }

  @Test
  void a_line_is_one_line() {
    assertEquals("The queue at the gate", PlainText.line("\n The queue\nat the gate \r\n"));
  }

  @Test
  void a_brief_line_ends_in_an_ellipsis_when_it_was_cut() {
    assertEquals("The qu…", PlainText.brief("The queue at the gate", 7));
    assertEquals("The queue", PlainText.brief("The queue", 9));
  }

  @Test
  void making_plain_twice_is_making_plain_once() {
    Random random = new Random(22);
    for (int i = 0; i < 20_000; i++) {
      String once = PlainText.of(anything(random));
      assertEquals(once, PlainText.of(once), () -> shown(once));
      assertTrue(Normalizer.isNormalized(once, Normalizer.Form.NFC), () -> shown(once));
    }
  }

  private static String anything(Random random) {
    String odd =
        "ea\u0301\u0317é👩\u200d⚕\ufe0f\u200cیم\u0651क\u094dक1\u20e3葛\u1100\u1160\u1161"
            + "\u034f\u200b\u202e\ud800\udc00\r\n\t\u001b\u180b\u1820\ufe00\u09c7\u09be";
    return IntStream.range(0, random.nextInt(12))
        .map(n ->
            random.nextInt(4) > 0
                ? odd.charAt(random.nextInt(odd.length()))
                : random.nextInt(0x10ffff))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Escapes written out, since a table of them cannot be read when they are not. */
  private static String unescaped(String text) {
    return Pattern.compile("\\\\u(\\p{XDigit}{4})|\\\\([nrt])")
        .matcher(text)
        .replaceAll(found ->
            found.group(1) == null
                ? ("\\" + found.group(2)).translateEscapes()
                : String.valueOf((char) Integer.parseInt(found.group(1), 16)));
  }

  private static String shown(String text) {
    return text.chars().mapToObj("%04x"::formatted).collect(Collectors.joining(" "));
  }
}
