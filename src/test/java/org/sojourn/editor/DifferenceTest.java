package org.sojourn.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  private static String drawn(Difference difference) {
    return difference.pieces().stream()
        .map(piece ->
            switch (piece.fate()) {
              case SAME -> piece.text();
              case GONE -> "-" + piece.text() + "-";
              case NEW -> "+" + piece.text() + "+";
            })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "She said yes.,She said yes.,She said yes.",
        "She said yes.,She said no.,She said -yes-+no+.",
        "the old man left,the woman left,the -old man -+woman +left",
        "'',new,+new+",
        "old,'',-old-",
        "one|two|three,one|three,one|-two|-three",
        "病院で,病院に,病院-で-+に+"
      })
  void a_change_is_told_by_words(String before, String after, String drawn) {
    Difference difference = Difference.between(lines(before), lines(after));
    assertEquals(lines(drawn), drawn(difference));
    assertEquals(before.equals(after), difference.none());
  }

  private static String lines(String text) {
    return text.replace("|", "\n");
  }

  @Test
  void both_texts_can_be_put_together_again() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String before = text(random);
      String after = text(random);
      Difference difference = Difference.between(before, after);
      assertEquals(before, joined(difference, Difference.Fate.GONE));
      assertEquals(after, joined(difference, Difference.Fate.NEW));
    }
  }

  private static String text(Random random) {
    String[] words = {"the ", "matron ", "gate", "\n", "was ", "asked", ". ", "\n\n", "é", "世"};
    return IntStream.range(0, random.nextInt(30))
        .mapToObj(i -> words[random.nextInt(words.length)])
        .collect(Collectors.joining());
  }

  private static String joined(Difference difference, Difference.Fate fate) {
    return difference.pieces().stream()
        .filter(piece -> piece.fate() == fate || piece.fate() == Difference.Fate.SAME)
        .map(Difference.Piece::text)
        .collect(Collectors.joining());
  }

  @Test
  void long_texts_with_nothing_in_common_are_told_soon() {
    String before = "old ".repeat(30_000);
    String after = "new ".repeat(30_000);
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertEquals(2, Difference.between(before, after).pieces().size()));
    assertTrue(Difference.between(before, before).none());
  }
}
