package org.sojourn.tui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.app.Dates;
import org.sojourn.app.InboxPage;
import org.sojourn.app.InboxQueue;
import org.sojourn.app.Replies;
import org.sojourn.app.ShareText;
import org.sojourn.app.Sieve;
import org.sojourn.app.Size;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Inbox;
import org.sojourn.terminal.Columns;

/** What was received, one line each, or by what it can be narrowed. */
final class InboxView {
  /** The columns of how something received stands, with the gap before it. */
  private static final int STATE = 10;

  private InboxView() {}

  static void draw(Pen pen, InboxPage page) {
    if (page.choosing().isPresent()) {
      sieve(pen, page.queue(), page.choosing().getAsInt());
    } else if (page.lines() == 0 && page.queue().sieve().none()) {
      nothing(pen, page);
    } else {
      list(pen, page);
    }
  }

  private static void nothing(Pen pen, InboxPage page) {
    int row =
        PlainViews.text(
            pen,
            Size.HEAD + 1,
            "Nothing has been received. When someone gives you a file they shared, press a and"
                + " type where it is.",
            Look.QUIET);
    withdrawn(pen, page, row + 1);
  }

  private static void sieve(Pen pen, InboxQueue queue, int selected) {
    List<InboxQueue.Line> lines = queue.lines();
    Rows rows = new Rows(pen, selected, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      InboxQueue.Line line = lines.get(i);
      Sieve.Value value = line.value();
      if (i == 0 || lines.get(i - 1).value().side() != value.side()) {
        rows.heading(i, value.side().label());
      }
      String mark = line.chosen() ? "☑ " : "☐ ";
      rows.line(i, mark + value.label(), Pages.number(line.count()));
    }
    rows.draw();
  }

  private static void list(Pen pen, InboxPage page) {
    int top = Size.HEAD + 1;
    if (!page.queue().sieve().none()) {
      String chosen =
          page.queue().sieve().chosen().stream()
              .map(Sieve.Value::label)
              .collect(Collectors.joining(" · "));
      pen.put(pen.size().listLeft(), top, chosen, Look.ACCENT, pen.size().listColumns());
      top += 2;
    }
    int room = Math.max(1, pen.end() - top);
    int first = Pages.first(page.selected(), page.lines(), room);
    int end = Math.min(page.lines(), first + room);
    int days = Pages.dayColumns(days(page, first, end), LocalDate.MIN);
    int answered = page.replies().size();
    for (int i = first; i < end; i++) {
      int row = top + i - first;
      boolean selected = i == page.selected();
      pen.spots().item(row, 1, i);
      if (i < answered) {
        answered(pen, page.replies().get(i), days, row, selected);
      } else {
        received(pen, page.queue().shown().get(i - answered), days, row, selected);
      }
    }
    Pages.more(pen, first, page.lines() - first - room);
    withdrawn(pen, page, top + 1 + end - first);
  }

  /** The days of the lines on the screen: of many shares the others need not be looked at. */
  private static Stream<LocalDate> days(InboxPage page, int first, int end) {
    int answered = page.replies().size();
    return Stream.concat(
        page.replies().subList(Math.min(first, answered), Math.min(end, answered)).stream()
            .map(Replies::date),
        page
            .queue()
            .shown()
            .subList(Math.max(0, first - answered), Math.max(0, end - answered))
            .stream()
            .map(item -> item.share().date()));
  }

  /** What others took back, as far as there is room under the list. */
  private static void withdrawn(Pen pen, InboxPage page, int from) {
    int row = from;
    for (Withdrawal each : page.queue().takenBack()) {
      if (row >= pen.end()) {
        return;
      }
      String said =
          "%s took back what they had shared, on %s."
              .formatted(each.from().name(), Dates.day(each.created().toLocalDate()));
      pen.put(pen.size().listLeft(), row++, said, Look.QUIET, pen.size().listColumns());
    }
  }

  private static void answered(Pen pen, Replies item, int days, int row, boolean selected) {
    boolean fresh = !item.fresh().isEmpty();
    String day = Pages.day(item.date(), LocalDate.MIN, days);
    line(pen, row, selected, day, item.sentence(), fresh ? "new" : "read", fresh);
  }

  private static void received(Pen pen, Inbox.Item item, int days, int row, boolean selected) {
    String state = item.over() ? item.state().label() : item.state().id();
    String day = Pages.day(item.share().date(), LocalDate.MIN, days);
    line(pen, row, selected, day, ShareText.called(item.share()), state, item.fresh());
  }

  private static void line(
      Pen pen, int row, boolean selected, String day, String text, String state, boolean fresh) {
    int left = pen.size().listLeft();
    int end = left + pen.size().listColumns();
    if (selected) {
      pen.mark(left, row);
    }
    pen.putRight(end, row, state, fresh ? Look.ACCENT : Look.QUIET);
    pen.put(left, row, day, Look.QUIET);
    int from = left + Columns.of(day) + 2;
    pen.put(from, row, text, selected ? Look.STRONG : Look.PLAIN, end - from - STATE);
  }
}
