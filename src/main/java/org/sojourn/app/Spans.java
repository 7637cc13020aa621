package org.sojourn.app;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Equal spans of time, which a journal's months are laid into.
 *
 * @param first the first month of the first span
 * @param last the last month of the last
 * @param months how many months each span has
 */
record Spans(YearMonth first, YearMonth last, int months) {
  private static final int MOST = 12;

  /** The spans of some months, which end with the last of them: twelve at most. */
  static Spans over(YearMonth from, YearMonth last) {
    int all = (int) ChronoUnit.MONTHS.between(from, last) + 1;
    int months = Math.ceilDiv(all, MOST);
    return new Spans(last.minusMonths((long) months * Math.ceilDiv(all, months) - 1), last, months);
  }

  /** The first month of each. */
  List<YearMonth> begins() {
    return Stream.iterate(first, month -> month.plusMonths(months)).limit(count()).toList();
  }

  /** How many there are. */
  int count() {
    return (int) ChronoUnit.MONTHS.between(first, last) / months + 1;
  }
}
