package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;
import org.sojourn.terminal.Columns;

/** An entry as rows of text. */
public final class ReadText {
  private ReadText() {}

  /** The rows of a page that shows an entry. */
  public static List<Line> of(State state, ReadPage page) {
    int columns = state.size().textColumns();
    Entry entry = page.entry();
    List<Line> rows = new ArrayList<>(head(state, page, columns));
    for (Answer answer : entry.answers()) {
      rows.addAll(answered(page, answer, columns));
      rows.addAll(Answers.comments(page.comments(), answer.prompt(), columns));
      rows.add(Line.EMPTY);
    }
    List<Line> whole = Answers.comments(page.comments(), "", columns);
    if (!whole.isEmpty()) {
      rows.add(new Line("About the whole", Line.Tone.HEADING, 0));
      rows.addAll(whole);
    }
    return rows;
  }

  private static List<Line> answered(ReadPage page, Answer answer, int columns) {
    List<Line> rows = new ArrayList<>(Answers.question(answer, false, columns));
    rows.addAll(Answers.response(answer, page.commitments(), columns));
    return rows;
  }

  /**
   * The row to begin at so that a comment is seen, with its answer from the beginning where both
   * fit on the screen.
   */
  static int rowOf(State state, ReadPage page, Comment comment) {
    int columns = state.size().textColumns();
    int start = head(state, page, columns).size();
    int room = state.size().contentRows();
    for (Answer answer : page.entry().answers()) {
      int own = answered(page, answer, columns).size();
      List<Comment> before = page.comments().subList(0, page.comments().indexOf(comment) + 1);
      if (answer.prompt().equals(comment.on())) {
        int end = start + own + Answers.comments(before, answer.prompt(), columns).size();
        return Math.max(start, end - room);
      }
      start += own + Answers.comments(page.comments(), answer.prompt(), columns).size() + 1;
    }
    return start;
  }

  /** What stands over the answers: the title where the heading cuts it, mission, themes. */
  private static List<Line> head(State state, ReadPage page, int columns) {
    Entry entry = page.entry();
    String title = Titles.of(entry);
    String date = Dates.day(entry.date());
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    if (Columns.of(title) + Columns.of(date) + 3 > state.size().columns()) {
      rows.addAll(Line.wrapped(title, Line.Tone.HEADING, columns, 0));
    }
    rows.addAll(Line.pieces(about(state, page), Line.Tone.QUIET, columns));
    rows.addAll(Line.pieces(Titles.ofThemes(state, entry.themes()), Line.Tone.QUIET, columns));
    if (rows.size() > 1) {
      rows.add(Line.EMPTY);
    }
    return rows;
  }

  /** The mission, the phase, and how often some of it was shared. */
  private static List<String> about(State state, ReadPage page) {
    List<String> facts = new ArrayList<>();
    state
        .desk()
        .ifPresent(desk -> {
          Mission mission = desk.missionOf(page.entry());
          Phase phase = desk.phaseOf(page.entry());
          facts.add(mission == null ? "" : mission.name());
          facts.add(phase == null ? "" : phase.label());
        });
    if (page.shared() > 0) {
      facts.add(page.shared() == 1 ? "shared once" : "shared " + page.shared() + " times");
    }
    facts.removeIf(String::isEmpty);
    return facts;
  }
}
