package org.sojourn.tui;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.app.Dates;
import org.sojourn.app.Desk;
import org.sojourn.app.FinishPage;
import org.sojourn.app.GuidePage;
import org.sojourn.app.GuideText;
import org.sojourn.app.Jump;
import org.sojourn.app.JumpPage;
import org.sojourn.app.Page;
import org.sojourn.app.PageWord;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.Work;
import org.sojourn.app.WritingPage;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Guide;
import org.sojourn.terminal.Columns;

/** The first page of a guide, and the list of its prompts. */
final class GuideView {
  private GuideView() {}

  /** The opening words, the ways to begin where there are several, and what it rests on. */
  static void draw(Pen pen, GuidePage page, State state) {
    Guide guide = page.guide();
    List<String> opening = wrapped(pen, guide.opening());
    List<String> notes =
        GuideText.notes(guide, state).stream()
            .flatMap(note -> wrapped(pen, note).stream())
            .toList();
    List<GuidePage.Way> ways = page.ways();
    int shown = ways.size() == 1 ? 0 : ways.size();
    int words = opening.size() + 1;
    int needed = words + (shown == 0 ? 0 : shown + 1) + notes.size();
    int row = Size.HEAD + (needed < pen.room() ? 1 : 0);
    List<String> purpose = wrapped(pen, guide.purpose());
    if (needed + purpose.size() + 1 < pen.room()) {
      row = put(pen, row, purpose, Look.QUIET) + 1;
    }
    row = put(pen, row, opening, Look.PLAIN) + 1;
    int room = Math.max(1, pen.end() - row - notes.size() - 1);
    int first = Pages.first(page.selected(), shown, room);
    int last = Math.min(shown, first + room);
    for (int i = first; i < last; i++) {
      way(pen, page, state, i, row + i - first);
    }
    Pages.more(pen, row, row + room, first, shown - last);
    row += shown == 0 ? 0 : last - first + 1;
    put(pen, Math.min(row, pen.end() - notes.size()), notes, Look.QUIET);
  }

  private static void way(Pen pen, GuidePage page, State state, int at, int row) {
    int left = pen.size().textLeft();
    int end = left + pen.size().textColumns();
    boolean selected = at == page.selected();
    pen.spots().item(row, 1, at);
    if (selected) {
      pen.mark(left, row);
      pen.caret(left, row);
    }
    Look look = selected ? Look.STRONG : Look.PLAIN;
    String language = page.guide().language();
    switch (page.ways().get(at)) {
      case GuidePage.Way.Whole() ->
          pen.putBoth(
              left, end, row, PageWord.WHOLE.in(language), look, minutes(page.guide().minutes()));
      case GuidePage.Way.Brief(Guide.Form form) ->
          pen.putBoth(left, end, row, form.title(), look, minutes(form.minutes()));
      case GuidePage.Way.GoOn(Draft.OfEntry draft) ->
          pen.putBoth(
              left,
              end,
              row,
              PageWord.GO_ON.in(language, GuideText.called(page.guide(), draft)),
              look,
              day(draft, state));
    }
  }

  /** All prompts of the entry below, with how each stands. */
  static void jumps(Pen pen, JumpPage page, Page below) {
    Work work =
        switch (below) {
          case WritingPage writes -> writes.work();
          case FinishPage finish -> finish.work();
          default -> throw new IllegalStateException("prompts are listed over an entry");
        };
    List<Jump> jumps = Jump.all(work);
    int left = pen.size().textLeft();
    int end = left + pen.size().textColumns();
    int top = Size.HEAD + (jumps.size() < pen.room() ? 1 : 0);
    int room = pen.end() - top;
    int first = Pages.first(page.selected(), jumps.size(), room);
    for (int i = 0; i < room && first + i < jumps.size(); i++) {
      Jump jump = jumps.get(first + i);
      boolean selected = first + i == page.selected();
      pen.spots().item(top + i, 1, first + i);
      if (selected) {
        pen.mark(left, top + i);
        pen.caret(left, top + i);
      }
      Look look = selected ? Look.STRONG : Look.PLAIN;
      pen.putBoth(left, end, top + i, jump.title(), look, jump.standing().label(work.language()));
    }
    Pages.more(pen, top, first, jumps.size() - first - room);
  }

  private static String day(Draft.OfEntry draft, State state) {
    LocalDate day = draft.entry().date();
    return state.desk().map(Desk::today).map(today -> Dates.near(day, today)).orElse("");
  }

  private static String minutes(int minutes) {
    return minutes == 0 ? "" : minutes + " min";
  }

  private static List<String> wrapped(Pen pen, String text) {
    return text.isBlank() ? List.of() : Columns.wrap(text, pen.size().textColumns());
  }

  private static int put(Pen pen, int row, List<String> lines, Look look) {
    int at = row;
    for (String line : lines) {
      pen.put(pen.size().textLeft(), at++, line, look);
    }
    return at;
  }
}
