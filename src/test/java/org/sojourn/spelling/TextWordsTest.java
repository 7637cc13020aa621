package org.sojourn.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text are worth looking up. */
class TextWordsTest {

  private static String words(String text, String language) {
    return TextWords.of(text, language).stream()
        .map(TextWord::text)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rain came.                     | The rain came
          “Wait,” she said—twice…            | Wait she said twice
          don't don’t 'quoted' nurses'       | don't don’t quoted nurses
          well-trained - state-of-the-art-   | well-trained state-of-the-art
          I saw a B12 vial, 3rd of 40mg      | saw vial of
          WHO and UNICEF, NGOs, ORs, PhD     | and PhD
          As is us                           | As is us
          see https://example.org/a?b=words  | see
          see www.example.org or example.org.| see or
          write to amara@example.org now     | write to now
          in /home/amara/notes and ~/x or C:\\x | in and or
          and/or his/her                     | and or his her
          the end.Then more                  | the end Then more
          e.g. this                          | this
          a snake_case name                  | name
          naïve café élite                   | naïve café élite
          Ruth (nurse) [ward] {bed} <x>      | Ruth nurse ward bed
          ο γιατρός and доктор or 医者         | and or
          mixedдоктор                        | ''
          """)
  void words_are_found_and_the_rest_is_left_out(String text, String expected) {
    assertEquals(expected, words(text, "en"));
  }

  @Test
  void a_language_of_another_script_has_words_of_that_script() {
    assertEquals("доктор", words("доктор said", "ru"));
  }

  @Test
  void a_word_nobody_writes_is_left_out() {
    assertEquals("", words("a".repeat(65), "en"));
    assertEquals("a".repeat(64), words("a".repeat(64), "en"));
  }

  @Test
  void a_letter_with_its_accent_apart_is_within_the_word() {
    assertEquals("cafe\u0301s", words("two cafe\u0301s", "en").substring(4));
  }

  @Test
  void words_know_where_they_stand() {
    assertEquals(
        List.of(new TextWord(2, "rain"), new TextWord(7, "fell")),
        TextWords.of("a rain\nfell", "en"));
    TextWord rain = new TextWord(2, "rain");
    assertEquals(6, rain.to());
    assertTrue(rain.touches(2) && rain.touches(6));
    assertEquals(false, rain.touches(1) || rain.touches(7));
    assertEquals(new TextWord(12, "rain"), rain.shifted(10));
  }

  @Test
  void of_any_text_words_come_in_order_as_they_stand() {
    String signs = "aé'’-./@_ \n5A\ud83d\ude00\u0301д本";
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int end = 0;
      for (TextWord word : TextWords.of(text.toString(), "en")) {
        assertTrue(word.from() >= end, text::toString);
        assertEquals(word.text(), text.substring(word.from(), word.to()));
        end = word.to();
      }
    }
  }
}
