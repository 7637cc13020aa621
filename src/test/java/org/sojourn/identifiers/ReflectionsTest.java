package org.sojourn.identifiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check over reflections from some thirty countries, marked by hand. */
class ReflectionsTest {
  private final Identifiers identifiers = new Identifiers();

  private List<Identifier> found(Labelled text) {
    return identifiers.find(text.text(), "en", List.of()).identifiers();
  }

  @Test
  void nearly_every_name_place_number_date_and_age_is_found() throws IOException {
    int all = 0;
    List<String> missed = new ArrayList<>();
    for (Labelled text : Labelled.reflections()) {
      List<Identifier> found = found(text);
      for (Labelled.Span span : text.spans()) {
        all++;
        if (found.stream().noneMatch(span::touchedBy)) {
          missed.add(text.text().substring(span.start(), span.end()));
        }
      }
    }
    assertTrue(all > 120, () -> "only the marks of a part were read");
    assertTrue(missed.size() <= 0.05 * all, missed::toString);
  }

  @Test
  void a_text_that_names_nobody_has_no_certain_mark() throws IOException {
    List<Identifier> certain =
        Labelled.reflections().stream()
            .filter(text -> text.spans().isEmpty())
            .flatMap(text -> found(text).stream())
            .filter(each -> each.certainty() == Certainty.CERTAIN)
            .toList();
    assertEquals(List.of(), certain);
  }

  @Test
  void marks_are_hardly_longer_than_what_they_name() throws IOException {
    int named = 0;
    int marked = 0;
    for (Labelled text : Labelled.reflections()) {
      for (Identifier found : found(text)) {
        int inside =
            text.spans().stream()
                .mapToInt(span ->
                    Math.max(
                        0,
                        Math.min(span.end(), found.end()) - Math.max(span.start(), found.start())))
                .sum();
        named += inside;
        marked += inside > 0 ? found.end() - found.start() : 0;
      }
    }
    assertTrue(marked <= 1.1 * named, marked + " characters for " + named);
  }
}
