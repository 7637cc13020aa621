package org.sojourn.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as people write them: 2026-11-17, 17 Nov 2026, November 17, 2026, 17.11.2026. */
public final class DayWords {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.?[- ]?([A-Za-z]{3,9})\\.?,?[- ]?(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3,9})\\.? ?(\\d{1,2}),? (\\d{4})");
  private static final int MONTHS = 12;

  private DayWords() {}

  /** The day meant; none when it is no day, or could be two, as 3/4/2026 could. */
  public static Optional<LocalDate> day(String typed) {
    String words = typed.strip().replaceAll("\\s+", " ");
    try {
      return read(words);
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> read(String words) {
    Matcher year = YEAR_FIRST.matcher(words);
    if (year.matches()) {
      return Optional.of(LocalDate.of(number(year, 1), number(year, 2), number(year, 3)));
    }
    Matcher last = YEAR_LAST.matcher(words);
    if (last.matches()) {
      return plain(number(last, 3), number(last, 1), number(last, 2));
    }
    Matcher day = DAY_FIRST.matcher(words);
    if (day.matches()) {
      return named(number(day, 3), day.group(2), number(day, 1));
    }
    Matcher month = MONTH_FIRST.matcher(words);
    return month.matches()
        ? named(number(month, 3), month.group(1), number(month, 2))
        : Optional.empty();
  }

  /** Half of the world writes the day first, the other half the month: one must be no month. */
  private static Optional<LocalDate> plain(int year, int first, int second) {
    if (first > MONTHS || first == second) {
      return Optional.of(LocalDate.of(year, second, first));
    }
    return second > MONTHS ? Optional.of(LocalDate.of(year, first, second)) : Optional.empty();
  }

  private static Optional<LocalDate> named(int year, String month, int day) {
    String begun = month.toUpperCase(Locale.ROOT);
    return Stream.of(Month.values())
        .filter(each -> each.name().startsWith(begun))
        .findFirst()
        .map(each -> LocalDate.of(year, each, day));
  }

  private static int number(Matcher matched, int group) {
    return Integer.parseInt(matched.group(group));
  }
}
