package org.sojourn.tui;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.sojourn.app.Dates;
import org.sojourn.app.InboxItem;
import org.sojourn.app.InboxPage;
import org.sojourn.app.Replies;
import org.sojourn.app.ShareText;
import org.sojourn.app.Size;
import org.sojourn.journal.Withdrawal;
import org.sojourn.terminal.Columns;

/** What was received, one line each. */
final class InboxView {
  /** The columns of how something received stands, with the gap before it. */
  private static final int STATE = 10;

  private InboxView() {}

  static void draw(Pen pen, InboxPage page) {
    if (page.lines() == 0) {
      int row =
          PlainViews.text(
              pen,
              Size.HEAD + 1,
              "Nothing has been received. When someone gives you a file they shared, press a and"
                  + " type where it is.",
              Look.QUIET);
      withdrawn(pen, page, row + 1);
      return;
    }
    int room = Math.max(1, pen.room() - 1);
    int first = Pages.first(page.selected(), page.lines(), room);
    int answered = page.answered().size();
    int days =
        Pages.dayColumns(
            Stream.concat(
                page.answered().stream().map(Replies::date),
                page.received().stream().map(item -> item.share().date())),
            LocalDate.MIN);
    for (int i = first; i < Math.min(page.lines(), first + room); i++) {
      int row = Size.HEAD + 1 + i - first;
      boolean selected = i == page.selected();
      pen.spots().item(row, 1, i);
      if (i < answered) {
        answered(pen, page.answered().get(i), days, row, selected);
      } else {
        received(pen, page.received().get(i - answered), days, row, selected);
      }
    }
    Pages.more(pen, first, page.lines() - first - room);
    withdrawn(pen, page, Size.HEAD + 2 + Math.min(page.lines(), room));
  }

  /** What others took back, as far as there is room under the list. */
  private static void withdrawn(Pen pen, InboxPage page, int from) {
    int row = from;
    for (Withdrawal each : page.withdrawn()) {
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
    received(
        pen,
        row,
        selected,
        Pages.day(item.date(), LocalDate.MIN, days),
        item.sentence(),
        fresh ? "new" : "read",
        fresh);
  }

  private static void received(Pen pen, InboxItem item, int days, int row, boolean selected) {
    String state =
        item.over() ? "over" : item.comments() > 0 ? "answered" : item.read() ? "read" : "new";
    received(
        pen,
        row,
        selected,
        Pages.day(item.share().date(), LocalDate.MIN, days),
        ShareText.called(item.share()),
        state,
        !item.read());
  }

  private static void received(
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
