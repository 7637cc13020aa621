package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.share.Topic;

/** What stands over a comment while it is written: the answer it is about. */
public final class CommentText {
  private static final int TALL = 12;

  private CommentText() {}

  /** Every word of a comment that leaves, and what else its file holds. */
  public static List<Line> leaving(LastLookPage page, Size size) {
    return leaving(page.topic(), page.comment(), page.checked(), size.textColumns());
  }

  /**
   * The same on so many columns.
   *
   * @param topic what it is about, and to whom it goes
   * @param checked what of it may let someone be known, in a sentence
   */
  public static List<Line> leaving(Topic topic, Comment comment, String checked, int columns) {
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    String ends =
        "From %s to %s, about %s"
            .formatted(name(comment.from()), name(topic.reader()), about(topic.share(), comment));
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

  /**
   * The rows over the comment; the answer is cut so that the comment has half of the page, and what
   * is replied to stands whole before any of the answer does.
   */
  public static List<Line> above(CommentPage page, Size size) {
    int columns = size.textColumns();
    int most = Math.max(2, size.contentRows() / 2 - 2);
    Comment answered = page.topic().answered();
    List<Line> said = answered == null ? List.of() : Answers.comment(answered, List.of(), columns);
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    List<Line> matter = cut(matter(page, columns), Math.max(2, most - said.size()));
    rows.addAll(matter);
    rows.addAll(cut(said, Math.max(2, most - matter.size())));
    rows.add(Line.EMPTY);
    if (size.contentRows() >= TALL) {
      String own = page.reply() ? "Your reply to " + name(page.topic().reader()) : "Your comment";
      rows.add(new Line(own, Line.Tone.QUIET, 0));
    }
    return rows;
  }

  /** The answer that is spoken of, under its question; or the name of the whole. */
  private static List<Line> matter(CommentPage page, int columns) {
    List<Line> rows = new ArrayList<>();
    for (Answer answer : page.share().answers()) {
      if (answer.prompt().equals(page.comment().on())) {
        rows.addAll(Answers.question(answer, false, columns));
        rows.addAll(Answers.response(answer, List.of(), columns));
      }
    }
    if (rows.isEmpty()) {
      rows.add(new Line("About the whole", Line.Tone.HEADING, 0));
      rows.addAll(Line.wrapped(ShareText.called(page.share()), Line.Tone.QUIET, columns, 0));
    }
    return rows;
  }

  /** So many rows at most, of which the last one says that there are more. */
  private static List<Line> cut(List<Line> rows, int most) {
    if (rows.size() <= most) {
      return rows;
    }
    List<Line> cut = new ArrayList<>(rows.subList(0, most - 1));
    while (cut.getLast().text().isBlank() && cut.size() > 1) {
      cut.removeLast();
    }
    cut.add(new Line("…", Line.Tone.QUIET, 0));
    return cut;
  }
}
