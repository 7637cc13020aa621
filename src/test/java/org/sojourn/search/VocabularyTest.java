package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.themes.Themes;

/** The vocabulary that comes with Sojourn, as search uses it. */
final class VocabularyTest {

  private static final Vocabulary SHIPPED = Vocabulary.of(Themes.shipped());

  @TempDir private Path folder;

  @Test
  void ids_labels_and_beginnings_name_a_theme() {
    for (String typed :
        List.of("consent-truth", "consent", "\"Consent and truth-telling\"", "CONSENT")) {
      assertEquals(
          List.of("consent-truth"),
          Query.parse("theme:" + typed, SHIPPED, Samples.TODAY).clauses().stream()
              .map(clause -> ((Clause.Theme) clause).concepts().getFirst().id())
              .toList(),
          typed);
    }
  }

  @Test
  void a_slip_gets_the_theme_that_was_meant() {
    assertEquals(
        List.of("no theme consnt; did you mean consent-truth?"),
        Query.parse("theme:consnt", SHIPPED, Samples.TODAY).notes());
  }

  @Test
  void every_theme_finds_an_entry_that_uses_one_of_its_terms() {
    for (Concept concept : SHIPPED.concepts()) {
      assertTrue(!concept.terms().isEmpty(), concept::id);
      try (Index index =
          Index.open(
              folder.resolve(concept.id()), Samples.JOURNAL, Setting.of(SHIPPED, List.of()))) {
        Samples.rebuild(
            index,
            Samples.entry(1, "Today: " + concept.terms().getFirst() + "."),
            Samples.entry(2, "x"));
        Results results =
            index.find(
                Query.parse("theme:" + concept.id(), SHIPPED, Samples.TODAY),
                Request.of(10, Sort.RELEVANCE, true));
        assertEquals(List.of(1), Samples.numbers(results), concept::id);
      }
    }
  }
}
