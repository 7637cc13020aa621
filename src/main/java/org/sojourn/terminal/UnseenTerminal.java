package org.sojourn.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * A terminal that nobody sees: frames are painted and go nowhere, and the program itself says what
 * is typed. Everything between keys and bytes is the real thing.
 */
public final class UnseenTerminal {
  private final BlockingQueue<byte[]> typed = new LinkedBlockingQueue<>();
  private final JournalTerminal terminal;

  /**
   * An unseen terminal of a size, turned on.
   *
   * @param inbox told each input in order, from a thread of the terminal's own
   */
  public UnseenTerminal(TerminalSize size, Consumer<Input> inbox) throws IOException {
    terminal = new JournalTerminal(new Nowhere(size), OutputStream.nullOutputStream(), true, inbox);
    terminal.start();
    terminal.listen();
  }

  /** The terminal, to be closed by whoever shows frames on it. */
  public JournalTerminal terminal() {
    return terminal;
  }

  /** Types what a terminal would send for some keys, such as {@code "\r"} for Enter. */
  public void type(String keys) {
    typed.add(keys.getBytes(UTF_8));
  }

  /** A line that hangs on nothing. */
  private final class Nowhere implements Line {
    private final TerminalSize size;

    Nowhere(TerminalSize size) {
      this.size = size;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void raw() {}

    @Override
    public void cooked() {}

    @Override
    public TerminalSize sizeAtStart() {
      return size;
    }

    @Override
    public TerminalSize size() {
      return size;
    }

    @Override
    public InputReader.Source open() {
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
