package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalPosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.sojourn.spelling.Dictionaries;
import org.sojourn.store.Ids;
import org.sojourn.terminal.Columns;
import org.sojourn.terminal.Frame;
import org.sojourn.terminal.Input;
import org.sojourn.tui.Views;

/**
 * Someone at the keyboard of the whole program but for its terminal: real store, real index, real
 * sharing, in folders of a test. What is on the screen is what the views draw.
 */
final class Pilot implements AutoCloseable {
  private static final Effect OPEN = new Effect.Open();

  private final Folders folders;
  private final Clock clock;
  private final DirectLanes lanes = new DirectLanes();
  private final Queue<Event> inbox = new ArrayDeque<>();
  private final Update update;
  private final Worker worker;
  private State state = State.opening(Samples.SIZE);

  private Pilot(Folders folders, Clock clock, Window window) {
    this(folders, clock, window, new Start.Home());
  }

  private Pilot(Folders folders, Clock clock, Window window, Start start) {
    this.folders = folders;
    this.clock = clock;
    goWithoutModel();
    this.update = new Update(new Moment(clock, new Ids(clock)), new Keymap(), start);
    Performer performer = new Performer(folders, clock, window);
    this.worker =
        new Worker(
            lanes, performer, inbox::add, new Log(folders, clock), new Stillness(Duration.ZERO));
    worker.perform(List.of(OPEN));
    settle();
  }

  /** A journey is about pages, and each would wait half a second for the model. */
  private void goWithoutModel() {
    try {
      if (Files.notExists(folders.settings())) {
        Files.createDirectories(folders.config());
        Files.writeString(folders.settings(), "{\"meaning\": false}");
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Starts the program with its folders below this one. */
  static Pilot starts(Path home) {
    return starts(home, Samples.CLOCK);
  }

  static Pilot starts(Path home, Clock clock) {
    return starts(home, clock, new NoWindow());
  }

  /** The same on the way to a page. */
  static Pilot starts(Path home, Start start) {
    return new Pilot(folders(home), Samples.CLOCK, new NoWindow(), start);
  }

  /** The same with other folders. */
  static Pilot starts(Folders folders, Start start) {
    return new Pilot(folders, Samples.CLOCK, new NoWindow(), start);
  }

  /** The same with an editor of the writer's own. */
  static Pilot starts(Path home, Clock clock, Window window) {
    return new Pilot(folders(home), clock, window);
  }

  static Folders folders(Path home) {
    return new Folders(
        home,
        home.resolve("journal"),
        home.resolve("cache"),
        home.resolve("state"),
        home.resolve("config"),
        new Dictionaries(List.of(home.resolve("config/dictionaries")), List.of()),
        "en");
  }

  /** Starts the program and sets up a journal without a mission. */
  static Pilot settled(Path home, String name) {
    return starts(home).keys(name + "<cr><cr><cr>");
  }

  /** All that is asked for is performed, and what comes of it happens. */
  private void settle() {
    for (Event event = inbox.poll(); event != null; event = inbox.poll()) {
      Next next = update.apply(state, event);
      state = next.state();
      worker.perform(next.effects());
    }
  }

  private Pilot put(Input input) {
    inbox.add(new Event.Typed(input));
    settle();
    return this;
  }

  /** Keys are struck, such as {@code "j<cr>"}. */
  Pilot keys(String notation) {
    Press.keys(notation).forEach(this::put);
    return this;
  }

  /** Any text is typed, character by character, as a terminal delivers it. */
  Pilot type(String text) {
    text.codePoints()
        .mapToObj(Character::toString)
        .map(one -> one.length() == 1 ? Press.keys(one).getFirst() : new Input.Text(one))
        .forEach(this::put);
    return this;
  }

  /** A text is pasted. */
  Pilot paste(String text) {
    return put(new Input.Paste(text));
  }

  /** The writer comes back to the window. */
  Pilot looks() {
    return put(new Input.Focus(true));
  }

  /** The time passes after which drafts go to disk. */
  Pilot later() {
    lanes.fire();
    settle();
    return this;
  }

  /** The screen shows these words. */
  Pilot sees(String... words) {
    String screen = screen();
    for (String word : words) {
      assertTrue(shows(screen, word), () -> "[" + word + "] is not on the screen:\n" + screen);
    }
    return this;
  }

  /** The screen does not show these words. */
  Pilot misses(String... words) {
    String screen = screen();
    for (String word : words) {
      assertFalse(shows(screen, word), () -> "[" + word + "] is on the screen:\n" + screen);
    }
    return this;
  }

  /** Words are found also where a sentence goes on in the next row. */
  private static boolean shows(String screen, String words) {
    return screen.contains(words) || screen.replaceAll("\\s+", " ").contains(words);
  }

  /** The line under the keys says this. */
  Pilot selects(String words) {
    List<String> lines = screen().lines().filter(line -> line.contains("▸")).toList();
    assertTrue(
        lines.stream().anyMatch(line -> line.contains(words)),
        () -> "[" + words + "] is not selected:\n" + screen());
    return this;
  }

  /** The caret stands right behind these words. */
  Pilot writesBehind(String words) {
    Frame frame = Views.draw(state);
    TerminalPosition caret = Objects.requireNonNull(frame.caret());
    String row = frame.text().lines().toList().get(caret.getRow());
    int end = row.length();
    while (Columns.of(row.substring(0, end)) > caret.getColumn()) {
      end--;
    }
    assertEquals(words, row.substring(0, end).strip());
    return this;
  }

  /** What is on the screen. */
  String screen() {
    return Views.draw(state).text();
  }

  /** The state now. */
  State state() {
    return state;
  }

  /** The folders in use. */
  Folders folders() {
    return folders;
  }

  /** The writer ends the program by a key. */
  Pilot quits() {
    keys("<c-q>");
    assertFalse(state.running(), this::screen);
    worker.close();
    return this;
  }

  /** The program is gone without any farewell, and started again. */
  Pilot killed() {
    free();
    return new Pilot(folders, clock, new NoWindow());
  }

  /** What the system frees when a process ends; nothing of what the program would do. */
  private void free() {
    lanes.close();
    worker.close();
  }

  /** The program ends and is started again. */
  Pilot again() {
    quits();
    return new Pilot(folders, clock, new NoWindow());
  }

  @Override
  public void close() {
    worker.close();
  }

  /** The texts of all rows that hold these words. */
  List<String> rows(String words) {
    List<String> rows = new ArrayList<>();
    screen().lines().filter(line -> line.contains(words)).forEach(rows::add);
    return rows;
  }
}
