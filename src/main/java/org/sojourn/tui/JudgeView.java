package org.sojourn.tui;

import java.util.List;
import java.util.Optional;
import org.sojourn.app.JudgePage;
import org.sojourn.app.JudgeText;
import org.sojourn.app.Size;
import org.sojourn.editor.Writing;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Passage;
import org.sojourn.identifiers.Verdict;
import org.sojourn.search.Mark;
import org.sojourn.search.Snippet;
import org.sojourn.terminal.Columns;

/** One thing that may let someone be known, in its place, with what can be done about it. */
final class JudgeView {
  private static final int TALL = 18;

  private JudgeView() {}

  static void draw(Pen pen, JudgePage page) {
    int row =
        PlainViews.text(
            pen, Size.HEAD + (pen.room() > TALL ? 1 : 0), JudgeText.looked(page), Look.QUIET);
    Optional<Doubt> doubt = page.doubt();
    if (doubt.isPresent()) {
      doubt(pen, page, doubt.get(), row + 1);
    } else {
      questions(pen, page.check().questions(), row + 1);
    }
  }

  /** How far the walk is: "3 of 7". */
  static String progress(JudgePage page) {
    int doubts = page.check().doubts().size();
    return page.doubt().isPresent() ? (page.at() + 1) + " of " + doubts : "";
  }

  private static void doubt(Pen pen, JudgePage page, Doubt doubt, int top) {
    int next = place(pen, page, doubt, top) + 1;
    next = PlainViews.text(pen, next, JudgeText.said(page, doubt), Look.PLAIN);
    next += pen.room() > TALL ? 1 : 0;
    Optional<Writing> instead = page.instead();
    if (instead.isPresent()) {
      pen.put(pen.size().textLeft(), next, JudgeText.INSTEAD, Look.STRONG);
      PlainViews.input(pen, next + 1, instead.get());
    } else {
      options(pen, page, next);
    }
  }

  /** Where the words stand; gives the row after it. */
  private static int place(Pen pen, JudgePage page, Doubt doubt, int top) {
    int left = pen.size().textLeft();
    int row = top;
    Passage passage = page.check().passages().get(doubt.passage());
    if (!passage.heading().isBlank()) {
      pen.put(left, row++, Columns.fit(passage.heading(), pen.size().textColumns()), Look.QUIET);
    }
    Identifier found = doubt.found();
    Snippet snippet =
        new Snippet("", "", passage.text(), List.of(new Mark(found.start(), found.end())));
    int most = pen.room() > TALL ? 5 : 3;
    for (MarkedRow marked : MarkedRow.of(snippet, pen.size().textColumns(), most)) {
      marked.draw(pen, left, row++, Look.PLAIN);
    }
    return row;
  }

  private static void options(Pen pen, JudgePage page, int top) {
    List<JudgePage.Option> options = page.options();
    int room = Math.clamp(pen.end() - top, 1, options.size());
    int first = Pages.first(page.option(), options.size(), room);
    int left = pen.size().textLeft();
    for (int i = 0; i < room; i++) {
      int at = first + i;
      boolean here = at == page.option();
      if (here) {
        pen.mark(left, top + i);
        pen.caret(left + 1, top + i);
      }
      pen.spots().item(top + i, 1, at);
      String mark = chosen(page, options.get(at)) ? "(•) " : "( ) ";
      pen.put(
          left, top + i, mark + JudgeText.label(options.get(at)), here ? Look.STRONG : Look.PLAIN);
    }
    Pages.more(pen, top, top + room, first, options.size() - first - room);
  }

  private static boolean chosen(JudgePage page, JudgePage.Option option) {
    return page.decided(page.at())
        .filter(verdict ->
            switch (verdict) {
              case Verdict.Kept() -> option instanceof JudgePage.Option.Keep;
              case Verdict.Replaced(String by) -> option.equals(new JudgePage.Option.Put(by));
            })
        .isPresent();
  }

  private static void questions(Pen pen, List<String> questions, int top) {
    int row = PlainViews.text(pen, top, JudgeText.ASK_YOURSELF, Look.PLAIN);
    for (String question : questions) {
      row = PlainViews.text(pen, row + 1, question, Look.STRONG);
    }
    PlainViews.text(pen, row + 1, JudgeText.GOES_ON, Look.QUIET);
  }
}
