package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.app.Counts;
import org.sojourn.app.Dates;
import org.sojourn.app.Line;
import org.sojourn.app.Size;
import org.sojourn.terminal.Columns;

/** Small things that several pages say or draw. */
final class Pages {
  private Pages() {}

  /** A number with its noun. */
  static String count(int number, String one, String many) {
    return Counts.of(number, one, many);
  }

  /** A number of things as it is read. */
  static String number(int number) {
    return Counts.number(number);
  }

  /** Text with spaces before it, so that it ends where others in its column do. */
  static String padded(String text, int columns) {
    return " ".repeat(Math.max(0, columns - Columns.of(text))) + text;
  }

  /** A day that takes so many columns, in the year of {@code today} without its year. */
  static String day(LocalDate day, LocalDate today, int columns) {
    String text = (day.getDayOfMonth() < 10 ? " " : "") + Dates.near(day, today);
    return text + " ".repeat(Math.max(0, columns - text.length()));
  }

  /** The columns that the longest of some days takes. */
  static int dayColumns(Stream<LocalDate> days, LocalDate today) {
    return days.mapToInt(day -> day(day, today, 0).length()).max().orElse(0);
  }

  /** The first rows of a text that has more, the last of them with an ellipsis. */
  static List<String> cut(List<String> rows, int most, int columns) {
    if (rows.size() <= most) {
      return rows;
    }
    List<String> kept = new ArrayList<>(rows.subList(0, most));
    kept.set(most - 1, Columns.fit(rows.get(most - 1) + " …", columns));
    return kept;
  }

  /** The first line to show so that the selected one is on the screen, near its middle. */
  static int first(int selected, int count, int room) {
    return count <= room ? 0 : Math.clamp(selected - room / 2, 0, Math.max(0, count - room));
  }

  /**
   * The first item to show so that the selected one is whole on the screen, near its middle; at the
   * end of the list no row stays empty that an item could fill.
   *
   * @param heights the rows of each item
   */
  static int first(List<Integer> heights, int selected, int room) {
    int below = rows(heights.subList(Math.min(selected + 1, heights.size()), heights.size()));
    int most = Math.max(room / 2, room - below);
    int first = selected;
    int taken = heights.get(selected);
    while (first > 0 && taken + heights.get(first - 1) <= most) {
      first--;
      taken += heights.get(first);
    }
    return first;
  }

  private static int rows(List<Integer> heights) {
    return heights.stream().mapToInt(Integer::intValue).sum();
  }

  /** Rows of text from a row on; rows past the end are never at the top. */
  static void lines(Pen pen, List<Line> lines, int top) {
    Size size = pen.size();
    int room = pen.room();
    int first = Math.clamp(top, 0, Math.max(0, lines.size() - room));
    for (int i = 0; i < room && first + i < lines.size(); i++) {
      Line line = lines.get(first + i);
      if (line.tone() == Line.Tone.SELECTED) {
        pen.mark(size.textLeft(), Size.HEAD + i);
      }
      if (line.tone() == Line.Tone.REPLY) {
        pen.put(size.textLeft(), Size.HEAD + i, "│", Look.REPLY);
      }
      pen.put(size.textLeft() + line.indent(), Size.HEAD + i, line.text(), look(line.tone()));
    }
    more(pen, first, lines.size() - first - room);
  }

  /** A mark at the edge when there is more above or below. */
  static void more(Pen pen, int above, int below) {
    more(pen, Size.HEAD, above, below);
  }

  /** The same on a page whose list begins at a row of its own. */
  static void more(Pen pen, int top, int above, int below) {
    more(pen, top, pen.end(), above, below);
  }

  /** The same for a list that ends before the page does. */
  static void more(Pen pen, int top, int end, int above, int below) {
    int edge = pen.size().columns() - 1;
    if (above > 0) {
      pen.putRight(edge, top, "↑", Look.QUIET);
    }
    if (below > 0) {
      pen.putRight(edge, end - 1, "↓", Look.QUIET);
    }
  }

  /** The same for a list in a part of the screen: the marks stand at its right edge. */
  static void more(Pen pen, Area area, int above, int below) {
    if (above > 0) {
      pen.putRight(area.right() + 2, area.top(), "↑", Look.QUIET);
    }
    if (below > 0) {
      pen.putRight(area.right() + 2, area.bottom() - 1, "↓", Look.QUIET);
    }
  }

  /** How a row of text looks. */
  static Look look(Line.Tone tone) {
    return switch (tone) {
      case PLAIN -> Look.PLAIN;
      case HEADING -> Look.STRONG;
      case QUIET -> Look.QUIET;
      case REPLY -> Look.REPLY;
      case SELECTED -> Look.ACCENT;
    };
  }
}
