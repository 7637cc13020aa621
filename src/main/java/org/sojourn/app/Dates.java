package org.sojourn.app;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as readers see them. */
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_WEEKDAY =
      DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /** A day with its year, such as {@code 21 Nov 2026}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A day as it is said in the year that {@code today} lies in: without it. */
  public static String near(LocalDate day, LocalDate today) {
    return day.getYear() == today.getYear() ? SHORT.format(day) : DAY.format(day);
  }

  /** From one day to another, such as {@code 3 Nov – 21 Nov 2026}; the day alone if it is one. */
  public static String span(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(last) : near(first, last) + " – " + day(last);
  }

  /** A day with its weekday, such as {@code Sun 22 Nov}. */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** A day of the week, such as {@code Sun}. */
  public static String dayOfWeek(LocalDate day) {
    return SHORT_WEEKDAY.format(day);
  }

  /** A time of any zone, told in one, such as {@code 21 Nov 2026, 18:04 UTC}. */
  public static String minute(OffsetDateTime time) {
    return MINUTE.format(time.withOffsetSameInstant(ZoneOffset.UTC));
  }

  /** A month, such as {@code November 2026}. */
  public static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** A month in few letters, such as {@code Nov 2026}. */
  public static String shortMonth(YearMonth month) {
    return SHORT_MONTH.format(month);
  }
}
