package org.sojourn.tui;

import org.sojourn.app.LockText;
import org.sojourn.app.PassphrasePage;
import org.sojourn.app.RecoveryKeyPage;
import org.sojourn.app.Size;
import org.sojourn.editor.Writing;
import org.sojourn.terminal.Columns;

/** The pages on which a passphrase is typed, and on which the recovery key is shown. */
final class LockViews {
  private static final String DOT = "•";

  private LockViews() {}

  /**
   * @param opening whether what was typed is being tried
   */
  static void passphrase(Pen pen, PassphrasePage page, boolean opening) {
    int row = PlainViews.text(pen, Size.HEAD + 1, LockText.about(page), Look.PLAIN) + 1;
    for (int i = 0; i < page.purpose().questions().size(); i++) {
      row = line(pen, page, i, row);
    }
    if (opening) {
      pen.put(pen.size().textLeft(), row, "One moment …", Look.QUIET);
    }
  }

  private static int line(Pen pen, PassphrasePage page, int line, int row) {
    int left = pen.size().textLeft();
    boolean here = line == page.form().at();
    pen.put(left, row, page.purpose().questions().get(line), here ? Look.STRONG : Look.QUIET);
    Writing typed = shown(page.form().lines().get(line), page.hides(line));
    if (!here) {
      pen.put(left + 2, row + 1, typed.text(), Look.PLAIN, pen.size().textColumns() - 2);
      return row + 2;
    }
    PlainViews.input(pen, row + 1, typed);
    return page.form().trouble().isEmpty()
        ? row + 3
        : PlainViews.text(pen, row + 2, page.form().trouble(), Look.TROUBLE) + 1;
  }

  /** A dot for each letter that must not be seen. */
  private static Writing shown(Writing typed, boolean hidden) {
    if (!hidden) {
      return typed;
    }
    int letters = typed.text().codePointCount(0, typed.text().length());
    int before = typed.text().codePointCount(0, typed.caret());
    return Writing.of(DOT.repeat(letters), before);
  }

  static void recoveryKey(Pen pen, RecoveryKeyPage page) {
    int row = PlainViews.text(pen, Size.HEAD + 1, LockText.RECOVERY_KEY, Look.PLAIN) + 1;
    for (String line : Columns.wrap(LockText.grouped(page.key()), pen.size().textColumns())) {
      pen.put(pen.size().textLeft(), row++, line, Look.STRONG);
    }
    row = PlainViews.text(pen, row + 1, LockText.LAST_LETTERS, Look.STRONG);
    PlainViews.input(pen, row, page.typed());
    if (!page.trouble().isEmpty()) {
      PlainViews.text(pen, row + 1, page.trouble(), Look.TROUBLE);
    }
  }
}
