package org.sojourn;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sojourn.app.Display;
import org.sojourn.app.Effect;
import org.sojourn.app.Event;
import org.sojourn.app.Folders;
import org.sojourn.app.Keymap;
import org.sojourn.app.Lanes;
import org.sojourn.app.Log;
import org.sojourn.app.Loop;
import org.sojourn.app.Moment;
import org.sojourn.app.Performer;
import org.sojourn.app.Size;
import org.sojourn.app.Start;
import org.sojourn.app.State;
import org.sojourn.app.ThemeGlance;
import org.sojourn.app.ThreadLanes;
import org.sojourn.app.Update;
import org.sojourn.app.Window;
import org.sojourn.app.Worker;
import org.sojourn.store.Ids;
import org.sojourn.store.Key;
import org.sojourn.terminal.Input;
import org.sojourn.terminal.JournalTerminal;
import org.sojourn.tui.ScreenDisplay;
import org.sojourn.tui.Views;

/** The full-screen program from its first frame to its last. */
final class Screen {
  private static final int LAST_SECONDS = 10;
  private static final List<Effect> FIRST = List.of(new Effect.Open(), new Effect.FollowSettings());

  private final Folders folders;
  private final Clock clock;
  private final Optional<Key> key;
  private final Lanes lanes;
  private final Loop loop;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean broken;

  Screen(Folders folders, Clock clock) {
    this(folders, clock, new Start.Home(), Optional.empty(), new ThreadLanes());
  }

  /** A screen that opens on this page, with its work done in these lanes. */
  Screen(Folders folders, Clock clock, Start start, Optional<Key> key, Lanes lanes) {
    this.key = key;
    this.folders = folders;
    this.clock = clock;
    this.lanes = lanes;
    this.loop =
        new Loop(new Update(new Moment(clock, new Ids(clock)), new Keymap(), start, Views::spot));
  }

  /**
   * Runs until the writer leaves or the program is told to end; what was written is on disk and the
   * terminal is as it was when it returns.
   */
  void run() throws IOException, InterruptedException {
    JournalTerminal terminal = JournalTerminal.open(new Inbox());
    ScreenDisplay screen = display(terminal);
    run(terminal, screen, screen);
  }

  /** A way to a terminal: told where what is typed goes, it opens one. */
  interface Opening {
    JournalTerminal open(Consumer<Input> inbox) throws IOException;
  }

  /**
   * The same on another terminal, with somebody who looks on at what is shown. Training comes this
   * way, and knows beforehand only what it has met: what is particular to {@link #run()} must not
   * need classes of its own.
   */
  void run(Opening opening, UnaryOperator<Display> watched)
      throws IOException, InterruptedException {
    JournalTerminal terminal = opening.open(new Inbox());
    ScreenDisplay screen = display(terminal);
    run(terminal, screen, watched.apply(screen));
  }

  /** What is typed goes to the loop. */
  private final class Inbox implements Consumer<Input> {
    @Override
    public void accept(Input input) {
      loop.accept(new Event.Typed(input));
    }
  }

  private ScreenDisplay display(JournalTerminal terminal) {
    return new ScreenDisplay(terminal, ThemeGlance.at(folders.settings()));
  }

  private void run(JournalTerminal terminal, ScreenDisplay screen, Display shown)
      throws IOException, InterruptedException {
    Display display = new Rehearsal(clock, shown);
    Log log = new Log(folders, clock);
    Thread.setDefaultUncaughtExceptionHandler((thread, trouble) -> broken(log, trouble));
    try (terminal) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(terminal)));
      try (Worker worker = worker(log, screen)) {
        loop.run(start(terminal), FIRST, display, worker);
      }
    } catch (RuntimeException | Error trouble) {
      log.trouble("Screen", trouble);
      throw trouble;
    } finally {
      over.countDown();
    }
    if (broken) {
      throw new IllegalStateException("A thread of the program ended.");
    }
  }

  private static State start(JournalTerminal terminal) {
    TerminalSize size = terminal.size();
    return State.opening(new Size(size.getColumns(), size.getRows()));
  }

  private Worker worker(Log log, Window window) {
    return loop.worker(lanes, new Performer(folders, clock, window, key), log);
  }

  /** A thread ended as none should: what was written goes to disk, and the program ends. */
  private void broken(Log log, Throwable trouble) {
    log.trouble("Thread", trouble);
    broken = true;
    loop.accept(new Event.Asked());
  }

  /**
   * On SIGTERM and SIGHUP: the loop puts drafts on disk and ends; then the terminal is restored.
   */
  private void end(JournalTerminal terminal) {
    loop.accept(new Event.Asked());
    try {
      over.await(LAST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    terminal.close();
  }
}
