package org.sojourn.bench;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sojourn.app.Desk;
import org.sojourn.app.Event;
import org.sojourn.app.Home;
import org.sojourn.app.Keymap;
import org.sojourn.app.Moment;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.Update;
import org.sojourn.app.WritingPage;
import org.sojourn.journal.Person;
import org.sojourn.journal.Profile;
import org.sojourn.terminal.Frame;
import org.sojourn.terminal.Input;
import org.sojourn.terminal.UnseenTerminal;
import org.sojourn.tui.Views;

/**
 * Types into a page of 50 kB and tells the CPU time of a key from the input
 * to the bytes: the update, the drawing of its frame, and the painting of what differs.
 *
 * <p>Argument: how many keys to type before those that count, 0 for a program that has just begun.
 * Prints a line for each figure: what it is, a tab, the microseconds (p50 / p95).
 */
public final class Keystrokes {
  private static final int KEYS = 200;
  private static final String PROSE =
      "She said yes before I had finished the sentence, and I wrote it down. ";

  private static final Home EMPTY =
      new Home(
          List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(), List.of());

  private final PrintStream out = System.out;
  private final double[] updates = new double[KEYS];
  private final double[] drawings = new double[KEYS];
  private final double[] paintings = new double[KEYS];

  private Keystrokes() {}

  /** Measures a screen of this many columns and rows, after so many keys. */
  public static void main(String[] words) throws IOException {
    Size size = new Size(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    new Keystrokes().on(size, Integer.parseInt(words[2]));
  }

  private void on(Size size, int before) throws IOException {
    UnseenTerminal terminal =
        new UnseenTerminal(new TerminalSize(size.columns(), size.rows()), input -> {});
    try (var screen = terminal.terminal()) {
      Update update = new Update(new Moment(Clock.systemUTC(), UUID::randomUUID), new Keymap());
      State state = page(update, size);
      screen.show(Views.draw(state));
      for (int key = -before; key < KEYS; key++) {
        long started = cpu();
        state = update.apply(state, typed('a' + Math.floorMod(key, 20))).state();
        long updated = cpu();
        Frame frame = Views.draw(state);
        long drawn = cpu();
        screen.show(frame);
        keep(key, started, updated, drawn, cpu());
      }
    }
    String name = "%dx%d after %d keys, ".formatted(size.columns(), size.rows(), before);
    tell(name + "update", updates);
    tell(name + "drawing", drawings);
    tell(name + "painting", paintings);
  }

  private static State page(Update update, Size size) {
    State state = State.opening(size);
    state = update.apply(state, new Event.Opened(desk())).state();
    state = update.apply(state, new Event.HomeSeen(EMPTY)).state();
    state = update.apply(state, typed('w')).state();
    if (!(state.page() instanceof WritingPage)) {
      throw new IllegalStateException("There is no page to type on.");
    }
    String text = PROSE.repeat(50_000 / PROSE.length());
    return update.apply(state, new Event.Typed(new Input.Paste(text))).state();
  }

  private static Desk desk() {
    return new Desk(
        new Person(UUID.randomUUID(), "Bench"),
        new Profile("Bench", null),
        List.of(),
        Map.of(),
        LocalDateTime.of(2026, 11, 22, 21, 0),
        true);
  }

  private static Event typed(int letter) {
    return new Event.Typed(new Input.Key(new KeyStroke((char) letter, false, false)));
  }

  private void keep(int key, long started, long updated, long drawn, long painted) {
    if (key >= 0) {
      updates[key] = (updated - started) / 1e3;
      drawings[key] = (drawn - updated) / 1e3;
      paintings[key] = (painted - drawn) / 1e3;
    }
  }

  private void tell(String what, double[] times) {
    Arrays.sort(times);
    out.printf("%-40s\t%.0f / %.0f%n", what, times[KEYS / 2], times[KEYS * 95 / 100]);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
