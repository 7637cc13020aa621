package org.sojourn.tui;

import org.sojourn.app.NamePage;
import org.sojourn.app.OpeningPage;
import org.sojourn.app.PathPage;
import org.sojourn.app.PathText;
import org.sojourn.app.SetupPage;
import org.sojourn.app.Size;
import org.sojourn.editor.Writing;
import org.sojourn.terminal.Columns;

/** The pages with a few words or lines on them: opening, setting up, naming a file. */
final class PlainViews {
  private static final int ROOMY = 16;

  private PlainViews() {}

  /**
   * The first frame, heading and keys included: it stands apart from the other pages because all
   * that those need would have to be loaded before anything is seen.
   */
  static void opening(Pen pen, OpeningPage page) {
    int left = pen.size().textLeft();
    pen.put(1, 0, "Sojourn", Look.STRONG);
    pen.rule(1);
    pen.rule(pen.size().rows() - 2);
    pen.put(1, pen.size().rows() - 1, "^Q", Look.ACCENT);
    pen.put(4, pen.size().rows() - 1, "quit", Look.PLAIN);
    if (page.trouble().isEmpty()) {
      pen.put(left, Size.HEAD + 1, "Opening your journal …", Look.QUIET);
      return;
    }
    int row = text(pen, Size.HEAD + 1, "The journal could not be opened.", Look.STRONG);
    text(pen, row + 1, page.trouble(), Look.TROUBLE);
  }

  static void setup(Pen pen, SetupPage page) {
    int top = Size.HEAD + (pen.size().contentRows() > ROOMY ? 1 : 0);
    int row = text(pen, top, page.about(), Look.PLAIN);
    SetupPage.Line[] lines = SetupPage.Line.values();
    row++;
    for (int i = 0; i <= page.last(); i++) {
      row = line(pen, page, lines[i], row);
    }
    String folder = Columns.fit("It is kept in " + page.folder(), pen.size().textColumns());
    if (row < pen.end()) {
      pen.put(pen.size().textLeft(), pen.end() - 1, folder, Look.QUIET);
    }
  }

  private static int line(Pen pen, SetupPage page, SetupPage.Line line, int row) {
    int left = pen.size().textLeft();
    boolean here = line.place() == page.form().at();
    pen.put(left, row, line.question(), here ? Look.STRONG : Look.QUIET);
    Writing typed = page.form().lines().get(line.place());
    understood(pen, page, line, row + 1);
    if (!here) {
      pen.put(left + 2, row + 1, typed.text(), Look.PLAIN, pen.size().textColumns() - 2);
      return row + (typed.empty() ? 1 : 2);
    }
    input(pen, row + 1, typed);
    if (typed.empty()) {
      pen.put(left + 4, row + 1, "(" + line.hint() + ")", Look.QUIET);
    }
    return page.form().trouble().isEmpty()
        ? row + 2
        : text(pen, row + 2, page.form().trouble(), Look.TROUBLE);
  }

  /** How a line is understood, beside what was typed. */
  private static void understood(Pen pen, SetupPage page, SetupPage.Line line, int row) {
    String said = page.understood(line);
    int beside = Columns.of(page.form().lines().get(line.place()).text()) + 4;
    int room = pen.size().textColumns() - beside;
    if (!said.isEmpty() && Columns.of(said) + 2 <= room) {
      pen.put(pen.size().textLeft() + beside, row, "= " + said, Look.QUIET, room);
    }
  }

  static void path(Pen pen, PathPage page) {
    int row = text(pen, Size.HEAD + 1, PathText.asked(page.purpose()), Look.STRONG);
    row = text(pen, row, PathText.hint(page.purpose()), Look.QUIET);
    input(pen, row + 1, page.path());
  }

  static void name(Pen pen, NamePage page) {
    int row = text(pen, Size.HEAD + 1, "What shall it be called?", Look.STRONG);
    row = text(pen, row, page.hint(), Look.QUIET);
    input(pen, row + 1, page.name());
  }

  /** Wrapped text from a row on; gives the row after it. */
  static int text(Pen pen, int row, String text, Look look) {
    int at = row;
    for (String line : Columns.wrap(text, pen.size().textColumns())) {
      pen.put(pen.size().textLeft(), at++, line, look);
    }
    return at;
  }

  /** One line that is typed, with the caret in it; a long one shows the part around the caret. */
  static void input(Pen pen, int row, Writing typed) {
    int left = pen.size().textLeft();
    pen.put(left, row, "›", Look.ACCENT);
    typed(pen, left + 2, row, pen.size().textColumns() - 2, typed);
  }

  /** A typed line within so many columns, with the caret. */
  static void typed(Pen pen, int left, int row, int columns, Writing typed) {
    String before = typed.text().substring(0, typed.caret());
    int hidden = 0;
    while (Columns.of(before.substring(hidden)) >= columns) {
      hidden = before.offsetByCodePoints(hidden, 1);
    }
    pen.put(left, row, typed.text().substring(hidden), Look.PLAIN, columns);
    selected(pen, left, row, columns, typed, hidden);
    pen.spots().text(left, row, 1, Columns.of(typed.text().substring(0, hidden)), 0);
    pen.caret(left + Columns.of(before.substring(hidden)), row);
  }

  /** What is selected of a typed line whose beginning may be hidden. */
  private static void selected(Pen pen, int left, int row, int columns, Writing typed, int hidden) {
    int from = Math.max(hidden, typed.selectionStart());
    if (from < typed.selectionEnd()) {
      String whole = typed.text();
      int column = Columns.of(whole.substring(hidden, from));
      String text = whole.substring(from, typed.selectionEnd());
      pen.put(left + column, row, text, Look.SELECTED, columns - column);
    }
  }
}
