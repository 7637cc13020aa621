package org.sojourn.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers over time in a paper: drawn in a page of HTML, told in words everywhere else. */
public sealed interface Chart {

  /** What it shows, in a few words. */
  String title();

  /** All that it shows, a line for each row. */
  List<String> words();

  /** A month with the days that are marked. */
  record Month(String label, int length, List<Integer> days) {
    public Month {
      days = List.copyOf(days);
    }
  }

  /** A calendar, a row for each month. */
  record Days(String title, List<Month> months) implements Chart {
    public Days {
      months = List.copyOf(months);
    }

    @Override
    public List<String> words() {
      return months.stream().map(month -> month.label() + ": " + joined(month.days())).toList();
    }
  }

  /** How often there was something in each of some spans of time. */
  record Trend(String label, int count, List<Integer> spans) {
    public Trend {
      spans = List.copyOf(spans);
    }
  }

  /** How several things came and went, each in a row of bars as high as its own highest. */
  record Trends(String title, List<Trend> trends) implements Chart {
    public Trends {
      trends = List.copyOf(trends);
    }

    @Override
    public List<String> words() {
      return trends.stream()
          .map(
              trend -> "%s: %d (%s)".formatted(trend.label(), trend.count(), joined(trend.spans())))
          .toList();
    }
  }

  /** The values of a day. */
  record Day(String label, List<Integer> values) {
    public Day {
      values = List.copyOf(values);
    }
  }

  /** Days that belong together, under one name. */
  record Stretch(String label, List<Day> days) {
    public Stretch {
      days = List.copyOf(days);
    }
  }

  /** Places on a scale, day by day, in stretches beside each other. */
  record Scale(String title, int least, int most, List<Stretch> stretches) implements Chart {
    public Scale {
      stretches = List.copyOf(stretches);
    }

    @Override
    public List<String> words() {
      List<String> lines = new ArrayList<>();
      for (Stretch stretch : stretches) {
        String days =
            stretch.days().stream()
                .map(day -> day.label() + ": " + joined(day.values()))
                .collect(Collectors.joining("; "));
        lines.add(stretch.label().isEmpty() ? days : stretch.label() + " – " + days);
      }
      return lines;
    }
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
