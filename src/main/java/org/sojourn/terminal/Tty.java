package org.sojourn.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that the program was started from, as a device: its line settings and its size.
 *
 * <p>When the launcher has set the line ({@code SOJOURN_TTY=ready}) it also restores it, even after
 * a kill, and nothing need be run at the start. Otherwise it is set and restored here with {@code
 * stty}.
 */
final class Tty implements Line {

  private static final File TERMINAL = new File("/dev/tty");
  private static final TerminalSize USUAL = new TerminalSize(80, 24);

  /** More than any screen has: a terminal that says more is not believed the rest. */
  private static final TerminalSize LARGEST = new TerminalSize(1000, 500);

  /** Each key by itself and as it is: no echo, no line, no signals, no flow control, no newline. */
  private static final List<String> RAW =
      List.of("-icanon", "-echo", "-ixon", "-isig", "-iexten", "-icrnl", "min", "1", "time", "0");

  private static final List<String> COOKED =
      List.of("icanon", "echo", "ixon", "isig", "iexten", "icrnl");

  private final Map<String, String> environment;
  private final File device;
  private @Nullable String saved;

  Tty(Map<String, String> environment) {
    this(environment, TERMINAL);
  }

  /** The same on another device. */
  Tty(Map<String, String> environment, File device) {
    this.environment = environment;
    this.device = device;
    this.saved = environment.get("SOJOURN_LINE");
  }

  @Override
  public void raw() throws IOException {
    if (!isReady() && saved == null) {
      saved = settings();
    }
    stty(RAW);
  }

  @Override
  public void cooked() throws IOException {
    stty(saved == null ? COOKED : List.of(saved));
  }

  /**
   * The signal of Ctrl+Z, to the launcher and Java at once, as the shell that waits for both
   * expects it. The system drops it where there is no shell that could bring them back.
   */
  @Override
  public void stop() throws IOException {
    run(List.of("sh", "-c", "kill -s TSTP 0"));
  }

  @Override
  public boolean isReady() {
    return "ready".equals(environment.get("SOJOURN_TTY"));
  }

  @Override
  public TerminalSize sizeAtStart() {
    TerminalSize measured = parse(environment.getOrDefault("SOJOURN_SIZE", ""));
    return measured == null ? size() : measured;
  }

  @Override
  public TerminalSize size() {
    try {
      TerminalSize told = parse(stty(List.of("size")));
      return told == null ? USUAL : told;
    } catch (IOException e) {
      return USUAL;
    }
  }

  @Override
  public File device() {
    return device;
  }

  @Override
  public InputReader.Source open() throws IOException {
    return new Keyboard(new FileInputStream(device));
  }

  /** How the line is set now, in a form that it can be set back by. */
  String settings() throws IOException {
    return stty(List.of("-g")).strip();
  }

  /** Sets the line. */
  void set(List<String> settings) throws IOException {
    stty(settings);
  }

  /** Puts words on the terminal, wherever standard output leads. */
  void say(String words) throws IOException {
    Process process =
        new ProcessBuilder("printf", "%s", words)
            .redirectOutput(device)
            .redirectInput(device)
            .start();
    ended(process, "printf", "");
  }

  /** Rows and columns as {@code stty size} prints them; nothing for anything else. */
  static @Nullable TerminalSize parse(String rowsAndColumns) {
    String[] sides = rowsAndColumns.strip().split(" ", -1);
    int rows = sides.length == 2 ? side(sides[0]) : 0;
    int columns = sides.length == 2 ? side(sides[1]) : 0;
    return rows > 0 && columns > 0
        ? new TerminalSize(
            Math.min(columns, LARGEST.getColumns()), Math.min(rows, LARGEST.getRows()))
        : null;
  }

  /** A side of a screen, from 1 on; 0 when it is no such number. */
  private static int side(String digits) {
    boolean number = !digits.isEmpty() && digits.length() <= 9 && digits.charAt(0) != '0';
    for (int i = 0; i < digits.length(); i++) {
      number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return number ? Integer.parseInt(digits) : 0;
  }

  private String stty(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("stty"));
    command.addAll(arguments);
    return run(command);
  }

  private String run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectInput(device).redirectErrorStream(true).start();
    try (InputStream output = process.getInputStream()) {
      String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      ended(process, String.join(" ", command), said.strip());
      return said;
    }
  }

  private static void ended(Process process, String command, String said) throws IOException {
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command + " failed: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(command + " was interrupted");
    }
  }

  /** Reads through a channel, because closing a channel ends a read that waits. */
  private record Keyboard(FileInputStream stream) implements InputReader.Source {
    @Override
    public int read(byte[] into) throws IOException {
      return stream.getChannel().read(ByteBuffer.wrap(into));
    }

    @Override
    public boolean isReady() {
      try {
        return stream.available() > 0;
      } catch (IOException e) {
        return false;
      }
    }

    @Override
    public void close() throws IOException {
      stream.getChannel().close();
    }
  }
}
