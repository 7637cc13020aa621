package org.sojourn.tui;

import java.util.List;
import org.sojourn.app.SharePage;
import org.sojourn.app.ShareText;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Response;
import org.sojourn.terminal.Columns;

/** Choosing what to share, and seeing exactly what will leave. */
final class ShareView {

  /** The rows of what one would like to be asked, with the empty ones over it. */
  private static final int ASK_ROWS = 4;

  private ShareView() {}

  static void draw(Pen pen, SharePage page, State state) {
    if (page.preview().isPresent()) {
      Pages.lines(pen, ShareText.preview(state, page), page.top());
    } else {
      choose(pen, page);
    }
  }

  private static void choose(Pen pen, SharePage page) {
    int row =
        PlainViews.text(
            pen,
            Size.HEAD + 1,
            "Choose the answers to give to one reader. Leave out names, places and dates that would"
                + " let someone be known.",
            Look.PLAIN);
    List<Answer> offered = page.offered();
    int room = Math.max(1, pen.end() - row - ASK_ROWS);
    int first = Pages.first(Math.min(page.at(), offered.size() - 1), offered.size(), room);
    row++;
    for (int i = 0; i < room && first + i < offered.size(); i++) {
      answer(pen, page, first + i, row++);
    }
    ask(pen, page, row + 1);
  }

  private static void answer(Pen pen, SharePage page, int at, int row) {
    Answer answer = page.offered().get(at);
    int left = pen.size().textLeft();
    boolean here = at == page.at();
    String mark = page.chosen().contains(answer.prompt()) ? "[x] " : "[ ] ";
    if (here) {
      pen.mark(left, row);
      pen.caret(left + 1, row);
    }
    pen.put(left, row, mark, Look.ACCENT);
    int end = left + pen.size().textColumns();
    String title = Columns.fit(answer.asked().title(), (end - left) / 2);
    pen.put(left + 4, row, title, here ? Look.STRONG : Look.PLAIN);
    int from = left + 4 + (title.isEmpty() ? 0 : Columns.of(title) + 2);
    Look look = here ? Look.STRONG : Look.PLAIN;
    String given = opening(answer).replaceAll("\\s+", " ");
    pen.put(from, row, given, title.isEmpty() ? look : Look.QUIET, end - from);
  }

  private static String opening(Answer answer) {
    return switch (answer.response()) {
      case Response.Text(String text) -> Columns.fit(text.strip().replace('\n', ' '), 200);
      case Response.Scale(int value) -> value + " (leave it out unless it helps)";
      case Response.Choice(String choice) -> choice.replace('-', ' ');
      case Response.Checklist(List<String> checked) -> String.join(", ", checked);
      case Response.Words(List<String> words) -> String.join(", ", words);
      case Response.Commitments(var ids) -> Pages.count(ids.size(), "commitment", "commitments");
      case Response.Skipped _ -> "";
    };
  }

  private static void ask(Pen pen, SharePage page, int row) {
    int left = pen.size().textLeft();
    boolean here = page.at() == page.offered().size();
    pen.put(
        left,
        row,
        "What would you like to be asked? (may stay empty)",
        here ? Look.STRONG : Look.QUIET);
    if (here) {
      PlainViews.input(pen, row + 1, page.ask());
    } else {
      pen.put(left + 2, row + 1, page.ask().text(), Look.PLAIN, pen.size().textColumns() - 2);
    }
  }
}
