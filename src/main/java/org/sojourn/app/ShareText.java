package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;

/** A share as rows of text: every word that leaves. */
public final class ShareText {
  private static final String BESIDE =
      "Beside these words the file says which guide was used and when it was made, and carries"
          + " numbers by which a comment finds its way back.";

  private ShareText() {}

  /** What leaves, before it leaves; nothing before it was asked for. */
  public static List<Line> preview(State state, SharePage page) {
    return page.preview().map(share -> preview(state, share)).orElse(List.of());
  }

  /** Every word of a share that leaves. */
  public static List<Line> preview(State state, Share share) {
    int columns = state.size().textColumns();
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    rows.addAll(sender(state, share));
    rows.addAll(head(state, share, columns));
    for (Answer answer : share.answers()) {
      rows.addAll(Answers.question(answer, false, columns));
      rows.addAll(asked(answer, columns));
      rows.add(Line.EMPTY);
    }
    rows.addAll(Line.wrapped(BESIDE, Line.Tone.QUIET, columns, 0));
    return rows;
  }

  /** Who shared it, and the day it is about. */
  public static List<Line> sender(State state, Share share) {
    String from = "From " + share.from().name() + ", about " + Dates.day(share.date());
    return Line.wrapped(from, Line.Tone.QUIET, state.size().textColumns(), 0);
  }

  /** What was received, with the comments on it; the answer under the keys is marked. */
  public static List<Line> received(State state, ReceivedPage page) {
    int columns = state.size().textColumns();
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    rows.addAll(head(state, page.share(), columns));
    List<Comment> comments = page.comments();
    List<Answer> answers = page.share().answers();
    for (int i = 0; i < answers.size(); i++) {
      List<Line> question = Answers.question(answers.get(i), i == page.at(), columns);
      rows.addAll(question.isEmpty() ? List.of(heading("Free page", i == page.at())) : question);
      rows.addAll(asked(answers.get(i), columns));
      rows.addAll(Answers.comments(comments, answers.get(i).prompt(), columns));
      rows.add(Line.EMPTY);
    }
    rows.add(heading("About the whole", page.at() == answers.size()));
    rows.addAll(Answers.comments(comments, "", columns));
    return rows;
  }

  private static Line heading(String text, boolean selected) {
    return new Line(text, selected ? Line.Tone.SELECTED : Line.Tone.HEADING, 0);
  }

  private static List<Line> head(State state, Share share, int columns) {
    List<Line> rows = new ArrayList<>();
    if (!share.title().isBlank()) {
      rows.addAll(Line.wrapped(share.title(), Line.Tone.HEADING, columns, 0));
    }
    rows.addAll(Line.pieces(Titles.ofThemes(state, share.themes()), Line.Tone.QUIET, columns));
    if (!share.ask().isBlank()) {
      rows.addAll(Line.wrapped("Please ask me: " + share.ask(), Line.Tone.PLAIN, columns, 0));
    }
    rows.add(Line.EMPTY);
    return rows;
  }

  private static List<Line> asked(Answer answer, int columns) {
    List<Line> rows = new ArrayList<>();
    if (!answer.asked().title().isBlank() && !answer.asked().text().isBlank()) {
      rows.addAll(Line.wrapped(answer.asked().text(), Line.Tone.QUIET, columns, 0));
    }
    if (answer.response() instanceof Response.Commitments(List<UUID> ids)) {
      String count =
          ids.size() == 1
              ? "One commitment; its words are not in the file."
              : ids.size() + " commitments; their words are not in the file.";
      rows.addAll(Line.wrapped(count, Line.Tone.QUIET, columns, 0));
    } else {
      rows.addAll(Answers.response(answer, List.of(), columns));
    }
    return rows;
  }
}
