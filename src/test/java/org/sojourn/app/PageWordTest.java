package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program itself says on the page of a guide. */
class PageWordTest {
  private static final List<String> LANGUAGES = List.of("es", "fr", "pt");
  private static final Pattern PLACE = Pattern.compile("%[sd]");

  private static List<String> places(String words) {
    return PLACE.matcher(words).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @EnumSource
  void each_is_there_in_every_language_with_the_same_places(PageWord word) {
    for (String language : LANGUAGES) {
      assertNotEquals(word.in("en"), word.in(language));
      assertFalse(word.in(language).isBlank());
      assertEquals(places(word.in("en")), places(word.in(language)), language);
    }
  }

  @ParameterizedTest
  @EnumSource
  void french_marks_do_not_part_from_their_words(PageWord word) {
    assertFalse(word.in("fr").matches(".*( [?!;:»]|« ).*"), word.in("fr"));
  }

  @Test
  void a_region_is_of_its_language_and_english_stands_in_for_others() {
    assertEquals("O guia inteiro", PageWord.WHOLE.in("pt-BR"));
    assertEquals("The whole guide", PageWord.WHOLE.in("sw"));
  }
}
