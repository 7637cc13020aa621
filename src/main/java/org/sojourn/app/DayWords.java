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
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(\\d{1,2})\\.?[- ]?([A-Za-z]{3,9})\\.?|([A-Za-z]{3,9})\\.? ?(\\d{1,2})"
              + "|(\\d{1,2})[-/. ](\\d{1,2})\\.?");
  private static final int MONTHS = 12;

  /** The year that stands in all examples. */
  private static final int EXAMPLE = 2026;

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

  /**
   * Why words name no one day.
   *
   * @param why what goes on from "it" or from the words themselves
   * @param instead what to write in place of them
   */
  public record Trouble(String why, String instead) {}

  /** Why words that look like a day are refused; nothing is known of others. */
  public static Optional<Trouble> trouble(String typed) {
    String words = typed.strip().replaceAll("\\s+", " ");
    Matcher last = YEAR_LAST.matcher(words);
    if (last.matches() && day(words).isEmpty()) {
      return either(number(last, 3), number(last, 1), number(last, 2));
    }
    return NO_YEAR.matcher(words).matches() && monthIn(words)
        ? Optional.of(new Trouble("has no year", "the year too, as in " + withYear(words)))
        : Optional.empty();
  }

  /** Why a line of a page names no one day, and what to type there. */
  static String refusal(String typed, String example) {
    return trouble(typed)
        .map(trouble -> "That %s: type %s".formatted(trouble.why(), trouble.instead()))
        .orElse("Type the day such as " + example);
  }

  private static String withYear(String words) {
    String year = String.valueOf(EXAMPLE);
    if (words.matches(".*\\p{L}.*")) {
      return words + " " + year;
    }
    char between = words.replaceAll("\\d", "").charAt(0);
    return (words.endsWith(".") ? words : words + between) + year;
  }

  /** Numbers alone have none that could be wrong. */
  private static boolean monthIn(String words) {
    String letters = words.replaceAll("[^A-Za-z]+", "");
    return letters.isEmpty() || month(letters).isPresent();
  }

  private static Optional<Trouble> either(int year, int first, int second) {
    try {
      LocalDate day = LocalDate.of(year, second, first);
      LocalDate other = LocalDate.of(year, first, second);
      return Optional.of(
          new Trouble(
              "could be %s or %s".formatted(Dates.day(day), Dates.day(other)),
              "%s or %s".formatted(day, other)));
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
    return month(month).map(each -> LocalDate.of(year, each, day));
  }

  private static Optional<Month> month(String name) {
    String begun = name.toUpperCase(Locale.ROOT);
    return Stream.of(Month.values()).filter(each -> each.name().startsWith(begun)).findFirst();
  }

  private static int number(Matcher matched, int group) {
    return Integer.parseInt(matched.group(group));
  }
}
