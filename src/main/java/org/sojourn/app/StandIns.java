package org.sojourn.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Kind;
import org.sojourn.identifiers.Roles;

/** What may stand in the place of an identifier; of a date, by how far it is from the writing. */
public final class StandIns {
  private static final int NEAR = 14;

  /** Who writes of a day without its year, further ahead than this, looks back on it. */
  private static final int AHEAD = 60;

  private static final String WEEKDAY = "^\\p{L}+day,? (?:the )?|^the ";

  private StandIns() {}

  /**
   * What may stand there, the likeliest first.
   *
   * @param written the day on which it was written
   */
  public static List<String> of(Identifier found, LocalDate written) {
    return found.kind() == Kind.DATE
        ? day(found.text(), written).map(day -> of(day, written)).orElse(Roles.of(found))
        : Roles.of(found);
  }

  private static List<String> of(LocalDate day, LocalDate written) {
    if (day.isAfter(written)) {
      return day.isAfter(written.plusDays(NEAR))
          ? List.of("[a day to come]", "[that day]", "[that month]")
          : List.of("[next week]", "[a day to come]", "[that day]");
    }
    return day.isBefore(written.minusDays(NEAR))
        ? List.of("[some time before]", "[that day]", "[that month]")
        : List.of("[last week]", "[that day]", "[that month]", "[some time before]");
  }

  private static Optional<LocalDate> day(String text, LocalDate written) {
    String words = text.replaceFirst(WEEKDAY, "").replace(" of ", " ");
    return DayWords.day(words)
        .or(() ->
            DueWords.dayOfYear(words)
                .map(day -> day.atYear(written.plusDays(AHEAD).getYear()))
                .map(day -> day.isAfter(written.plusDays(AHEAD)) ? day.minusYears(1) : day));
  }
}
