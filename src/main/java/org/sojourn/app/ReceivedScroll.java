package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Comment;

/**
 * Moving on the page of something received: from answer to answer, and row by row within an answer
 * that is longer than the screen.
 */
final class ReceivedScroll {
  private final ReceivedPage page;
  private final List<Integer> starts;
  private final int rows;
  private final int room;

  ReceivedScroll(State state, ReceivedPage page) {
    this.page = page;
    this.starts = starts(state, page);
    this.rows = ShareText.received(state, page).size();
    this.room = state.size().contentRows();
  }

  /**
   * The page as it opens: at the first answer, or where its author replied since. There the end is
   * on the screen, and the beginning where both fit.
   */
  static ReceivedPage opened(State state, ReceivedPage page) {
    List<Comment> said = page.comments();
    if (said.isEmpty() || said.getLast().answers() == null) {
      return page;
    }
    int answer = page.placeOf(said.getLast());
    ReceivedScroll scroll = new ReceivedScroll(state, page);
    int next = answer + 1 < scroll.starts.size() ? scroll.starts.get(answer + 1) : scroll.rows;
    int top = Math.max(scroll.starts.get(answer) - 1, next - scroll.room);
    return page.to(answer).from(Math.clamp(top, 0, scroll.last()));
  }

  /** The page after a command that moves; the same page after any other. */
  ReceivedPage after(Command command) {
    return switch (command) {
      case DOWN -> down();
      case UP -> up();
      case PAGE_ON -> page.top() == last() ? at(starts.size() - 1) : from(page.top() + room - 1);
      case PAGE_BACK -> page.top() == 0 ? at(0) : from(page.top() - room + 1);
      case FIRST -> at(0).from(0);
      case LAST -> at(starts.size() - 1).from(last());
      default -> page;
    };
  }

  private ReceivedPage down() {
    int next = page.at() + 1;
    int end = next < starts.size() ? starts.get(next) : rows;
    if (end > page.top() + room) {
      return page.from(Math.min(last(), page.top() + 1));
    }
    return next < starts.size() ? shown(next) : page;
  }

  private ReceivedPage up() {
    if (starts.get(page.at()) < page.top()) {
      return page.from(page.top() - 1);
    }
    return page.at() == 0 ? page.from(0) : shown(page.at() - 1);
  }

  /** The page at an answer whose heading, and a row or two under it, are on the screen. */
  private ReceivedPage shown(int answer) {
    int start = starts.get(answer);
    boolean visible = start >= page.top() && start + 2 < page.top() + room;
    int top = visible ? page.top() : Math.clamp(start - 1L, 0, last());
    return at(answer).from(answer == 0 ? 0 : top);
  }

  /** The page from a row on, at the answer that stands there. */
  private ReceivedPage from(int row) {
    int top = Math.clamp(row, 0, last());
    int answer = 0;
    for (int i = 0; i < starts.size(); i++) {
      answer = starts.get(i) <= top + 1 ? i : answer;
    }
    return at(answer).from(top);
  }

  private ReceivedPage at(int answer) {
    return page.to(answer);
  }

  private int last() {
    return Math.max(0, rows - room);
  }

  /** The row of the heading of each answer, and of the whole. */
  private static List<Integer> starts(State state, ReceivedPage page) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i <= page.share().answers().size(); i++) {
      List<Line> rows = ShareText.received(state, page.to(i));
      for (int row = 0; row < rows.size(); row++) {
        if (rows.get(row).tone() == Line.Tone.SELECTED) {
          starts.add(row);
          break;
        }
      }
    }
    return starts;
  }
}
