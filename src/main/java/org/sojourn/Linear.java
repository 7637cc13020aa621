package org.sojourn;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sojourn.app.Effect;
import org.sojourn.app.Event;
import org.sojourn.app.Folders;
import org.sojourn.app.Keymap;
import org.sojourn.app.Log;
import org.sojourn.app.Moment;
import org.sojourn.app.Performer;
import org.sojourn.app.Size;
import org.sojourn.app.Start;
import org.sojourn.app.State;
import org.sojourn.app.Update;
import org.sojourn.app.Window;
import org.sojourn.app.Worker;
import org.sojourn.json.Settings;
import org.sojourn.linear.Conversation;
import org.sojourn.linear.Ear;
import org.sojourn.linear.Pace;
import org.sojourn.linear.Paper;
import org.sojourn.store.Ids;
import org.sojourn.store.Key;
import org.sojourn.terminal.Cooked;
import org.sojourn.terminal.Hidden;

/** The program line by line, from its first sentence to its last. */
final class Linear {
  private static final int LAST_SECONDS = 10;

  /** No page is longer: all of it is said, so that all that is on it counts as seen. */
  private static final int ROWS = 100_000;

  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;

  private final Folders folders;
  private final Clock clock;
  private final Start start;
  private final Optional<Key> key;
  private final Ends ends;
  private final CountDownLatch over = new CountDownLatch(1);

  /**
   * Where lines come from and go to.
   *
   * @param terminal whether a person sits at both ends
   */
  record Ends(InputStream in, OutputStream out, boolean terminal) {
    /** Those of the program. */
    static Ends own(boolean terminal) {
      return new Ends(
          new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
          new FileOutputStream(FileDescriptor.out),
          terminal);
    }
  }

  /** A program that begins on a page. */
  Linear(Folders folders, Clock clock, Start start, Optional<Key> key, Ends ends) {
    this.folders = folders;
    this.clock = clock;
    this.start = start;
    this.key = key;
    this.ends = ends;
  }

  /** Talks until the writer leaves; what was written is on disk when it returns. */
  void run() throws IOException, InterruptedException {
    State opening = State.opening(new Size(Math.max(FEWEST_COLUMNS, columns()), ROWS));
    Update update = new Update(new Moment(clock, new Ids(clock)), new Keymap(), start);
    Ear ear = new Ear(ends.in(), () -> ends.terminal() ? Hidden.ask("") : Optional.empty());
    Conversation conversation =
        new Conversation(opening, update, ear, new Paper(ends.out(), columns()));
    Performer performer = new Performer(folders, clock, new Lines(), key);
    Log log = new Log(folders, clock);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(conversation)));
    try (Worker worker = Worker.answering(conversation, new Pace(), performer, log)) {
      conversation.run(List.of(new Effect.Open(), new Effect.FollowSettings()), worker);
    } catch (RuntimeException | Error trouble) {
      log.trouble("Lines", trouble);
      throw trouble;
    } finally {
      over.countDown();
    }
  }

  private int columns() {
    int wide = ends.terminal() ? Cooked.columns() : USUAL_COLUMNS;
    return Math.clamp(wide, 1, USUAL_COLUMNS);
  }

  /** On Ctrl+C, SIGTERM and SIGHUP what was given is put on disk, and the program ends. */
  private void end(Conversation conversation) {
    conversation.accept(new Event.Asked());
    try {
      over.await(LAST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** What an editor is lent: the terminal as it is, for lines leave nothing on it to put away. */
  private final class Lines implements Window {
    private volatile String editor = "";

    @Override
    public Optional<String> editor() {
      return Window.editor(editor, System.getenv());
    }

    @Override
    public int lend(String command, Path file) throws IOException {
      if (!ends.terminal()) {
        throw new IOException("An editor needs a terminal, and there is none here.");
      }
      return Cooked.lend(command, file.toString());
    }

    @Override
    public void follow(Settings settings) {
      // Colours, the mouse and the like are of no use here.
      editor = settings.editor();
    }

    @Override
    public void suspend() {
      // The terminal's own key does that: nothing here is in its way.
    }
  }
}
