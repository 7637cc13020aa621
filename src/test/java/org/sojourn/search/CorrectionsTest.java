package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sojourn.search.Samples.entry;
import static org.sojourn.search.Samples.holding;
import static org.sojourn.search.Samples.numbers;
import static org.sojourn.search.Samples.search;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of words that no entry has. */
final class CorrectionsTest {

  @TempDir Path folder;

  @Test
  void a_word_that_no_entry_has_is_corrected_from_the_journal() {
    try (Index index =
        holding(folder, entry(1, "The interpreter left"), entry(2, "An interpreter, a café"))) {
      Results results = search(index, "the intrepreter -zebre");
      assertEquals(List.of(new Correction(4, 15, "interpreter", true)), results.corrections());
      assertEquals(
          List.of("searched for interpreter instead of intrepreter, which no entry has"),
          results.notes());
      assertEquals(List.of(1, 2), numbers(results));
      assertEquals(List.of(), search(index, "interpreting xyzzyx").corrections());
      assertEquals(List.of(2), numbers(search(index, "caff")));
      assertEquals(List.of(), numbers(search(index, "\"caff\"")));
    }
  }

  @Test
  void a_word_being_typed_is_corrected_only_where_nothing_is_found() {
    try (Index index =
        holding(folder, entry(1, "The interpreter left"), entry(2, "The queue at the gate"))) {
      Request request = Request.of(9, Sort.DATE, true);
      Results begun = index.find(Samples.typing("interpreti"), request);
      assertEquals(List.of(1), numbers(begun));
      assertEquals(List.of(), begun.corrections());
      Results found = index.find(Samples.typing("queue intrepreter"), request);
      assertEquals(List.of(2), numbers(found));
      assertEquals(List.of(new Correction(6, 17, "interpreter", false)), found.corrections());
      assertEquals("no entry has intrepreter; did you mean interpreter?", found.notes().getFirst());
      Results alone = index.find(Samples.typing("intrepreter"), request);
      assertEquals(List.of(1), numbers(alone));
      assertEquals(List.of(new Correction(0, 11, "interpreter", true)), alone.corrections());
    }
  }

  @ParameterizedTest
  @CsvSource({"purse", "Gatr", "nurrrse"})
  void what_is_not_near_or_is_a_name_is_not_taken_for_another_word(String word) {
    try (Index index = holding(folder, entry(1, "The nurse at the gate was weary"))) {
      Results results = search(index, word);
      assertEquals(List.of(), numbers(results));
    }
  }
}
