package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.editor.Rows;
import org.sojourn.editor.Sheet;
import org.sojourn.editor.Writing;
import org.sojourn.terminal.Input.Mouse;

/** What the mouse does: it places the caret, selects, chooses lines and turns pages. */
final class MouseUpdate {
  private static final int WHEEL_ROWS = 3;

  /** Runs a command as its key would. */
  interface Runner {
    Next run(State state, Command command);
  }

  private final Moment moment;
  private final Texts texts;
  private final Spot.Finder finder;
  private final Runner runner;

  MouseUpdate(Moment moment, Texts texts, Spot.Finder finder, Runner runner) {
    this.moment = moment;
    this.texts = texts;
    this.finder = finder;
    this.runner = runner;
  }

  Next on(State state, Mouse mouse) {
    return switch (mouse.action()) {
      case PRESS -> mouse.button() == Mouse.Button.LEFT ? pressed(state, mouse) : Next.of(state);
      case DRAG -> mouse.button() == Mouse.Button.LEFT ? dragged(state, mouse) : Next.of(state);
      case SCROLL_UP -> scrolled(state, -WHEEL_ROWS);
      case SCROLL_DOWN -> scrolled(state, WHEEL_ROWS);
      case RELEASE, MOVE -> Next.of(state);
    };
  }

  private Next pressed(State state, Mouse mouse) {
    AtHand.Press press = new AtHand.Press(mouse.column(), mouse.row(), moment.now().toInstant(), 1);
    State told = state.silent().holding(state.hand().settled().pressed(press));
    int times = told.hand().press().map(AtHand.Press::times).orElse(1);
    return switch (finder.at(told, mouse.column(), mouse.row())) {
      case Spot.Item(int number) -> chosen(told, number);
      case Spot.Piece(Spot.Part part, int number) ->
          told.page() instanceof SearchPage page
              ? SearchUpdate.pressed(told, page, part, number)
              : Next.of(told);
      case Spot.Text text when text.within() -> placed(told, text, mouse.shift(), times);
      case Spot.Text _, Spot.Nothing _ -> Next.of(told);
    };
  }

  private Next dragged(State state, Mouse mouse) {
    boolean pressed = state.hand().press().isPresent();
    return pressed && finder.at(state, mouse.column(), mouse.row()) instanceof Spot.Text text
        ? placed(state, text, true, 1)
        : Next.of(state);
  }

  /**
   * The caret where the mouse is; pressed twice there, the word, and three times, the paragraph.
   */
  private Next placed(State state, Spot.Text spot, boolean selecting, int times) {
    Optional<Writing> text = state.page().text();
    if (text.isEmpty()) {
      return Next.of(state);
    }
    Writing there = text.get().point(spot.row(), spot.column(), texts.sheet(state), selecting);
    return texts.with(
        state,
        switch (times) {
          case 1 -> there;
          case 2 -> there.selectWord();
          default -> there.selectParagraph();
        });
  }

  /** What opens a line. Made for a click: the first frame need not wait for the commands. */
  private static List<Command> opening() {
    return List.of(
        Command.CHOOSE,
        Command.OPEN,
        Command.NARROW,
        Command.MISSION_EDIT,
        Command.CHANGE_SETTING,
        Command.READ,
        Command.RUN,
        Command.TAG,
        Command.JUDGE,
        Command.BEGIN,
        Command.GO_THERE,
        Command.WRITE_TO);
  }

  /** Lines of a search are its hits, wherever the keys are. */
  private static State listing(State state) {
    return state.page() instanceof SearchPage page
        ? state.with(page.focused(SearchPage.Focus.LIST))
        : state;
  }

  /** A line selected; when it was already, opened or chosen. */
  private Next chosen(State state, int number) {
    if (Pointing.line(state.page()) != number) {
      return Pointing.at(listing(state), number);
    }
    return opening().stream()
        .filter(command -> !state.keys(command).isEmpty())
        .findFirst()
        .map(command -> runner.run(state, command))
        .orElse(Next.of(state));
  }

  private Next scrolled(State state, int rows) {
    State quiet = state.silent();
    return switch (quiet.page()) {
      case WritingPage(Work work) when work.field() instanceof Field.Prose prose -> {
        Sheet sheet = texts.sheet(quiet);
        int top = turned(prose.writing(), prose.top() + rows, sheet);
        Field.Prose moved = prose.with(following(prose.writing(), top, sheet)).from(top);
        yield Next.of(quiet.with(new WritingPage(work.looking(moved))));
      }
      case CommentPage page -> {
        Sheet sheet = texts.sheet(quiet);
        int top = turned(page.writing(), page.top() + rows, sheet);
        yield Next.of(quiet.with(page.looking(following(page.writing(), top, sheet), top)));
      }
      case SearchPage page when page.focus() == SearchPage.Focus.QUERY ->
          stepped(quiet.with(page.focused(SearchPage.Focus.LIST)), rows);
      default -> stepped(quiet, rows);
    };
  }

  /** The row to begin at, within the text. */
  private static int turned(Writing text, int top, Sheet sheet) {
    return Math.clamp(top, 0, Math.max(0, text.rows(sheet).count() - sheet.rows()));
  }

  /** The text with its caret on the rows that are seen: it stays, or goes to the nearest edge. */
  private static Writing following(Writing text, int top, Sheet sheet) {
    Rows rows = text.rows(sheet);
    int row = Math.clamp(rows.caretRow(), top, top + sheet.rows() - 1);
    return row == rows.caretRow() ? text : text.point(row, rows.caretColumn(), sheet, false);
  }

  /** As the arrows do, some times. */
  private Next stepped(State state, int rows) {
    Command command = rows < 0 ? Command.UP : Command.DOWN;
    Next next = Next.of(state);
    for (int i = 0; i < Math.abs(rows); i++) {
      State now = next.state();
      boolean moves = !now.keys(command).isEmpty();
      boolean dial =
          now.page() instanceof WritingPage(Work work) && work.field() instanceof Field.Dial;
      next = moves && !dial ? both(next, runner.run(now, command)) : next;
    }
    return next;
  }

  private static Next both(Next first, Next then) {
    List<Effect> effects =
        Stream.concat(first.effects().stream(), then.effects().stream()).toList();
    return new Next(then.state(), effects);
  }
}
