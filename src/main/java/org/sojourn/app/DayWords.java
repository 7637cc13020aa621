package org.sojourn.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
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

  /** Another year is a slip of the hand: nobody here lived or will. */
  private static final int EARLIEST = 1900;

  private static final int LATEST = 2100;

  /** The year that stands in all examples. */
  private static final int EXAMPLE = 2026;

  private DayWords() {}

  /** The day meant; none when it is no day, or could be two, as 3/4/2026 could. */
  public static Optional<LocalDate> day(String typed) {
    return read(plain(typed)).filter(Numbers::there).map(Numbers::day);
  }

  /** The same seen from a day: today, yesterday and tomorrow are days, too. */
  public static Optional<LocalDate> day(String typed, LocalDate today) {
    return switch (plain(typed).toLowerCase(Locale.ROOT)) {
      case "today" -> Optional.of(today);
      case "yesterday" -> Optional.of(today.minusDays(1));
      case "tomorrow" -> Optional.of(today.plusDays(1));
      case String words -> day(words);
    };
  }

  private static String plain(String typed) {
    return typed.strip().replaceAll("\\s+", " ");
  }

  /** A day by its numbers, which there need not be. */
  private record Numbers(int year, int month, int at) {
    boolean far() {
      return year < EARLIEST || year > LATEST;
    }

    boolean there() {
      return !far() && at >= 1 && at <= last();
    }

    int last() {
      return YearMonth.of(year, month).lengthOfMonth();
    }

    LocalDate day() {
      return LocalDate.of(year, month, at);
    }

    Optional<Trouble> trouble() {
      if (far()) {
        return Optional.of(
            new Trouble(
                "lies in the year " + year, "a year from %d to %d".formatted(EARLIEST, LATEST)));
      }
      String whole = Dates.month(YearMonth.of(year, month));
      return there()
          ? Optional.empty()
          : Optional.of(
              new Trouble(
                  "is no day that there is", "another: %s has %d".formatted(whole, last())));
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
    String words = plain(typed);
    Optional<Trouble> named = read(words).flatMap(Numbers::trouble);
    if (named.isPresent()) {
      return named;
    }
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

  private static Optional<Numbers> read(String words) {
    Matcher year = YEAR_FIRST.matcher(words);
    if (year.matches()) {
      return named(number(year, 1), number(year, 2), number(year, 3));
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
  private static Optional<Numbers> plain(int year, int first, int second) {
    if (first > MONTHS || first == second) {
      return named(year, second, first);
    }
    return second > MONTHS ? named(year, first, second) : Optional.empty();
  }

  private static Optional<Numbers> named(int year, int month, int day) {
    return month >= 1 && month <= MONTHS
        ? Optional.of(new Numbers(year, month, day))
        : Optional.empty();
  }

  private static Optional<Numbers> named(int year, String month, int day) {
    return month(month).map(each -> new Numbers(year, each.getValue(), day));
  }

  private static Optional<Month> month(String name) {
    String begun = name.toUpperCase(Locale.ROOT);
    return Stream.of(Month.values()).filter(each -> each.name().startsWith(begun)).findFirst();
  }

  private static int number(Matcher matched, int group) {
    return Integer.parseInt(matched.group(group));
  }
}
