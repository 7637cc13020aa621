package org.sojourn.tui;

import java.util.List;
import java.util.Optional;
import org.sojourn.app.OwnPage;
import org.sojourn.app.Size;

/** Names and words of one's own. */
final class OwnView {
  private OwnView() {}

  static void draw(Pen pen, OwnPage page) {
    Optional<OwnPage.Asking> asking = page.asking();
    if (asking.isPresent()) {
      asking(pen, page, asking.get());
      return;
    }
    int row = PlainViews.text(pen, Size.HEAD + 1, OwnPage.WHAT, Look.QUIET) + 1;
    if (page.own().isEmpty()) {
      PlainViews.text(pen, row, "None yet: a adds one.", Look.PLAIN);
      return;
    }
    list(pen, page, row);
  }

  private static void asking(Pen pen, OwnPage page, OwnPage.Asking line) {
    int row = PlainViews.text(pen, Size.HEAD + 1, page.asked(line), Look.STRONG);
    row = PlainViews.text(pen, row, page.hint(line), Look.QUIET);
    PlainViews.input(pen, row + 1, line.typed());
  }

  private static void list(Pen pen, OwnPage page, int top) {
    List<OwnPage.Listed> own = page.own();
    int room = Math.max(1, pen.end() - top);
    int first = Pages.first(page.selected(), own.size(), room);
    int left = pen.size().textLeft();
    for (int i = first; i < Math.min(own.size(), first + room); i++) {
      int row = top + i - first;
      boolean here = i == page.selected();
      if (here) {
        pen.mark(left, row);
      }
      pen.spots().item(row, 1, i);
      pen.putBoth(
          left,
          left + pen.size().textColumns(),
          row,
          own.get(i).name(),
          here ? Look.STRONG : Look.PLAIN,
          own.get(i).instead());
    }
    Pages.more(pen, top, first, own.size() - first - room);
  }
}
