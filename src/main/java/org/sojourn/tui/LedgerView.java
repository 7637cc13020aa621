package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sojourn.app.Dates;
import org.sojourn.app.LedgerPage;
import org.sojourn.app.PromiseText;
import org.sojourn.app.ReasonPage;
import org.sojourn.app.Size;
import org.sojourn.journal.Commitment;
import org.sojourn.terminal.Columns;

/** All commitments, under how they stood when they were read. */
final class LedgerView {
  private static final int BOX = 2;

  /** One row: a heading, a commitment, or what is said of it. */
  private record Row(String text, String right, Look look, int item) {
    static final Row EMPTY = said("");

    static Row said(String text) {
      return new Row(text, "", Look.QUIET, -1);
    }
  }

  private LedgerView() {}

  static void draw(Pen pen, LedgerPage page, LocalDate today) {
    if (page.lines().isEmpty()) {
      PlainViews.text(
          pen,
          Size.HEAD + 1,
          "Nothing has been promised yet. Some prompts ask what you will do and by when; what you"
              + " answer stands here.",
          Look.QUIET);
      return;
    }
    List<Row> rows = rows(pen, page, today);
    int room = pen.room();
    int first = Pages.first(selected(rows, page.selected()), rows.size(), room);
    for (int i = 0; i < room && first + i < rows.size(); i++) {
      row(pen, rows.get(first + i), Size.HEAD + i, page.selected());
    }
    Pages.more(pen, first, rows.size() - first - room);
  }

  private static int selected(List<Row> rows, int item) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).item() == item) {
        return i;
      }
    }
    return 0;
  }

  private static void row(Pen pen, Row row, int at, int selected) {
    int left = pen.size().listLeft();
    int end = left + pen.size().listColumns();
    if (row.item() < 0) {
      pen.put(left, at, row.text(), row.look());
      return;
    }
    boolean here = row.item() == selected;
    if (here && !row.text().startsWith(" ")) {
      pen.mark(left, at);
    }
    pen.spots().item(at, 1, row.item());
    pen.putBoth(left, end, at, row.text(), here ? Look.STRONG : row.look(), row.right());
  }

  private static List<Row> rows(Pen pen, LedgerPage page, LocalDate today) {
    List<Row> rows = new ArrayList<>();
    Commitment.Status group = null;
    for (int i = 0; i < page.lines().size(); i++) {
      LedgerPage.Line line = page.lines().get(i);
      if (line.group() != group) {
        group = line.group();
        rows.add(Row.EMPTY);
        rows.add(new Row(heading(group), "", Look.QUIET, -1));
      }
      Commitment promise = line.commitment();
      String right = PromiseText.state(promise, today);
      List<String> said = said(pen, promise, right, i == page.selected());
      for (int j = 0; j < said.size(); j++) {
        rows.add(new Row(said.get(j), j == 0 ? right : "", Look.PLAIN, i));
      }
      rows.addAll(about(pen, line, today, i == page.selected()));
    }
    return rows;
  }

  /** The selected one is said whole, under its own beginning; the others have one row each. */
  private static List<String> said(Pen pen, Commitment promise, String right, boolean here) {
    String box = PromiseText.box(promise);
    int columns = pen.size().listColumns() - BOX - Columns.of(right) - BOX;
    List<String> rows = here ? Columns.wrap(promise.what(), columns) : List.of(promise.what());
    List<String> said = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      said.add((i == 0 ? box : " ".repeat(BOX)) + rows.get(i));
    }
    return said;
  }

  private static String heading(Commitment.Status status) {
    String label = status.label();
    return label.substring(0, 1).toUpperCase(Locale.ENGLISH) + label.substring(1);
  }

  /** Why it was changed or dropped; of the selected one, also who and where it was made. */
  private static List<Row> about(Pen pen, LedgerPage.Line line, LocalDate today, boolean here) {
    Commitment promise = line.commitment();
    List<Row> rows = new ArrayList<>();
    int columns = pen.size().listColumns() - BOX;
    if (promise.status() != line.group()) {
      rows.addAll(wrapped(moved(promise.status()), columns));
    }
    if (promise.reason() != null) {
      rows.addAll(wrapped("Why: " + promise.reason(), columns));
    }
    if (here) {
      String who = promise.who().isEmpty() ? "" : promise.who() + " · ";
      String made = "made " + Dates.near(promise.created().toLocalDate(), today);
      String entry = line.entry().isEmpty() ? "" : " in “" + line.entry() + "”";
      rows.addAll(wrapped(who + made + entry, columns));
    }
    return rows;
  }

  /** What became of a commitment since the page was opened, and where it will stand. */
  private static String moved(Commitment.Status status) {
    String became =
        switch (status) {
          case OPEN -> "It is open again";
          case KEPT -> "It is kept";
          case CHANGED -> "Something else took its place";
          case DROPPED -> "It was let go";
        };
    return "%s; it moves under “%s” when you come back.".formatted(became, heading(status));
  }

  private static List<Row> wrapped(String text, int columns) {
    return Columns.wrap(text, columns).stream()
        .map(row -> Row.said(" ".repeat(BOX) + row))
        .toList();
  }

  /** The line that says why. */
  static void reason(Pen pen, ReasonPage page) {
    int row = PlainViews.text(pen, Size.HEAD + 1, page.asked(), Look.STRONG);
    row = PlainViews.text(pen, row, page.commitment().what(), Look.QUIET);
    PlainViews.input(pen, row + 1, page.why());
  }
}
