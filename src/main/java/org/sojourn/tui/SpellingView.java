package org.sojourn.tui;

import java.util.List;
import org.sojourn.app.CommentPage;
import org.sojourn.app.Page;
import org.sojourn.app.Proof;
import org.sojourn.app.ScreenWords;
import org.sojourn.app.Size;
import org.sojourn.app.SpellingPage;
import org.sojourn.app.WritingPage;
import org.sojourn.editor.Row;
import org.sojourn.editor.Rows;
import org.sojourn.spelling.TextWord;
import org.sojourn.terminal.Columns;

/** Misspelt words on the page that is written on, and the list of what may be meant by one. */
final class SpellingView {
  private static final String NOTHING = "(no other spelling comes near)";
  private static final int PADDING = 4;

  private SpellingView() {}

  /** Underlines the misspelt words of a prose that has been drawn, but not the one being typed. */
  static void underline(Pen pen, Proof proof) {
    if (proof.spelt().wrong().isEmpty()) {
      return;
    }
    int row = Size.HEAD + proof.above();
    Rows rows = proof.writing().rows(proof.sheet());
    int room = WritingView.room(pen, proof.sheet(), row);
    int first = WritingView.first(rows, proof.top(), room);
    int caret = proof.writing().caret();
    for (TextWord word : ScreenWords.of(rows, first, room, proof.language())) {
      if (proof.spelt().wrong(word) && !word.touches(caret)) {
        underline(pen, rows, first, room, row, word);
      }
    }
  }

  private static void underline(Pen pen, Rows rows, int first, int room, int row, TextWord word) {
    for (int i = 0; i < room && first + i < rows.count(); i++) {
      Row line = rows.row(first + i);
      int from = Math.max(word.from(), line.start());
      int to = Math.min(word.to(), line.start() + line.text().length());
      if (from < to) {
        int column = Columns.of(line.text().substring(0, from - line.start()));
        int columns = Columns.of(line.text().substring(from - line.start(), to - line.start()));
        pen.underline(pen.size().textLeft() + column, row + i, columns);
      }
    }
  }

  /** The list in a box under the word, or over it where there is more room. */
  static void draw(Pen pen, SpellingPage page, Page below) {
    switch (below) {
      case WritingPage writing -> WritingView.draw(pen, writing, null);
      case CommentPage comment -> WritingView.comment(pen, comment, null);
      default -> {}
    }
    Proof.of(below, pen.size()).ifPresent(proof -> draw(pen, page, proof));
  }

  private static void draw(Pen pen, SpellingPage page, Proof proof) {
    int top = Size.HEAD + proof.above();
    Rows rows = proof.writing().rows(proof.sheet());
    int shown = WritingView.room(pen, proof.sheet(), top);
    int first = WritingView.first(rows, proof.top(), shown);
    TextWord word = page.advice().word();
    int at = first;
    while (at + 1 < rows.count() && rows.row(at + 1).start() <= word.from()) {
      at++;
    }
    Row line = rows.row(at);
    int row = top + at - first;
    int column =
        pen.size().textLeft()
            + Columns.of(line.text().substring(0, Math.max(0, word.from() - line.start())));
    underline(pen, rows, first, shown, top, word);
    box(pen, page, column, row);
  }

  private static void box(Pen pen, SpellingPage page, int column, int row) {
    List<String> lines = page.advice().suggestions();
    List<String> said = lines.isEmpty() ? List.of(NOTHING) : lines;
    int under = pen.end() - row - 1;
    int over = row - Size.HEAD;
    boolean below = under >= Math.min(said.size() + 2, over);
    int height = Math.min(said.size() + 2, Math.max(3, below ? under : over));
    int top = Math.max(Size.HEAD, below ? row + 1 : row - height);
    int widest = said.stream().mapToInt(Columns::of).max().orElse(0) + PADDING;
    int width = Math.min(widest + 2, pen.size().columns());
    int left = Math.clamp(column - 3, 0, pen.size().columns() - width);
    int first = Pages.first(page.selected(), said.size(), height - 2);
    pen.put(left, top, "┌" + "─".repeat(width - 2) + "┐", Look.QUIET);
    for (int i = 0; i < height - 2; i++) {
      boolean selected = !lines.isEmpty() && first + i == page.selected();
      pen.put(left, top + 1 + i, "│" + " ".repeat(width - 2) + "│", Look.QUIET);
      Look look = selected ? Look.STRONG : lines.isEmpty() ? Look.QUIET : Look.PLAIN;
      pen.put(left + 3, top + 1 + i, said.get(first + i), look, width - PADDING);
      if (selected) {
        pen.mark(left + 3, top + 1 + i);
        pen.caret(left + 3, top + 1 + i);
      }
    }
    pen.put(left, top + height - 1, "└" + "─".repeat(width - 2) + "┘", Look.QUIET);
  }
}
