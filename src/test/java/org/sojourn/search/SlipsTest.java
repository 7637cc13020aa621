package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.junit.jupiter.api.Test;

/** Which words are a slip or two away from another. */
final class SlipsTest {

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = 2 + random.nextInt(6); left > 0; left--) {
      word.append("abc\u0436".charAt(random.nextInt(4)));
    }
    return word.toString();
  }

  private static boolean within(int most, String meant, String word) {
    return new Slips(meant).within(most, (" " + word).toCharArray(), 1, word.length() + 1);
  }

  @Test
  void words_are_as_far_apart_as_lucene_says() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      String meant = word(random);
      for (int most = 1; most <= 2; most++) {
        CompiledAutomaton like = FuzzyQuery.getFuzzyAutomaton(meant, most, most - 1, true);
        for (int j = 0; j < 300; j++) {
          String word = word(random);
          byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
          boolean expected = like.runAutomaton.run(bytes, 0, bytes.length);
          assertEquals(expected, within(most, meant, word), meant + " " + word + " " + most);
        }
      }
    }
  }
}
