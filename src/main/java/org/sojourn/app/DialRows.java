package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;
import org.sojourn.terminal.Columns;

/**
 * A dial drawn in dots, a column for each day on which it was set: phases stand beside each other,
 * each over its name. Those that do not fit go on below.
 */
final class DialRows {
  private static final int ROWS = 6;
  private static final int LEVELS = 2 * ROWS;
  private static final int GAP = 2;

  /**
   * A phase over its name.
   *
   * @param columns which levels of each column have a dot, a bit for each
   * @param step how many columns of the screen each takes
   */
  private record Piece(String name, List<Integer> columns, int step) {
    int drawn() {
      return columns.size() * step;
    }

    int width() {
      return Math.max(Columns.of(name), drawn());
    }
  }

  private final Dial dial;
  private final int margin;
  private final int columns;

  private DialRows(Dial dial, int columns) {
    this.dial = dial;
    this.margin =
        Math.max(String.valueOf(dial.most()).length(), String.valueOf(dial.least()).length()) + 1;
    this.columns = Math.max(1, columns - margin);
  }

  static List<LookBackRow> of(Dial dial, int columns) {
    return new DialRows(dial, columns).rows();
  }

  private List<LookBackRow> rows() {
    List<LookBackRow> rows = new ArrayList<>();
    String where = dial.mission().map(Mission::name).orElse("Outside of missions");
    rows.add(
        new LookBackRow.Link(
            where + " · " + dial.title(),
            Dates.span(dial.first(), dial.last()),
            new LookBackRow.Opens.Query(
                dial.mission().map(mission -> "mission:" + mission.id()).orElse(""))));
    if (!dial.low().isEmpty()) {
      rows.add(quiet(said(dial), 0));
    }
    for (List<Piece> band : bands()) {
      IntStream.range(0, ROWS).mapToObj(row -> dots(band, row)).forEach(rows::add);
      rows.add(quiet(row(band, piece -> "─".repeat(piece.drawn())), margin));
      rows.add(quiet(row(band, Piece::name), margin));
    }
    return rows;
  }

  /** What the ends of a dial mean: "0 light … 10 more than I can carry". */
  static String said(Dial dial) {
    return "%d %s … %d %s".formatted(dial.least(), dial.low(), dial.most(), dial.high());
  }

  private static LookBackRow quiet(String text, int indent) {
    return new LookBackRow.Said(new Line(text, Line.Tone.QUIET, indent));
  }

  private static String row(List<Piece> band, Function<Piece, String> said) {
    return band.stream()
        .map(piece -> {
          String text = said.apply(piece);
          return text + " ".repeat(piece.width() - Columns.of(text));
        })
        .collect(Collectors.joining(" ".repeat(GAP)))
        .stripTrailing();
  }

  /** As many phases beside each other as fit; two columns a day where all do even then. */
  private List<List<Piece>> bands() {
    List<List<Piece>> wide = bands(2);
    return wide.size() > 1 ? bands(1) : wide;
  }

  private List<List<Piece>> bands(int step) {
    List<List<Piece>> bands = new ArrayList<>();
    int taken = 0;
    for (Dial.Stretch stretch : dial.stretches()) {
      Piece piece = piece(stretch, step);
      if (bands.isEmpty() || taken + GAP + piece.width() > columns) {
        bands.add(new ArrayList<>());
        taken = -GAP;
      }
      bands.getLast().add(piece);
      taken += GAP + piece.width();
    }
    return bands;
  }

  /** Where a phase has more days than there are columns, neighbours share one. */
  private Piece piece(Dial.Stretch stretch, int step) {
    List<Dial.Day> days = stretch.days();
    int shared = Math.ceilDiv(days.size(), Math.max(1, columns / step));
    List<Integer> dots = new ArrayList<>();
    for (int from = 0; from < days.size(); from += shared) {
      dots.add(dots(days.subList(from, Math.min(from + shared, days.size()))));
    }
    String name = Columns.fit(stretch.phase().map(Phase::label).orElse(""), columns);
    return new Piece(name, dots, step);
  }

  private LookBackRow dots(List<Piece> band, int row) {
    int lowest = LEVELS - 2 * (row + 1);
    List<Integer> cells = new ArrayList<>();
    for (Piece piece : band) {
      if (!cells.isEmpty()) {
        cells.addAll(List.of(0, 0));
      }
      for (int column = 0; column < piece.width(); column++) {
        boolean drawn = column < piece.drawn() && column % piece.step() == 0;
        // Two levels to a cell: 1 for the lower, 2 for the upper.
        cells.add(drawn ? (piece.columns().get(column / piece.step()) >> lowest) & 3 : 0);
      }
    }
    return new LookBackRow.Dots(end(row), cells);
  }

  /** The ends of the scale stand beside their rows. */
  private String end(int row) {
    String end =
        row == 0
            ? String.valueOf(dial.most())
            : row == ROWS - 1 ? String.valueOf(dial.least()) : "";
    return " ".repeat(margin - 1 - end.length()) + end + " ";
  }

  private int dots(List<Dial.Day> days) {
    int dots = 0;
    for (Dial.Day day : days) {
      for (int value : day.values()) {
        dots |= 1 << level(value);
      }
    }
    return dots;
  }

  private int level(int value) {
    int range = Math.max(1, dial.most() - dial.least());
    return Math.round((float) (value - dial.least()) * (LEVELS - 1) / range);
  }
}
