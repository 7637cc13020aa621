package org.sojourn.tui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.CommentPage;
import org.sojourn.app.CommentText;
import org.sojourn.app.Field;
import org.sojourn.app.Line;
import org.sojourn.app.PageWord;
import org.sojourn.app.PromptRoom;
import org.sojourn.app.Proof;
import org.sojourn.app.Size;
import org.sojourn.app.Work;
import org.sojourn.app.WritingPage;
import org.sojourn.editor.Hits;
import org.sojourn.editor.Rows;
import org.sojourn.editor.Run;
import org.sojourn.editor.Sheet;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Kind;

/** A prompt with the answer being given, and a comment being written. */
final class WritingView {
  private WritingView() {}

  /** The prompt and the answer, with the hits in it marked if something is looked for. */
  static void draw(Pen pen, WritingPage page, @Nullable Hits hits) {
    Work work = page.work();
    PromptRoom room = PromptRoom.of(pen.size(), work.field().prompt(), work.probes());
    int row = Size.HEAD + room.margin();
    int left = pen.size().textLeft();
    for (String line : room.title()) {
      pen.put(left, row++, line, Look.STRONG);
    }
    for (String line : room.question()) {
      pen.put(left, row++, line, Look.PLAIN);
    }
    for (String line : room.probes()) {
      pen.put(left, row++, line, Look.REPLY);
    }
    int top = Size.HEAD + room.above();
    switch (work.field()) {
      case Field.Prose prose -> {
        prose(pen, prose.writing(), prose.top(), room.sheet(), top, hits);
        SpellingView.underline(pen, Proof.of(work, prose, room));
        hint(pen, prose, top, work.language());
      }
      case Field.Dial dial -> ChoiceView.dial(pen, dial, top, work.language());
      case Field.Pick pick -> ChoiceView.pick(pen, pick, top);
      case Field.Cards cards -> ChoiceView.cards(pen, cards, top);
    }
  }

  /** The comment under what it is about, likewise. */
  static void comment(Pen pen, CommentPage page, @Nullable Hits hits) {
    List<Line> above = CommentText.above(page, pen.size());
    Pages.lines(pen, above, 0);
    Sheet sheet = PromptRoom.sheet(pen.size(), above.size());
    prose(pen, page.writing(), page.top(), sheet, Size.HEAD + above.size(), hits);
    SpellingView.underline(pen, Proof.of(page, pen.size(), above.size()));
  }

  /** Notes from a row on. */
  static void notes(Pen pen, Writing writing, int top, Sheet sheet, int row) {
    prose(pen, writing, top, sheet, row, null);
  }

  /** Prose from a row on, scrolled further when its caret would stand under what is said. */
  private static void prose(
      Pen pen, Writing writing, int top, Sheet sheet, int row, @Nullable Hits hits) {
    int left = pen.size().textLeft();
    Rows rows = writing.rows(sheet);
    int room = room(pen, sheet, row);
    int caret = rows.caretRow();
    int first = first(rows, top, room);
    for (int i = 0; i < room && first + i < rows.count(); i++) {
      for (Run run : rows.runs(first + i, hits)) {
        pen.put(left + run.column(), row + i, run.text(), look(run.mark()));
      }
    }
    pen.spots().text(left, row, room, 0, first);
    pen.caret(left + rows.caretColumn(), row + caret - first);
  }

  private static Look look(Run.Mark mark) {
    return switch (mark) {
      case PLAIN -> Look.PLAIN;
      case SELECTED -> Look.SELECTED;
      case FOUND -> Look.ACCENT;
    };
  }

  /** How many rows of prose are drawn from a row on. */
  static int room(Pen pen, Sheet sheet, int row) {
    return Math.max(1, Math.min(sheet.rows(), pen.end() - row));
  }

  /** The first row of prose that is drawn. */
  static int first(Rows rows, int top, int room) {
    int caret = rows.caretRow();
    return Math.clamp(top, Math.max(0, caret - room + 1), caret);
  }

  private static void hint(Pen pen, Field.Prose prose, int row, String language) {
    if (prose.blank() && prose.prompt().kind() == Kind.COMMITMENTS) {
      pen.put(
          pen.size().textLeft() + 2,
          row,
          PageWord.PROMISES.in(language),
          Look.QUIET,
          pen.size().textColumns() - 2);
    }
  }
}
