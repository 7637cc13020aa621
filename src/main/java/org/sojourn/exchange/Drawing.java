package org.sojourn.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Charts as SVG; how their parts look, the style of the page says. */
final class Drawing {
  /** The size of words. */
  static final int LETTERS = 13;

  private static final int WIDTH = 640;

  /** The side of a day in a calendar, and its distance from the next. */
  private static final int DAY = 12;

  private static final int DAY_STEP = 17;

  /** The height of a row of bars, with the space below it. */
  private static final int ROW = 26;

  private static final int BAR_HEIGHT = 18;

  /** Where what is drawn begins, behind the names of rows. */
  private static final int NAMES = 90;

  private static final int LONG_NAMES = 330;
  private static final int TEXT = 11;

  /** The height between two values of a scale, and of all of it. */
  private static final double STEP = 14;

  private static final double HIGHEST = 280;

  /** So many months, or rows of bars, stand in one drawing. */
  private static final int MONTHS = 24;

  private static final int ROWS = 22;

  private static final int DOT = 5;
  private static final int GAP = 14;

  /** About as wide as a letter is. */
  private static final int LETTER = 8;

  /** The days that are numbered over a calendar. */
  private static final List<Integer> NUMBERED = List.of(1, 5, 10, 15, 20, 25, 30);

  private final StringBuilder svg = new StringBuilder();

  private Drawing() {}

  /** A chart, in as many drawings as it needs for each to fit on a page. */
  static String of(Chart chart) {
    return parts(chart).stream()
        .map(Drawing::one)
        .map("<div class=\"chart\">%s</div>"::formatted)
        .collect(Collectors.joining("\n"));
  }

  private static List<Chart> parts(Chart chart) {
    List<Chart> parts = new ArrayList<>();
    switch (chart) {
      case Chart.Days(String title, var months) ->
          parted(months, MONTHS).forEach(some -> parts.add(new Chart.Days(title, some)));
      case Chart.Trends(String title, var trends) ->
          parted(trends, ROWS).forEach(some -> parts.add(new Chart.Trends(title, some)));
      case Chart.Scale scale -> parts.add(scale);
    }
    return parts;
  }

  private static <T> List<List<T>> parted(List<T> all, int most) {
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += most) {
      parts.add(all.subList(i, Math.min(all.size(), i + most)));
    }
    return parts;
  }

  private static String one(Chart chart) {
    Drawing drawing = new Drawing();
    int height =
        switch (chart) {
          case Chart.Days days -> drawing.days(days);
          case Chart.Trends trends -> drawing.trends(trends);
          case Chart.Scale scale -> drawing.scale(scale);
        };
    return """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 %d %d">
    <title>%s</title>
    <desc>%s</desc>
    %s</svg>\
    """
        .formatted(
            WIDTH,
            height,
            HtmlPaper.marked(chart.title()),
            HtmlPaper.marked(String.join("\n", chart.words())),
            drawing.svg);
  }

  private int days(Chart.Days chart) {
    for (int day : NUMBERED) {
      text(NAMES + (day - 1) * DAY_STEP, TEXT, "start", String.valueOf(day));
    }
    int y = DAY_STEP;
    for (Chart.Month month : chart.months()) {
      text(0, y + TEXT, "start", month.label());
      for (int day = 1; day <= month.length(); day++) {
        String look = month.days().contains(day) ? "mark" : "none";
        box(look, NAMES + (day - 1) * DAY_STEP, y, DAY, DAY);
      }
      y += DAY_STEP;
    }
    return y;
  }

  private int trends(Chart.Trends chart) {
    int y = 0;
    for (Chart.Trend trend : chart.trends()) {
      text(0, y + BAR_HEIGHT - 4, "start", trend.label());
      text(LONG_NAMES + 30, y + BAR_HEIGHT - 4, "end", String.valueOf(trend.count()));
      bars(trend.spans(), LONG_NAMES + 45, y);
      y += ROW;
    }
    return y;
  }

  private void bars(List<Integer> spans, int from, int y) {
    int most = spans.stream().mapToInt(Integer::intValue).max().orElse(0);
    int step = Math.min(22, (WIDTH - from) / Math.max(1, spans.size()));
    box("none", from, y + BAR_HEIGHT, step * spans.size() - 2, 1);
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i) > 0) {
        int height = Math.max(2, BAR_HEIGHT * spans.get(i) / most);
        box("mark", from + i * step, y + BAR_HEIGHT - height, step - 2, height);
      }
    }
  }

  /** Each value is a dot over its day; a stretch is as wide as it has days. */
  private int scale(Chart.Scale chart) {
    int from = 30;
    double high = Math.min(STEP, HIGHEST / Math.max(1, chart.most() - chart.least()));
    int bottom = TEXT + (int) Math.round((chart.most() - chart.least()) * high);
    int days = chart.stretches().stream().mapToInt(stretch -> stretch.days().size()).sum();
    int room = WIDTH - from - GAP * chart.stretches().size();
    double step = Math.min(24, (double) room / Math.max(1, days));
    text(from - 12, TEXT + 4, "end", String.valueOf(chart.most()));
    text(from - 12, bottom + 4, "end", String.valueOf(chart.least()));
    double x = from;
    int below = 0;
    for (Chart.Stretch stretch : chart.stretches()) {
      double width = stretch.days().size() * step;
      shape("band", x, TEXT - DOT, width, bottom - TEXT + 2 * DOT);
      for (int day = 0; day < stretch.days().size(); day++) {
        for (int value : stretch.days().get(day).values()) {
          dot(x + (day + 0.5) * step, TEXT + (int) Math.round((chart.most() - value) * high));
        }
      }
      named(x, width, bottom + 24 + below * 16, stretch.label());
      below = (below + 1) % 2;
      x += width + GAP;
    }
    return bottom + 48;
  }

  /** A name that begins under its stretch; one that would not fit ends there. */
  private void named(double x, double width, int y, String label) {
    boolean fits = x + LETTER * label.length() < WIDTH;
    text((int) (fits ? x : Math.min(WIDTH, x + width)), y, fits ? "start" : "end", label);
  }

  private void box(String look, int x, int y, int width, int height) {
    svg.append(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
            .formatted(look, x, y, width, height));
  }

  private void shape(String look, double x, double y, double width, double height) {
    box(look, (int) Math.round(x), (int) y, (int) Math.round(width), (int) height);
  }

  private void dot(double x, int y) {
    svg.append(
        "<circle class=\"mark\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>\n".formatted(Math.round(x), y, DOT));
  }

  private void text(int x, int y, String anchor, String words) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n"
            .formatted(x, y, anchor, HtmlPaper.marked(words)));
  }
}
