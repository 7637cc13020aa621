package org.sojourn.tui;

import org.sojourn.app.NamePage;
import org.sojourn.app.OpeningPage;
import org.sojourn.app.PathPage;
import org.sojourn.app.SetupPage;
import org.sojourn.app.ShareText;
import org.sojourn.app.Size;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Share;
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
    int row =
        text(
            pen,
            top,
            "A place to think about what you see, do and feel on a mission. What you write is"
                + " private to this computer unless you share it"
                + (page.sealed()
                    ? ", and encrypted with your passphrase."
                    : ". F3 encrypts it with a passphrase."),
            Look.PLAIN);
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
    int row = text(pen, Size.HEAD + 1, asked(page.purpose()), Look.STRONG);
    row = text(pen, row, hint(page.purpose()), Look.QUIET);
    input(pen, row + 1, page.path());
  }

  static void name(Pen pen, NamePage page) {
    int row = text(pen, Size.HEAD + 1, "What shall it be called?", Look.STRONG);
    row = text(pen, row, "It looks for: " + page.search().query(), Look.QUIET);
    input(pen, row + 1, page.name());
  }

  private static String asked(PathPage.Purpose purpose) {
    return switch (purpose) {
      case PathPage.Purpose.Send _ -> "Where should the file for your reader go?";
      case PathPage.Purpose.Answer _ -> "Where should the file with your comment go?";
      case PathPage.Purpose.TakeBack _ -> "Where should the file that takes it back go?";
      case PathPage.Purpose.Debriefed _ -> "Into which folder?";
      case PathPage.Purpose.Receive _ -> "Which file did you receive?";
      case PathPage.Purpose.AddCard _ -> "Whose card were you given?";
      case PathPage.Purpose.HandCard _ -> "Where should the file with your card go?";
    };
  }

  private static String hint(PathPage.Purpose purpose) {
    return switch (purpose) {
      case PathPage.Purpose.TakeBack _ ->
          "A folder or a new file. Give it to those who have the share: their Sojourn then forgets"
              + " it. What they read, copied or told, nothing takes back.";
      case PathPage.Purpose.Send(Share share) when !share.terms().to().isEmpty() ->
          "A folder or a new file. It is signed by you and encrypted for %s: nobody else can read"
                  .formatted(ShareText.names(share))
              + " it.";
      case PathPage.Purpose.Send _ ->
          "A folder or a new file. It is not encrypted: whoever has it can read it. Give it by"
              + " hand, on a stick, or by a mail you trust.";
      case PathPage.Purpose.Answer _ ->
          "A folder or a new file. For a contact it is encrypted; else whoever has it can read it:"
              + " give it only to the author.";
      case PathPage.Purpose.AddCard _ ->
          "Its file, or the card itself, pasted: it begins with sojourn-card. Tab completes the"
              + " name of a file.";
      case PathPage.Purpose.HandCard _ ->
          "A folder or a new file. It holds your name and what others need to write to you; it"
              + " is no secret.";
      case PathPage.Purpose.Debriefed _ ->
          "The agenda is written there as PDF, HTML and Markdown; once it is closed, the page for hosts"
              + " too. What may not be quoted any more is left out.";
      case PathPage.Purpose.Receive _ ->
          "A share, or a comment on something you shared. The file stays where it is. Tab"
              + " completes its name.";
    };
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
