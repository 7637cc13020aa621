package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.googlecode.lanterna.TerminalSize;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sojourn.journal.Entry;
import org.sojourn.terminal.Columns;
import org.sojourn.terminal.Input;
import org.sojourn.tui.Views;

/**
 * The update alone, driven by events: the state it came to, and the effects it asked for since they
 * were last looked at. The clock stands still and ids count up from 1.
 */
final class Stage {
  private final Update update;
  private final List<Effect> asked = new ArrayList<>();
  private State state;

  private Stage(State state) {
    this(state, new Start.Home());
  }

  private Stage(State state, Start start) {
    this(state, start, Samples.CLOCK);
  }

  private Stage(State state, Start start, Clock clock) {
    this.update = new Update(new Moment(clock, counting()), new Keymap(), start, Views::spot);
    this.state = state;
  }

  private static Supplier<UUID> counting() {
    int[] last = {0};
    return () -> Samples.id(++last[0]);
  }

  /** A stage on which this state stands. */
  static Stage at(State state) {
    return new Stage(state);
  }

  /** The same at another time. */
  static Stage at(State state, Clock clock) {
    return new Stage(state, new Start.Home(), clock);
  }

  /** The moment before the journal is open, on the way to this page. */
  static Stage starting(Start start) {
    return new Stage(State.opening(Samples.SIZE), start);
  }

  /** Home of Amara's journal, read. */
  static Stage home(Home home) {
    return new Stage(Samples.open().with(new HomePage(java.util.Optional.of(home), 0)));
  }

  /** Home of Amara's journal, with a page over it. */
  static Stage with(Page page) {
    return new Stage(Samples.onHome().over(page));
  }

  /** A guide just begun from Home; its entry has the id 1. */
  static Stage writing() {
    return new Stage(
        Samples.onHome().over(new WritingPage(Work.guided(Samples.begun(), Samples.GUIDE))));
  }

  /** An event happens. */
  Stage on(Event event) {
    Next next = update.apply(state, event);
    state = next.state();
    asked.addAll(next.effects());
    return this;
  }

  /** Keys are struck, such as {@code "j<cr>"}. */
  Stage keys(String notation) {
    Press.keys(notation).forEach(key -> on(new Event.Typed(key)));
    return this;
  }

  /** Keys are struck faster than they are taken. */
  Stage hasty(String notation) {
    Deque<Event> waiting = new ArrayDeque<>();
    Press.keys(notation).forEach(key -> waiting.add(new Event.Typed(key)));
    while (!waiting.isEmpty()) {
      on(update.first(state, waiting));
    }
    return this;
  }

  /** Whether what was struck is waited for to go on. */
  boolean waitsAfter(String notation) {
    Deque<Event> waiting = new ArrayDeque<>();
    Press.keys(notation).forEach(key -> waiting.add(new Event.Typed(key)));
    return update.mayGoOn(state, waiting);
  }

  /** A text comes in at once. */
  Stage type(String text) {
    return on(new Event.Typed(new Input.Text(text)));
  }

  /** The left button of the mouse is pressed where a text stands on the screen. */
  Stage click(String shown) {
    return mouse(shown, Input.Mouse.Action.PRESS, false);
  }

  /** The mouse does something where a text stands on the screen. */
  Stage mouse(String shown, Input.Mouse.Action action, boolean shift) {
    List<String> rows = Views.draw(state).text().lines().toList();
    for (int row = 0; row < rows.size(); row++) {
      int at = rows.get(row).indexOf(shown);
      if (at >= 0) {
        int column = Columns.of(rows.get(row).substring(0, at));
        return on(
            new Event.Typed(
                new Input.Mouse(
                    column, row, action, Input.Mouse.Button.LEFT, false, false, shift)));
      }
    }
    throw new AssertionError("[" + shown + "] is not on the screen");
  }

  /** The wheel of the mouse is turned. */
  Stage wheel(Input.Mouse.Action action) {
    return on(
        new Event.Typed(
            new Input.Mouse(5, 5, action, Input.Mouse.Button.NONE, false, false, false)));
  }

  /** The screen gets another size. */
  Stage resize(int columns, int rows) {
    return on(new Event.Typed(new Input.Resize(new TerminalSize(columns, rows))));
  }

  /** The effects asked for since the last look. */
  List<Effect> asked() {
    List<Effect> since = List.copyOf(asked);
    asked.clear();
    return since;
  }

  /** The only effect of this kind since the last look. */
  <T extends Effect> T asked(Class<T> kind) {
    List<T> of = asked().stream().filter(kind::isInstance).map(kind::cast).toList();
    assertEquals(1, of.size(), () -> "effects of " + kind + ": " + of);
    return of.getFirst();
  }

  /** The state now. */
  State state() {
    return state;
  }

  /** The page on top, which is one of this kind. */
  <T extends Page> T page(Class<T> kind) {
    return assertInstanceOf(kind, state.page());
  }

  /** What is being written. */
  Work work() {
    return switch (state.page()) {
      case FinishPage page -> page.work();
      default -> page(WritingPage.class).work();
    };
  }

  /** The entry as it is written so far. */
  Entry written() {
    return work().written();
  }

  /** The prose under the caret. */
  String text() {
    return ((Field.Prose) work().field()).writing().text();
  }

  /** What is said to the writer; nothing when nothing is. */
  String said() {
    return state.told().map(Notice::text).orElse("");
  }
}
