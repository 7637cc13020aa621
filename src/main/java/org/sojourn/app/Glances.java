package org.sojourn.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.app.Retrospect.Before;
import org.sojourn.app.Retrospect.Feelings;
import org.sojourn.app.Retrospect.Left;
import org.sojourn.app.Retrospect.Month;
import org.sojourn.app.Retrospect.Word;

/** What entries, from the oldest on, show of days, feelings and questions. */
final class Glances {
  private Glances() {}

  /** The months with the days that were written about, the latest first. */
  static List<Month> months(List<Glimpse> glimpses) {
    TreeMap<YearMonth, SortedSet<Integer>> days = new TreeMap<>();
    for (Glimpse glimpse : glimpses) {
      days.computeIfAbsent(YearMonth.from(glimpse.date()), _ -> new TreeSet<>())
          .add(glimpse.date().getDayOfMonth());
    }
    return days.descendingMap().entrySet().stream()
        .map(month -> new Month(month.getKey(), List.copyOf(month.getValue())))
        .toList();
  }

  /** Words of feeling by phase; those of no mission come last. */
  static List<Feelings> feelings(List<Glimpse> glimpses) {
    return Glimpse.byPhase(glimpses)
        .map(phase -> new Feelings(phase.phase(), words(phase.glimpses())))
        .filter(phase -> !phase.words().isEmpty())
        .toList();
  }

  private static List<Word> words(List<Glimpse> glimpses) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    glimpses.forEach(each -> each.feelings().forEach(word -> counts.merge(word, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(word -> new Word(word.getKey(), word.getValue()))
        .sorted(Comparator.comparingInt(Word::count).reversed())
        .toList();
  }

  /**
   * Those of this day of the year first, then those of this day of the month in the year before;
   * each the latest first.
   */
  static List<Before> before(List<Glimpse> glimpses, LocalDate today) {
    List<Before> found = new ArrayList<>();
    for (Glimpse glimpse : glimpses.reversed()) {
      LocalDate date = glimpse.date();
      boolean year = date.getMonth() == today.getMonth();
      if (!glimpse.closed()
          && date.isBefore(today)
          && date.getDayOfMonth() == today.getDayOfMonth()
          && (year || date.isAfter(today.minusYears(1)))) {
        found.add(new Before(glimpse.id(), date, glimpse.title()));
      }
    }
    found.sort(Comparator.comparing(each -> each.date().getMonth() != today.getMonth()));
    return found;
  }

  /** Those left last come first. What the same guide was answered later is not among them. */
  static List<Left> left(List<Glimpse> glimpses, Map<String, String> guides) {
    Map<String, Left> open = new LinkedHashMap<>();
    for (Glimpse glimpse : glimpses) {
      String guide = glimpse.guide().orElse("");
      glimpse.answered().forEach(prompt -> open.remove(guide + "/" + prompt));
      for (Glimpse.Question question : glimpse.left()) {
        String key = guide + "/" + question.prompt();
        Left before = open.remove(key);
        open.put(
            key,
            new Left(
                guides.getOrDefault(guide, guide),
                question.words(),
                before == null ? 1 : before.times() + 1,
                glimpse.id(),
                glimpse.date()));
      }
    }
    return List.copyOf(open.values()).reversed();
  }
}
