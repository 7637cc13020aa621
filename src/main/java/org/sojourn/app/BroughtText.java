package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;

/** What a prompt brings, as rows of text. */
public final class BroughtText {
  private static final Line.Tone QUIET = Line.Tone.QUIET;

  private BroughtText() {}

  /** The rows of a page that shows it: how it was chosen, then each entry under its day. */
  public static List<Line> of(BroughtPage page, int columns) {
    List<Line> rows = new ArrayList<>(Line.wrapped(chosen(page), QUIET, columns, 0));
    for (Entry entry : page.shown()) {
      rows.add(Line.EMPTY);
      rows.addAll(
          Line.wrapped(
              Dates.day(entry.date()) + " · " + Titles.of(entry), Line.Tone.HEADING, columns, 0));
      entry.answers().stream()
          .filter(answer -> !answer.response().blank())
          .forEach(answer -> rows.addAll(answered(answer, columns)));
    }
    return rows;
  }

  private static List<Line> answered(Answer answer, int columns) {
    String asked = answer.asked().title();
    if (!(answer.response() instanceof Response.Text)) {
      String said =
          answer.response() instanceof Response.Scale(int value) ? "" + value : answer.said();
      return said.isBlank()
          ? List.of()
          : Line.wrapped(asked + (asked.endsWith("?") ? " " : ": ") + said, QUIET, columns, 0);
    }
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    if (!asked.isBlank()) {
      rows.addAll(Line.wrapped(asked, QUIET, columns, 0));
    }
    rows.addAll(Answers.response(answer, List.of(), columns));
    return rows;
  }

  private static String chosen(BroughtPage page) {
    return switch (page.what()) {
      case WEEK -> "What you wrote day by day this week, oldest first.";
      case OLD_ENTRY ->
          page.at() == 0
              ? "The oldest entry of the mission in which you wrote something."
              : "Entry %d of %d from the mission, oldest first."
                  .formatted(page.at() + 1, page.entries().size());
    };
  }
}
