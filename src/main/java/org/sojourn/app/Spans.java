package org.sojourn.app;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
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

  /** The spans of some entries, the oldest first; of none, this month. */
  static Spans of(List<Glimpse> glimpses, YearMonth now) {
    return glimpses.isEmpty()
        ? over(now, now)
        : over(
            YearMonth.from(glimpses.getFirst().date()), YearMonth.from(glimpses.getLast().date()));
  }

  /** The first month of each. */
  List<YearMonth> begins() {
    return Stream.iterate(first, month -> month.plusMonths(months)).limit(count()).toList();
  }

  /** How many there are. */
  int count() {
    return at(last) + 1;
  }

  /** The span of a month, from 0. */
  private int at(YearMonth month) {
    return (int) ChronoUnit.MONTHS.between(first, month) / months;
  }

  /**
   * How often entries have each of some things, and when; the most frequent first.
   *
   * @param labels what they are called, by their ids
   */
  List<Retrospect.Trend> trends(
      List<Glimpse> glimpses, Function<Glimpse, List<String>> having, Map<String, String> labels) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Glimpse glimpse : glimpses) {
      for (String id : having.apply(glimpse)) {
        counts.computeIfAbsent(id, _ -> new int[count()])[at(YearMonth.from(glimpse.date()))]++;
      }
    }
    return counts.entrySet().stream()
        .map(each ->
            trend(
                each.getKey(), labels.getOrDefault(each.getKey(), each.getKey()), each.getValue()))
        .sorted(
            Comparator.comparingInt(Retrospect.Trend::count)
                .reversed()
                .thenComparing(Retrospect.Trend::label))
        .toList();
  }

  private static Retrospect.Trend trend(String id, String label, int[] spans) {
    return new Retrospect.Trend(
        id, label, IntStream.of(spans).sum(), IntStream.of(spans).boxed().toList());
  }
}
