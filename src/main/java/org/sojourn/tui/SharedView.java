package org.sojourn.tui;

import org.sojourn.app.Dates;
import org.sojourn.app.SentText;
import org.sojourn.app.ShareText;
import org.sojourn.app.SharedPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.journal.Share;
import org.sojourn.share.Sent;
import org.sojourn.terminal.Columns;

/** All that was shared, and one share as it left. */
final class SharedView {
  private static final int ROWS = 3;

  private SharedView() {}

  static void draw(Pen pen, SharedPage page, State state) {
    if (page.open() && page.item().isPresent()) {
      Pages.lines(pen, ShareText.left(state, page.item().get().share()), page.top());
    } else {
      list(pen, page);
    }
  }

  private static void list(Pen pen, SharedPage page) {
    if (page.sent().isEmpty()) {
      PlainViews.text(
          pen,
          Size.HEAD + 1,
          "Nothing was shared yet. From an entry, s lets you choose what to give to someone.",
          Look.QUIET);
      return;
    }
    int room = Math.max(1, pen.room() / ROWS);
    int first = Pages.first(page.selected(), page.sent().size(), room);
    for (int i = 0; i < room && first + i < page.sent().size(); i++) {
      int row = Size.HEAD + 1 + i * ROWS;
      pen.spots().item(row, ROWS - 1, first + i);
      item(pen, page.sent().get(first + i), row, first + i == page.selected());
    }
    Pages.more(pen, first, page.sent().size() - first - room);
  }

  private static void item(Pen pen, Sent sent, int row, boolean selected) {
    int left = pen.size().listLeft();
    int end = left + pen.size().listColumns();
    if (selected) {
      pen.mark(left, row);
      pen.caret(left, row);
    }
    Share share = sent.share();
    String title = share.title().isBlank() ? ShareText.named(share) : share.title();
    String day = Dates.day(share.created().toLocalDate());
    pen.putBoth(left, end, row, title, selected ? Look.STRONG : Look.PLAIN, day);
    pen.put(left, row + 1, Columns.fit(SentText.of(sent), end - left), Look.QUIET);
  }
}
