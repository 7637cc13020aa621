package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of prose. */
final class ProseTest {

  private static final String SAMPLE =
      "The interpreters' consent forms were translated; she's running 3:15 late. Autonomía,"
          + " intérpretes, niños cansados. L'équipe soignait les malades d'hier, naïvement."
          + " Corações e informações, não é? Straße, ﬁle, ２０２６, 日本語 soft\u00ADhyphen.";

  @Test
  void the_version_is_another_whenever_a_text_becomes_other_terms() {
    Prose prose = new Prose();
    StringBuilder terms = new StringBuilder(prose.words(SAMPLE).toString());
    for (Tongue tongue : Tongue.values()) {
      terms.append(prose.allStems(tongue, SAMPLE));
    }
    assertEquals(Integer.toHexString(terms.toString().hashCode()), Prose.VERSION);
  }

  @Test
  void no_word_of_a_term_that_is_looked_for_is_passed_at_a_glance() {
    Prose prose = new Prose();
    List<String> endings =
        List.of(
            "", "s", "es", "ed", "ing", "y", "ies", "ied", "ying", "er", "ate", "ated", "ating",
            "ation", "ational", "ize", "izing", "ization", "ly", "bly", "ously", "fulness",
            "iveness", "ility", "eed", "less", "ness", "ment", "ement", "ence", "ant", "sses",
            "able", "ism");
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        for (String ending : endings) {
          String word = "" + first + second + ending;
          for (Prose.Token stem : prose.stems(Tongue.ENGLISH, word)) {
            Wanted wanted = Wanted.any(Set.of(stem.term()));
            assertFalse(wanted.passes(word.toCharArray(), 0, word.length(), true), word);
          }
        }
      }
    }
  }

  @Test
  void the_stems_behind_a_letter_are_those_of_the_whole_text() {
    Prose prose = new Prose();
    List<Prose.Token> all = prose.allStems(Tongue.ENGLISH, SAMPLE);
    for (int i = 0; i < all.size(); i++) {
      Prose.Token first = all.get(i);
      List<Prose.Token> from =
          prose.stemsFrom(Tongue.ENGLISH, SAMPLE.toCharArray(), first.start(), 3);
      int moved = first.position() - find(from, first).position();
      for (Prose.Token each : all.subList(i, all.size())) {
        if (each.position() <= first.position() + 3) {
          assertTrue(from.contains(each.moved(-moved, 0)), each.toString());
        }
      }
    }
  }

  private static Prose.Token find(List<Prose.Token> some, Prose.Token one) {
    return some.stream()
        .filter(each -> each.start() == one.start() && each.term().equals(one.term()))
        .findFirst()
        .orElseThrow();
  }
}
