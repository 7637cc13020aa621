package org.sojourn.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month or a day, as typed: {@code 2026}, {@code 2026-05}, {@code 2026-05-03}, {@code
 * today}, {@code yesterday}.
 */
record Period(LocalDate first, LocalDate last) {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final LocalDate DAWN = LocalDate.of(-9999, 1, 1);
  private static final LocalDate DUSK = LocalDate.of(9999, 12, 31);

  static Optional<Period> of(String typed, LocalDate today) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "today" -> Optional.of(new Period(today, today));
      case "yesterday" -> Optional.of(new Period(today.minusDays(1), today.minusDays(1)));
      default -> written(typed);
    };
  }

  private static Optional<Period> written(String typed) {
    Matcher matcher = FORM.matcher(typed);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(matcher.group(1), matcher.group(2), matcher.group(3)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Period of(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (month == null) {
      return new Period(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
    }
    YearMonth whole = YearMonth.of(y, Integer.parseInt(month));
    if (day == null) {
      return new Period(whole.atDay(1), whole.atEndOfMonth());
    }
    LocalDate only = whole.atDay(Integer.parseInt(day));
    return new Period(only, only);
  }

  /** The days that a key asks for: strictly after this, strictly before it, or within it. */
  Clause.Days days(Key key) {
    return switch (key) {
      case AFTER -> new Clause.Days(last.plusDays(1), DUSK);
      case BEFORE -> new Clause.Days(DAWN, first.minusDays(1));
      case ON, THEME, PHASE, MISSION, GUIDE, ROLE, FROM, LANG, WITH, IS ->
          new Clause.Days(first, last);
    };
  }
}
