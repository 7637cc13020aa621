package org.sojourn.tui;

import org.sojourn.app.CommentPage;
import org.sojourn.app.FindPage;
import org.sojourn.app.Page;
import org.sojourn.app.WritingPage;
import org.sojourn.editor.Hits;
import org.sojourn.terminal.Columns;

/** A page with prose in which something is looked for, with the line to find with at its foot. */
final class FindView {
  private static final String LABEL = "Find";
  private static final int GAP = 2;

  private FindView() {}

  static void draw(Pen pen, FindPage page, Page below) {
    Hits hits = page.in(below.text().orElse(page.origin()));
    Pen above = pen.less(1);
    switch (below) {
      case WritingPage writes -> WritingView.draw(above, writes, hits);
      case CommentPage comment -> WritingView.comment(above, comment, hits);
      default -> throw new IllegalStateException("nothing is looked for on " + below.where());
    }
    line(pen, page, hits);
  }

  private static void line(Pen pen, FindPage page, Hits hits) {
    int row = pen.end() - 1;
    int left = pen.size().textLeft();
    int end = left + pen.size().textColumns();
    String said = page.query().empty() ? "" : said(hits);
    pen.put(left, row, LABEL, Look.STRONG);
    pen.putRight(end, row, said, hits.count() == 0 ? Look.ACCENT : Look.QUIET);
    int from = left + LABEL.length() + GAP;
    int columns = Math.max(1, end - from - Columns.of(said) - GAP);
    PlainViews.typed(pen, from, row, columns, page.query());
  }

  private static String said(Hits hits) {
    if (hits.count() == 0) {
      return "not in this text";
    }
    return hits.number() == 0
        ? Pages.count(hits.count(), "place", "places")
        : hits.number() + " of " + hits.count();
  }
}
