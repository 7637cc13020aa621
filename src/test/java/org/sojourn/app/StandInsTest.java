package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.identifiers.Certainty;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Kind;

/** The likeliest words in the place of others fit what stood there. */
class StandInsTest {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3 December,          [next week]
          Thursday 3 December, [next week]
          2026-12-24,          [a day to come]
          12 January,          [a day to come]
          28 Nov,              [last week]
          the 28th of November,[last week]
          3 March,             [some time before]
          3 March 2027,        [a day to come]
          the 14th,            [that day]
          """)
  void a_date_is_replaced_by_how_far_it_is_from_the_writing(String date, String first) {
    assertEquals(first, first(date, Kind.DATE));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Amina,          [patient]
          Sister Akello,  [colleague]
          Dr Otieno,      [colleague]
          Dr. Otieno,     [colleague]
          Chief Mukasa,   [leader]
          Mama Amina,     [patient]
          """)
  void a_title_tells_what_somebody_is_to_others(String name, String first) {
    assertEquals(first, first(name, Kind.NAME));
  }

  private static String first(String text, Kind kind) {
    Identifier found = new Identifier(0, text.length(), text, kind, Certainty.CERTAIN);
    return StandIns.of(found, WRITTEN).getFirst();
  }
}
