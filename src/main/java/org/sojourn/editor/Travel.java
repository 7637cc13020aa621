package org.sojourn.editor;

/** Where a motion takes the caret. */
final class Travel {

  private final Prose prose;
  private final Caret caret;
  private final Sheet sheet;

  Travel(Prose prose, Caret caret, Sheet sheet) {
    this.prose = prose;
    this.caret = caret;
    this.sheet = sheet;
  }

  Caret by(Motion motion) {
    int offset = caret.offset();
    return switch (motion) {
      case LEFT -> Caret.at(prose.previous(offset));
      case RIGHT -> Caret.at(prose.next(offset));
      case WORD_LEFT -> Caret.at(wordLeft(offset));
      case WORD_RIGHT -> Caret.at(wordRight(offset));
      case PARAGRAPH_UP -> Caret.at(paragraphUp(offset));
      case PARAGRAPH_DOWN -> Caret.at(paragraphDown(offset));
      case TEXT_START -> Caret.at(0);
      case TEXT_END -> Caret.at(prose.length());
      case ROW_START -> Caret.at(grid().start(grid().row(caret)));
      case ROW_END -> grid().place(grid().row(caret), Integer.MAX_VALUE);
      case UP -> byRows(-1);
      case DOWN -> byRows(1);
      case PAGE_UP -> byRows(-Math.max(1, sheet.rows() - 1));
      case PAGE_DOWN -> byRows(Math.max(1, sheet.rows() - 1));
    };
  }

  private Grid grid() {
    return prose.grid(sheet);
  }

  private Caret byRows(int rows) {
    int row = grid().row(caret);
    int last = grid().count() - 1;
    int goal = caret.goal() == Caret.NO_GOAL ? grid().column(caret) : caret.goal();
    if (rows < 0 && row == 0) {
      return Caret.at(0).aimingAt(goal);
    }
    if (rows > 0 && row == last) {
      return Caret.at(prose.length()).aimingAt(goal);
    }
    return grid().place(Math.clamp(row + rows, 0, last), goal).aimingAt(goal);
  }

  private int wordRight(int offset) {
    int p = prose.paragraphAt(offset);
    int at = offset - prose.start(p);
    while (p + 1 < prose.count() && noWord(p, at, prose.paragraph(p).length())) {
      p++;
      at = 0;
    }
    return prose.start(p) + Words.end(prose.paragraph(p).text(), at);
  }

  private int wordLeft(int offset) {
    int p = prose.paragraphAt(offset);
    int at = offset - prose.start(p);
    while (p > 0 && noWord(p, 0, at)) {
      p--;
      at = prose.paragraph(p).length();
    }
    return prose.start(p) + Words.start(prose.paragraph(p).text(), at);
  }

  private int paragraphUp(int offset) {
    int p = prose.paragraphAt(offset);
    if (offset == prose.start(p) || blank(p)) {
      p = Math.max(0, p - 1);
      while (p > 0 && blank(p)) {
        p--;
      }
    }
    return prose.start(p);
  }

  private int paragraphDown(int offset) {
    int p = prose.paragraphAt(offset) + 1;
    while (p < prose.count() && blank(p)) {
      p++;
    }
    return p < prose.count() ? prose.start(p) : prose.length();
  }

  private boolean blank(int paragraph) {
    return prose.paragraph(paragraph).text().isBlank();
  }

  private boolean noWord(int paragraph, int start, int end) {
    return !Words.holdsWord(prose.paragraph(paragraph).text(), start, end);
  }
}
