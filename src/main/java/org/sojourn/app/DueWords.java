package org.sojourn.app;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day by which something is to be done, as people end a line with it in the languages that
 * guides come in: by Friday, by 3 May, para el viernes, avant demain, até 2026-12-01.
 */
final class DueWords {
  private static final Pattern ENDING =
      Pattern.compile(
          "^(.*[^\\s,;])[,;]?\\s+(?:by|on|para|antes del?|avant|pour|d[’']ici|até)\\s+(.+?)[.!]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|el|la|le|o|a) ");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th|o)?\\.? (?:de )?(\\p{L}+)\\.?");
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?");

  private static final Set<String> TODAY = Set.of("today", "hoy", "aujourd'hui", "hoje");
  private static final Set<String> TOMORROW = Set.of("tomorrow", "manana", "demain", "amanha");
  private static final List<Locale> LOCALES =
      Stream.of("en", "es", "fr", "pt").map(Locale::of).toList();
  private static final int SHORTEST = 3;

  private DueWords() {}

  /** What is left of a line without its ending, and the day that names. */
  record Due(String what, LocalDate day) {}

  /** A line taken apart, seen from a day; nothing when it does not end with a day. */
  static Optional<Due> of(String line, LocalDate today) {
    Matcher ending = ENDING.matcher(line);
    return ending.matches()
        ? day(ending.group(2), today).map(day -> new Due(ending.group(1), day))
        : Optional.empty();
  }

  /** The words at the end of a line that look like a day, and are none that there is: 31 Feb. */
  static Optional<String> noSuchDay(String line, LocalDate today) {
    Matcher ending = ENDING.matcher(line);
    if (!ending.matches() || day(ending.group(2), today).isPresent()) {
      return Optional.empty();
    }
    String words = ARTICLE.matcher(folded(ending.group(2))).replaceFirst("");
    boolean named =
        named(DAY_AND_MONTH.matcher(words), 2)
            || named(MONTH_AND_DAY.matcher(words), 1)
            || DayWords.trouble(words).isPresent();
    return named ? Optional.of(ending.group(2)) : Optional.empty();
  }

  private static boolean named(Matcher day, int month) {
    return day.matches() && month(day.group(month)).isPresent();
  }

  private static Optional<LocalDate> day(String typed, LocalDate today) {
    String words = ARTICLE.matcher(folded(typed)).replaceFirst("");
    if (TODAY.contains(words)) {
      return Optional.of(today);
    }
    if (TOMORROW.contains(words)) {
      return Optional.of(today.plusDays(1));
    }
    return weekday(words)
        .map(day -> today.with(TemporalAdjusters.next(day)))
        .or(() -> DayWords.day(words))
        .or(() -> nextOf(words, today));
  }

  private static Optional<DayOfWeek> weekday(String words) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day ->
            LOCALES.stream()
                .flatMap(locale ->
                    Stream.of(TextStyle.FULL, TextStyle.SHORT)
                        .map(style -> folded(day.getDisplayName(style, locale))))
                .anyMatch(name -> name.equals(words) || name.replace("-feira", "").equals(words)))
        .findFirst();
  }

  /** The next day of that name, when no year is named. */
  private static Optional<LocalDate> nextOf(String words, LocalDate today) {
    return dayOfYear(words)
        .map(each ->
            each.atYear(today.getYear()).isBefore(today)
                ? each.atYear(today.getYear() + 1)
                : each.atYear(today.getYear()));
  }

  /** The day of any year that words name without one: 3 May, mayo 3. */
  static Optional<MonthDay> dayOfYear(String typed) {
    String words = folded(typed);
    Matcher day = DAY_AND_MONTH.matcher(words);
    if (day.matches()) {
      return dayOfYear(day.group(2), day.group(1));
    }
    Matcher month = MONTH_AND_DAY.matcher(words);
    return month.matches() ? dayOfYear(month.group(1), month.group(2)) : Optional.empty();
  }

  private static Optional<MonthDay> dayOfYear(String month, String day) {
    try {
      return month(month).map(each -> MonthDay.of(each, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Month> month(String begun) {
    return Arrays.stream(Month.values())
        .filter(month -> begun.length() >= SHORTEST)
        .filter(month ->
            LOCALES.stream()
                .map(locale -> folded(month.getDisplayName(TextStyle.FULL, locale)))
                .anyMatch(name -> name.startsWith(begun)))
        .findFirst();
  }

  private static String folded(String words) {
    return Normalizer.normalize(words.strip().replace('’', '\''), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
