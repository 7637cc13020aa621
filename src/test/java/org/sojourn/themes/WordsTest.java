package org.sojourn.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final Pattern WORD_OR_END =
      Pattern.compile("[\\p{L}\\p{N}]+(?:'\\p{L}+)?|[.!?;:]|\\n\\s*\\n");

  private static final String LETTERS = "abn't's.' \n\té’—:\u0301t½ \uD835\uDC00Z1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She didn't. Café!       | she did not . cafe .
          We cannot, won’t; the nurse’s | we can not wil not . the nurs
          One\\n\\ntwo\\nthree    | one . two thre
          '' ½ 'tis o'            | . tis o
          """)
  void words_are_cut_and_brought_to_their_stems(String text, String stems) {
    assertEquals(
        stems,
        new Words()
            .of(text.replace("\\n", "\n")).stream()
                .map(Words.Word::stem)
                .collect(Collectors.joining(" ")));
  }

  @Test
  void a_text_is_cut_as_the_pattern_says() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(40); left > 0; left--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      List<Words.Word> expected =
          WORD_OR_END
              .matcher(Fold.letters(text.toString()))
              .results()
              .flatMap(each -> new Words().of(each.group()).stream())
              .toList();
      assertEquals(expected, new Words().of(text.toString()), text::toString);
    }
  }
}
