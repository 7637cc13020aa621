package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Response;
import org.sojourn.share.Trust;

/** Answers as rows of text, with what was written back beside them. */
final class Answers {
  private static final int INDENT = 2;

  private Answers() {}

  /** An answer's question. */
  static List<Line> question(Answer answer, boolean selected, int columns) {
    String asked =
        answer.asked().title().isBlank() ? answer.asked().text() : answer.asked().title();
    Line.Tone tone = selected ? Line.Tone.SELECTED : Line.Tone.HEADING;
    return asked.isBlank() ? List.of() : Line.wrapped(asked, tone, columns, 0);
  }

  /** What was answered. */
  static List<Line> response(Answer answer, List<Commitment> commitments, int columns) {
    return switch (answer.response()) {
      case Response.Text(String text) -> Line.wrapped(text, Line.Tone.PLAIN, columns, 0);
      case Response.Scale(int value) -> plain(answer.asked().scaled(value), columns);
      case Response.Choice _, Response.Words _ -> plain(answer.said(), columns);
      case Response.Checklist _ ->
          answer.chosen().stream().flatMap(said -> plain("☑ " + said, columns).stream()).toList();
      case Response.Commitments(List<UUID> ids) -> promised(ids, commitments, columns);
      case Response.Skipped _ -> Line.wrapped("not now", Line.Tone.QUIET, columns, 0);
    };
  }

  /** The comments on an answer, or on the whole when {@code on} is empty. */
  static List<Line> comments(List<Comment> comments, String on, int columns) {
    List<Line> rows = new ArrayList<>();
    for (Comment comment : comments) {
      String about = comment.on() == null ? "" : comment.on();
      if (about.equals(on)) {
        rows.addAll(comment(comment, comments, columns));
      }
    }
    return rows;
  }

  /** A comment among all, under who wrote it and when. */
  static List<Line> comment(Comment comment, List<Comment> all, int columns) {
    return comment(comment, all, Optional.empty(), columns);
  }

  /** The same with how sure it is that it is theirs. */
  static List<Line> comment(
      Comment comment, List<Comment> all, Optional<Trust> trust, int columns) {
    String day = Dates.day(comment.created().toLocalDate());
    String sure = trust.map(known -> " · " + known.label()).orElse("");
    List<Line> rows = new ArrayList<>();
    rows.addAll(
        Line.wrapped(writer(comment, all) + ", " + day + sure, Line.Tone.QUIET, columns, INDENT));
    rows.addAll(Line.wrapped(comment.text(), Line.Tone.REPLY, columns, INDENT));
    return rows;
  }

  /** Who wrote a comment, and whom it replies to if that is among all. */
  static String writer(Comment comment, List<Comment> all) {
    UUID answered = comment.answers();
    if (answered == null) {
      return comment.from().name();
    }
    String reader =
        all.stream()
            .filter(each -> each.id().equals(answered))
            .map(each -> " to " + each.from().name())
            .findFirst()
            .orElse("");
    return comment.from().name() + ", in reply" + reader;
  }

  private static List<Line> plain(String text, int columns) {
    return Line.wrapped(text, Line.Tone.PLAIN, columns, 0);
  }

  private static List<Line> promised(List<UUID> ids, List<Commitment> commitments, int columns) {
    if (commitments.isEmpty()) {
      String count = ids.size() == 1 ? "one commitment" : ids.size() + " commitments";
      return Line.wrapped(count, Line.Tone.QUIET, columns, 0);
    }
    return ids.stream()
        .flatMap(id -> commitments.stream().filter(promise -> promise.id().equals(id)))
        .flatMap(commitment -> plain(said(commitment), columns).stream())
        .collect(Collectors.toList());
  }

  private static String said(Commitment commitment) {
    String due = commitment.due() == null ? "" : ", due " + Dates.day(commitment.due());
    return PromiseText.box(commitment) + PromiseText.owned(commitment) + due;
  }
}
