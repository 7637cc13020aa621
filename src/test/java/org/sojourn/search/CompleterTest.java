package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.GuideRef;

/** How a query goes on, in the text with the caret drawn as a bar. */
final class CompleterTest {

  @TempDir private Path folder;
  private Index index;

  @BeforeEach
  void journal() {
    index =
        Samples.holding(
            folder,
            Samples.entry(1, "The interpreter and the interpreter; interpreting, international.")
                .within("kisoro-2026", null)
                .by(new GuideRef("daily-five", 1)));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<Completion> at(String text) {
    int caret = text.indexOf('|');
    return index.complete(text.replace("|", ""), caret);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          th|                 ! theme:
          ph|                 ! phase:
          gate -mis|          ! gate -mission:
          consen|             ! theme:consent-truth
          distr|              ! theme:moral-distress
          gate interpretin|   ! gate interpreting
          interna| gate       ! international gate
          theme:mor|          ! theme:moral-distress
          theme:"Moral d|     ! theme:moral-distress
          theme:consent-truth,mo| ! theme:consent-truth,moral-distress
          phase:re|           ! phase:re-entry
          mission:kis|        ! mission:kisoro-2026
          guide:|             ! guide:daily-five
          with:co|            ! with:comments
          is:|                ! is:received
          """)
  void the_first_completion_goes_on_from_what_was_typed(String typed, String whole) {
    String text = typed.replace("|", "");
    Completion first = at(typed).getFirst();
    assertEquals(
        whole, text.substring(0, first.from()) + first.insert() + text.substring(first.to()));
  }

  @Test
  void words_come_from_the_journal_the_most_frequent_first() {
    assertEquals(
        List.of("international", "interpreter", "interpreting"),
        at("inter|").stream()
            .filter(each -> each.kind() == Completion.Kind.WORD)
            .map(Completion::insert)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "gate |", "\"at the ga|", "zebra:x|", "q|", "(|", "phase:zz|"})
  void where_nothing_fits_there_is_none(String typed) {
    assertEquals(List.of(), at(typed));
  }
}
