package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Answer;

/** What stands over a comment while it is written: the answer it is about. */
public final class CommentText {
  private static final int TALL = 12;

  private CommentText() {}

  /** The rows over the comment; the answer is cut so that the comment has half of the page. */
  public static List<Line> above(CommentPage page, Size size) {
    int columns = size.textColumns();
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    for (Answer answer : page.share().answers()) {
      if (answer.prompt().equals(page.comment().on())) {
        rows.addAll(Answers.question(answer, false, columns));
        rows.addAll(Answers.response(answer, List.of(), columns));
      }
    }
    if (rows.size() == 1) {
      rows.add(new Line("About the whole", Line.Tone.HEADING, 0));
      rows.addAll(Line.wrapped(ShareText.called(page.share()), Line.Tone.QUIET, columns, 0));
    }
    int most = Math.max(2, size.contentRows() / 2 - 2);
    List<Line> cut = new ArrayList<>(rows.subList(0, Math.min(rows.size(), most)));
    if (rows.size() > most) {
      while (cut.getLast().text().isBlank() && cut.size() > 1) {
        cut.removeLast();
      }
      cut.add(new Line("…", Line.Tone.QUIET, 0));
    }
    cut.add(Line.EMPTY);
    if (size.contentRows() >= TALL) {
      cut.add(new Line("Your comment", Line.Tone.QUIET, 0));
    }
    return cut;
  }
}
