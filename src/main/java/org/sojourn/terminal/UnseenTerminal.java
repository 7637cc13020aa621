package org.sojourn.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.googlecode.lanterna.TerminalSize;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * A terminal that nobody sees: frames are painted and go nowhere, and the program itself says what
 * is typed. Everything between keys and bytes is the real thing.
 */
public final class UnseenTerminal {
  private static final File NOTHING = new File("/dev/null");
  private static final Map<String, String> COLOURFUL =
      Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor");

  private final BlockingQueue<byte[]> typed = new LinkedBlockingQueue<>();
  private final JournalTerminal terminal;

  /**
   * An unseen terminal of a size, turned on.
   *
   * @param inbox told each input in order, from a thread of the terminal's own
   */
  public UnseenTerminal(TerminalSize size, Consumer<Input> inbox) throws IOException {
    terminal =
        new JournalTerminal(
            new Nowhere(size), OutputStream.nullOutputStream(), Abilities.of(COLOURFUL), inbox);
    terminal.start();
  }

  /** The terminal, to be closed by whoever shows frames on it. */
  public JournalTerminal terminal() {
    return terminal;
  }

  /** Types what a terminal would send for some keys, such as {@code "\r"} for Enter. */
  public void type(String keys) {
    typed.add(keys.getBytes(UTF_8));
  }

  /** A line whose keys are what is typed here, and whose device is the one that swallows all. */
  private final class Nowhere implements Line {
    private final Tty tty;

    Nowhere(TerminalSize size) {
      String rowsAndColumns = size.getRows() + " " + size.getColumns();
      tty = new Tty(Map.of("SOJOURN_TTY", "ready", "SOJOURN_SIZE", rowsAndColumns), NOTHING);
    }

    @Override
    public boolean isReady() {
      return tty.isReady();
    }

    @Override
    public void raw() {}

    @Override
    public void cooked() {}

    @Override
    public void stop() {}

    @Override
    public File device() {
      return NOTHING;
    }

    @Override
    public TerminalSize sizeAtStart() {
      return tty.sizeAtStart();
    }

    @Override
    public TerminalSize size() {
      return tty.sizeAtStart();
    }

    @Override
    public InputReader.Source open() throws IOException {
      try (InputReader.Source device = tty.open()) {
        device.read(new byte[1]);
      }
      return new Typed();
    }
  }

  /** What is typed, until it is closed. */
  private final class Typed implements InputReader.Source {
    private static final byte[] END = {};

    @Override
    public int read(byte[] into) throws IOException {
      try {
        byte[] next = typed.take();
        System.arraycopy(next, 0, into, 0, next.length);
        return next.length == 0 ? -1 : next.length;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IOException("Interrupted while reading what is typed.", interrupted);
      }
    }

    @Override
    public boolean isReady() {
      return !typed.isEmpty();
    }

    @Override
    public void close() {
      typed.add(END);
    }
  }
}
