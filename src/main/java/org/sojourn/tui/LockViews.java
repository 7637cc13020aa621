package org.sojourn.tui;

import org.sojourn.app.PassphrasePage;
import org.sojourn.app.RecoveryKeyPage;
import org.sojourn.app.Size;
import org.sojourn.editor.Writing;
import org.sojourn.terminal.Columns;

/** The pages on which a passphrase is typed, and on which the recovery key is shown. */
final class LockViews {
  private static final String DOT = "•";
  private static final int GROUP = 8;

  private static final String SETTING =
      "With a passphrase, whoever finds this computer, or a copy of the journal, sees how many"
          + " entries there are and when they were written, but no word of them. Whoever has lost"
          + " both the passphrase and the recovery key, which is shown next, has lost the journal:"
          + " nobody can bring it back.";

  private static final String RECOVERING =
      "AGE-SECRET-KEY-1 and 58 letters and digits, as it was shown once; spaces and small letters"
          + " do not matter.";

  private static final String RECOVERY_KEY =
      "Write it down, and keep it where this computer is not: it opens the journal when the"
          + " passphrase is forgotten. It is shown this once and kept nowhere.";

  private LockViews() {}

  /**
   * @param opening whether what was typed is being tried
   */
  static void passphrase(Pen pen, PassphrasePage page, boolean opening) {
    int row = PlainViews.text(pen, Size.HEAD + 1, about(page), Look.PLAIN) + 1;
    for (int i = 0; i < page.purpose().questions().size(); i++) {
      row = line(pen, page, i, row);
    }
    if (opening) {
      pen.put(pen.size().textLeft(), row, "One moment …", Look.QUIET);
    }
  }

  private static String about(PassphrasePage page) {
    return switch (page.purpose()) {
      case SETTING -> SETTING;
      case UNLOCKING -> "Your journal is encrypted.";
      case REOPENING -> "Your journal is locked. What you were writing is kept.";
      case RECOVERING -> RECOVERING;
    };
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
    int row = PlainViews.text(pen, Size.HEAD + 1, RECOVERY_KEY, Look.PLAIN) + 1;
    for (String line : Columns.wrap(grouped(page.key()), pen.size().textColumns())) {
      pen.put(pen.size().textLeft(), row++, line, Look.STRONG);
    }
    row = PlainViews.text(pen, row + 1, "What are its last six letters?", Look.STRONG);
    PlainViews.input(pen, row, page.typed());
    if (!page.trouble().isEmpty()) {
      PlainViews.text(pen, row + 1, page.trouble(), Look.TROUBLE);
    }
  }

  /** A key in groups, after its beginning: so it is easier to copy by hand. */
  private static String grouped(String key) {
    int start = key.lastIndexOf('-') + 2;
    StringBuilder grouped = new StringBuilder(key.substring(0, start));
    for (int at = start; at < key.length(); at += GROUP) {
      grouped.append(' ').append(key, at, Math.min(key.length(), at + GROUP));
    }
    return grouped.toString();
  }
}
