package org.sojourn.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SixWordsTest {

  /** They were compared by people and stay the same for ever. */
  @Test
  void the_words_of_a_content_never_change() {
    assertEquals(
        List.of("limit", "spring", "iron", "pact", "direct", "scene"), SixWords.of("sojourn"));
    assertNotEquals(SixWords.of("sojourn"), SixWords.of("sojourn "));
  }

  @Test
  void words_are_the_same_however_they_were_typed() {
    List<String> words = List.of("abandon", "zoo", "gate", "river", "lamp", "open");
    assertTrue(SixWords.same(words, List.of("ABAN", "zoo", " gates", "river", "Lamp", "open")));
    assertFalse(SixWords.same(words, List.of("zoo", "abandon", "gate", "river", "lamp", "open")));
    assertFalse(SixWords.same(words, List.of("abandon", "zoo", "gate", "river", "lamp")));
    assertFalse(SixWords.same(words, List.of()));
  }
}
