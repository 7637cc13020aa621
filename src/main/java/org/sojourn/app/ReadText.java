package org.sojourn.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;
import org.sojourn.terminal.Columns;

/** An entry as rows of text, with where in them each comment stands. */
public final class ReadText {
  private final State state;
  private final ReadPage page;
  private final int columns;
  private final boolean titled;
  private final List<Line> rows = new ArrayList<>();
  private final Map<Comment, Place> places = new HashMap<>();

  /**
   * Where a comment stands.
   *
   * @param start the first row of what it is about
   * @param end the row after its last
   */
  private record Place(int start, int end) {}

  ReadText(State state, ReadPage page) {
    this(state, page, state.size().textColumns(), cut(state, page));
  }

  private ReadText(State state, ReadPage page, int columns, boolean titled) {
    this.state = state;
    this.page = page;
    this.columns = columns;
    this.titled = titled;
    rows.addAll(head());
    page.entry().answers().forEach(this::answered);
    whole();
  }

  /** The rows of a page that shows an entry. */
  public static List<Line> of(State state, ReadPage page) {
    return List.copyOf(new ReadText(state, page).rows);
  }

  /** The same rows in a column of some width, under the title. */
  static List<Line> titled(State state, ReadPage page, int columns) {
    return List.copyOf(new ReadText(state, page, columns, true).rows);
  }

  /** Whether the heading of a page cuts the title of its entry. */
  private static boolean cut(State state, ReadPage page) {
    String title = Titles.of(page.entry());
    String date = Dates.day(page.entry().date());
    return Columns.of(title) + Columns.of(date) + 3 > state.size().columns();
  }

  private void answered(Answer answer) {
    int start = rows.size();
    rows.addAll(Answers.question(answer, false, columns));
    rows.addAll(Answers.response(answer, page.commitments(), columns));
    commented(
        page.comments().stream().filter(comment -> answer.prompt().equals(comment.on())).toList(),
        start);
    rows.add(Line.EMPTY);
  }

  /** What was written about no answer, and about those that the entry no longer has. */
  private void whole() {
    Set<String> answered =
        page.entry().answers().stream().map(Answer::prompt).collect(Collectors.toSet());
    List<Comment> left = new ArrayList<>(page.comments());
    left.removeIf(comment -> comment.on() != null && answered.contains(comment.on()));
    if (!left.isEmpty()) {
      int start = rows.size();
      rows.add(new Line("About all that you shared", Line.Tone.HEADING, 0));
      commented(left, start);
    }
  }

  private void commented(List<Comment> comments, int start) {
    for (Comment comment : comments) {
      rows.addAll(
          Answers.comment(
              comment,
              page.comments(),
              Optional.ofNullable(page.trust().get(comment.id())),
              columns));
      places.put(comment, new Place(start, rows.size()));
    }
  }

  /** The comments whose last row is on the screen. */
  Set<Comment> shown() {
    if (!state.size().enough()) {
      return Set.of();
    }
    int said = state.told().map(notice -> notice.rows(state.size())).orElse(0);
    int room = state.size().contentRows() - said;
    int top = Math.clamp(page.top(), 0, Math.max(0, rows.size() - room));
    return places.entrySet().stream()
        .filter(each -> each.getValue().end() > top && each.getValue().end() <= top + room)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /**
   * The row to begin at so that a comment is seen, with its answer from the beginning where both
   * fit on the screen.
   */
  int rowOf(Comment comment) {
    Place place = places.getOrDefault(comment, new Place(0, 0));
    return Math.max(place.start(), place.end() - state.size().contentRows());
  }

  /** What stands over the answers: the title where no heading shows it, mission, themes. */
  private List<Line> head() {
    Entry entry = page.entry();
    List<Line> head = new ArrayList<>();
    head.add(Line.EMPTY);
    if (titled) {
      head.addAll(Line.wrapped(Titles.of(entry), Line.Tone.HEADING, columns, 0));
    }
    head.addAll(Line.pieces(about(), Line.Tone.QUIET, columns));
    head.addAll(Line.pieces(Titles.ofThemes(state, entry.themes()), Line.Tone.QUIET, columns));
    if (head.size() > 1) {
      head.add(Line.EMPTY);
    }
    return head;
  }

  /** The mission, the phase, and how often some of it was shared. */
  private List<String> about() {
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
