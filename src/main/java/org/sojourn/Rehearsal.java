package org.sojourn;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.sojourn.app.Display;
import org.sojourn.app.Event;
import org.sojourn.app.HomePage;
import org.sojourn.app.Keymap;
import org.sojourn.app.Moment;
import org.sojourn.app.State;
import org.sojourn.app.Update;
import org.sojourn.app.WritingPage;
import org.sojourn.store.Ids;
import org.sojourn.terminal.Input;
import org.sojourn.terminal.UnseenTerminal;
import org.sojourn.tui.Views;

/**
 * Writing on a page that nobody sees, while the first page is looked at: Java compiles what it has
 * run a few hundred times, so the first key that counts takes a third of the time it took without.
 * It works on a copy of the state, performs no effect, and is over in a fraction of a second.
 */
final class Rehearsal implements Display {
  private static final String LINE = "She said yes before I had finished the sentence.\u007f ";
  private static final int LINES = 30;

  private final Clock clock;
  private final Display display;
  private boolean held;

  /** A rehearsal held once something is shown on this display from which writing may begin. */
  Rehearsal(Clock clock, Display display) {
    this.clock = clock;
    this.display = display;
  }

  @Override
  public void show(State state) {
    display.show(state);
    if (!held && possible(state)) {
      held = true;
      begin(state);
    }
  }

  /** Whether a state is one to begin from: all is read, and someone may write next. */
  static boolean possible(State state) {
    boolean read = state.page() instanceof HomePage home && home.home().isPresent();
    return state.held().isEmpty() && (read || state.page() instanceof WritingPage);
  }

  /** Begins beside the program, which it does not keep from ending. */
  Thread begin(State state) {
    Thread thread = new Thread(() -> run(state), "rehearsal");
    thread.setDaemon(true);
    // What goes wrong here goes wrong again where it counts, and is told of there.
    thread.setUncaughtExceptionHandler((_, _) -> {});
    thread.start();
    return thread;
  }

  private void run(State start) {
    BlockingQueue<Input> inbox = new LinkedBlockingQueue<>();
    var size = new TerminalSize(start.size().columns(), start.size().rows());
    Update update = new Update(new Moment(clock, new Ids(clock)), new Keymap());
    UnseenTerminal unseen;
    try {
      unseen = new UnseenTerminal(size, inbox::add);
    } catch (IOException none) {
      return; // Then the first keys are slower, which is all.
    }
    try (var terminal = unseen.terminal()) {
      State state = start;
      String keys = (start.page() instanceof HomePage ? "w" : "") + LINE.repeat(LINES);
      for (int i = 0; i < keys.length(); i++) {
        unseen.type(keys.substring(i, i + 1));
        state = update.apply(state, new Event.Typed(inbox.take())).state();
        terminal.show(Views.draw(state));
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
