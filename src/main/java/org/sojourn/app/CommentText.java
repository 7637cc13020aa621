package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;

/** What stands over a comment while it is written: the answer it is about. */
public final class CommentText {
  private static final int TALL = 12;

  private CommentText() {}

  /** Every word of a comment that leaves, and what else its file holds. */
  public static List<Line> leaving(LastLookPage page, Size size) {
    return leaving(page.share(), page.comment(), page.checked(), size.textColumns());
  }

  /**
   * The same on so many columns.
   *
   * @param share what it is about
   * @param checked what of it may let someone be known, in a sentence
   */
  public static List<Line> leaving(Share share, Comment comment, String checked, int columns) {
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    String ends =
        "From %s to %s, about %s"
            .formatted(name(comment.from()), name(share.from()), about(share, comment));
    rows.addAll(Line.wrapped(ends, Line.Tone.QUIET, columns, 0));
    rows.addAll(Line.wrapped(checked, Line.Tone.QUIET, columns, 0));
    rows.add(Line.EMPTY);
    rows.addAll(Line.wrapped(comment.text(), Line.Tone.PLAIN, columns, 0));
    rows.add(Line.EMPTY);
    rows.addAll(Line.wrapped("Beside this the file holds:", Line.Tone.QUIET, columns, 0));
    String on = comment.on();
    List<String> beside = new ArrayList<>();
    beside.add("When it was begun: " + Dates.minute(comment.created()));
    if (on != null) {
      beside.add("The short name of the question: " + on);
    }
    beside.add("Numbers by which it finds its way: its own, the share's and your journal's");
    beside.add("For a contact, your card: your name, and the keys by which others write to you");
    for (String held : beside) {
      rows.addAll(Line.wrapped(held, Line.Tone.QUIET, columns, 2));
    }
    rows.addAll(
        Line.wrapped("Nothing else of your journal is in it.", Line.Tone.QUIET, columns, 0));
    return rows;
  }

  private static String name(Person person) {
    return person.name().isBlank() ? "someone without a name" : person.name();
  }

  /** What a comment is about: the title of the question, or the whole. */
  private static String about(Share share, Comment comment) {
    String untitled = comment.on() == null ? "the whole" : "the free page";
    return share.answers().stream()
        .filter(answer -> answer.prompt().equals(comment.on()))
        .map(answer -> answer.asked().title())
        .filter(title -> !title.isBlank())
        .findFirst()
        .map("“%s”"::formatted)
        .orElse(untitled);
  }

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
