package org.sojourn.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sojourn.terminal.Abilities.Background;

/**
 * The terminal the program runs in: whole frames go out, inputs come in.
 *
 * <p>It is on from {@link #open} to {@link #close}, and off between {@link #leave} and {@link
 * #enter}, when another program has the screen and the keys. Safe for use by several threads. A
 * terminal that goes away is told once to the inbox, as {@link Input.Closed}, and from then on
 * nothing is shown; no method throws for it but {@link #open} and {@link #enter}.
 */
public final class JournalTerminal extends Outlet implements AutoCloseable {

  private final Line line;
  private final Abilities abilities;
  private final Paper paper;
  private final Painter painter;
  private final Consumer<Input> inbox;
  private final AtomicBoolean gone = new AtomicBoolean();
  private final AtomicBoolean measuring = new AtomicBoolean();
  private volatile TerminalSize size;
  private @Nullable InputReader reader;
  private volatile @Nullable Guest guest;
  private boolean listening;
  private boolean mouse;
  private boolean closed;

  JournalTerminal(Line line, OutputStream out, Abilities abilities, Consumer<Input> inbox) {
    super(out);
    this.line = line;
    this.abilities = abilities;
    this.paper = new Paper(abilities);
    this.painter = new Painter(abilities.depth() != Depth.NONE);
    this.inbox = inbox;
    this.size = line.sizeAtStart();
  }

  /**
   * Begins to make ready, beside everything else, what takes longest of it: Lanterna formats the
   * code of each of its colours when the first of them is named.
   */
  public static void prepare() {
    Thread thread = new Thread(TextColor.ANSI::values, "colours");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Takes over the terminal that the program was started from.
   *
   * @param inbox told each input in order, from threads of the terminal's own; it must not block
   * @throws IOException when there is no terminal, or its line cannot be set
   */
  public static JournalTerminal open(Consumer<Input> inbox) throws IOException {
    Map<String, String> environment = System.getenv();
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    JournalTerminal terminal =
        new JournalTerminal(new Tty(environment), out, Abilities.of(environment), inbox);
    terminal.start();
    return terminal;
  }

  /**
   * Hears from now on of resizes and of being continued, and of a resize that came before. Does
   * nothing the second time. Not done when it is opened, since the first frame need not wait for
   * it.
   */
  public synchronized void listen() {
    if (listening) {
      return;
    }
    listening = true;
    Thread listener =
        new Thread(
            () -> {
              Signals.on("WINCH", this::measure);
              Signals.on("CONT", this::resume);
              // The window may have changed before anybody listened.
              if (!line.size().equals(size)) {
                measure();
              }
            },
            "signals");
    listener.setDaemon(true);
    listener.start();
  }

  /** Turns the terminal on for the first time; a line that is ready is taken as it is. */
  void start() throws IOException {
    turnOn(!line.isReady());
  }

  /** Takes the terminal back after {@link #leave}; the next frame is painted whole. */
  public synchronized void enter() throws IOException {
    if (!closed && reader == null) {
      turnOn(true);
    }
  }

  private synchronized void turnOn(boolean setLine) throws IOException {
    InputReader.Source source;
    try {
      source = line.open();
      if (setLine) {
        line.raw();
      }
    } catch (IOException e) {
      throw new IOException("No terminal to show the journal in [" + e.getMessage() + "]", e);
    }
    begin(Modes.on(mouse));
    reader = new InputReader(source, this::accept, this::answered).start();
  }

  private void begin(String modes) {
    write(modes);
    painter.forget();
  }

  /** Has the mouse's clicks, drags and wheel come as inputs, or leaves them to the terminal. */
  public synchronized void mouse(boolean on) {
    if (reader != null && on != mouse) {
      write(on ? Modes.MOUSE_ON : Modes.MOUSE_OFF);
    }
    mouse = on;
  }

  /**
   * Gives screen, keys and line back and stops the program, as Ctrl+Z does elsewhere, until the
   * shell brings it back; where no shell could, it goes on at once.
   */
  public void suspend() throws IOException {
    leave();
    try {
      line.stop();
    } finally {
      enter();
      redraw();
    }
  }

  /**
   * Lends screen, keys and line to a command with one argument until it ends, and takes them back.
   *
   * @return its exit status, 128 and more when a signal ended it
   */
  public int lend(String command, String argument) throws IOException {
    leave();
    try {
      Guest started = Guest.start(line.device(), command, argument);
      guest = started;
      return started.await();
    } finally {
      guest = null;
      enter();
      // The window may have changed, which only the program in front is told.
      measure();
    }
  }

  /** Gives screen, keys and line to another program until {@link #enter}. */
  public synchronized void leave() {
    turnOff(true);
  }

  private void turnOff(boolean setLine) {
    if (reader == null) {
      return;
    }
    stopReading(reader);
    reader = null;
    // Tried even when it seems gone: what cannot be read may still be seen.
    send(Modes.off(mouse).getBytes(StandardCharsets.US_ASCII));
    if (setLine) {
      try {
        line.cooked();
      } catch (IOException e) {
        gone();
      }
    }
  }

  private void stopReading(InputReader running) {
    try {
      running.close();
    } catch (IOException e) {
      gone();
    }
  }

  /** Gives the terminal back as it was, for good; does nothing the second time. */
  @Override
  public synchronized void close() {
    boolean on = reader != null;
    closed = true;
    Guest running = guest;
    if (running != null) {
      running.end();
    }
    if (on) {
      turnOff(!line.isReady());
    }
  }

  /** Shows this frame: writes what differs from the last one, at once. */
  public synchronized void show(Frame frame) {
    if (reader != null) {
      write(painter.paint(frame));
    }
  }

  /** The size as last heard of, in columns and rows. */
  public TerminalSize size() {
    return size;
  }

  /** Asks the inbox for a frame, as after a change of size. */
  public void redraw() {
    accept(new Input.Resize(size));
  }

  /** What the terminal can show. */
  public Abilities abilities() {
    return abilities;
  }

  /** What the terminal's own paper is known to be by now. */
  public Background background() {
    return paper.background();
  }

  /**
   * Asks the terminal for its paper. Nothing waits for the answer: one that comes asks for a frame,
   * one that does not is not missed.
   */
  public synchronized void askBackground() {
    if (reader != null) {
      paper.question().ifPresent(this::write);
    }
  }

  private void answered(String said) {
    if (paper.told(said)) {
      redraw();
    }
  }

  /** The terminal's size changed: asks for it, once for any number of signals that wait. */
  private void measure() {
    if (measuring.compareAndSet(false, true)) {
      synchronized (line) {
        measuring.set(false);
        TerminalSize now = line.size();
        size = now;
        repaint();
        accept(new Input.Resize(now));
      }
    }
  }

  /** The program was stopped and goes on: whoever had the terminal meanwhile has changed it. */
  private synchronized void resume() {
    if (reader != null) {
      try {
        line.raw();
      } catch (IOException e) {
        gone();
      }
      begin(Modes.again(mouse));
      accept(new Input.Resize(size));
    }
  }

  private synchronized void repaint() {
    painter.forget();
  }

  private void accept(Input input) {
    if (input instanceof Input.Closed) {
      gone();
    } else {
      inbox.accept(input);
    }
  }

  private void gone() {
    if (gone.compareAndSet(false, true)) {
      inbox.accept(new Input.Closed());
    }
  }

  private void write(String sequence) {
    write(sequence.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  void write(byte[] bytes) {
    if (bytes.length > 0 && !gone.get()) {
      send(bytes);
    }
  }

  private void send(byte[] bytes) {
    try {
      writeToTerminal(bytes);
      flush();
    } catch (IOException e) {
      gone();
    }
  }

  @Override
  protected TerminalSize findTerminalSize() {
    return size;
  }

  @Override
  public void enterPrivateMode() throws IOException {
    enter();
  }

  @Override
  public void exitPrivateMode() {
    leave();
  }
}
