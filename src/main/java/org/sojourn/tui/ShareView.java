package org.sojourn.tui;

import java.util.List;
import org.sojourn.app.PrivatePage;
import org.sojourn.app.SharePage;
import org.sojourn.app.ShareText;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.Titles;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Response;
import org.sojourn.share.Part;
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
      choose(pen, page, state);
    }
  }

  /** Why an entry cannot be shared as it is, and what letting it be shared would mean. */
  static void unshared(Pen pen, PrivatePage page) {
    int row =
        PlainViews.text(
            pen,
            Size.HEAD + 1,
            "You wrote it with %s, which is for you alone: nothing of it can be shared."
                .formatted(page.guide()),
            Look.PLAIN);
    PlainViews.text(
        pen,
        row + 1,
        "You can let this one entry be shared. Nothing leaves by that: you still choose each"
            + " answer, and see exactly what would leave. Other entries stay as they are, and this"
            + " one can be made private again.",
        Look.PLAIN);
  }

  private static void choose(Pen pen, SharePage page, State state) {
    int row =
        1
            + PlainViews.text(
                pen,
                Size.HEAD + 1,
                "Only what you choose leaves, with your name and the day it is about. Leave out"
                    + " what would let someone be known: names, places, dates.",
                Look.PLAIN);
    List<Part> offered = page.offered();
    int room = Math.max(1, pen.end() - row - ASK_ROWS + 1);
    int shown = Math.min(room, offered.size());
    int first = Pages.first(Math.min(page.at(), offered.size() - 1), offered.size(), room);
    for (int i = 0; i < shown; i++) {
      pen.spots().item(row + i, 1, first + i);
      part(pen, page, state, first + i, row + i);
    }
    Pages.more(pen, row, row + shown, first, offered.size() - first - shown);
    ask(pen, page, row + shown + 1);
  }

  private static void part(Pen pen, SharePage page, State state, int at, int row) {
    Part part = page.offered().get(at);
    int left = pen.size().textLeft();
    boolean here = at == page.at();
    if (here) {
      pen.mark(left, row);
      pen.caret(left + 1, row);
    }
    pen.put(left, row, page.chosen().contains(part) ? "[x] " : "[ ] ", Look.ACCENT);
    int end = left + pen.size().textColumns();
    String name = Columns.fit(name(part), (end - left) / 2);
    Look look = here ? Look.STRONG : Look.PLAIN;
    pen.put(left + 4, row, name, look);
    int from = left + 4 + (name.isEmpty() ? 0 : Columns.of(name) + 2);
    String given = words(part, state).replaceAll("\\s+", " ");
    pen.put(from, row, given, name.isEmpty() ? look : Look.QUIET, end - from);
  }

  private static String name(Part part) {
    return switch (part) {
      case Part.Title _ -> "Title";
      case Part.Theme _ -> "Theme";
      case Part.Said(Answer answer) -> answer.asked().title();
    };
  }

  private static String words(Part part, State state) {
    return switch (part) {
      case Part.Title(String words) -> words;
      case Part.Theme(String id) -> Titles.ofThemes(state, List.of(id)).getFirst();
      case Part.Said(Answer answer) -> opening(answer);
    };
  }

  private static String opening(Answer answer) {
    return switch (answer.response()) {
      case Response.Text(String text) -> Columns.fit(text.strip().replace('\n', ' '), 200);
      case Response.Scale(int value) -> value + " (leave it out unless it helps)";
      case Response.Choice _, Response.Checklist _, Response.Words _ -> answer.said();
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
