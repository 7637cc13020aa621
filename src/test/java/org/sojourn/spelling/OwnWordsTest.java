package org.sojourn.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words a writer has called right. */
class OwnWordsTest {
  private final OwnWords own = new OwnWords(List.of("Kisoro", "omusujja", "ng’ombe"));

  @ParameterizedTest
  @CsvSource({
    "Kisoro, true",
    "kisoro, false",
    "Kisoro's, true",
    "Kisoro’s, true",
    "omusujja, true",
    "Omusujja, true",
    "OmuSujja, false",
    "\"ng'ombe\", true",
    "Ng’ombe, true",
    "ombe, false",
    "'', false"
  })
  void they_are_right_as_they_were_kept_and_at_the_start_of_a_sentence(String word, boolean held) {
    assertEquals(held, own.hold(word.replace("\"", "")));
  }
}
