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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that the program was started from, as a device: its line settings and its size.
 *
 * <p>When the launcher has set the line ({@code SOJOURN_TTY=ready}) it also restores it, even after
 * a kill, and nothing need be run at the start. Otherwise it is set and restored here with {@code
 * stty}.
 */
final class Tty implements Line {

  private static final File DEVICE = new File("/dev/tty");
  private static final TerminalSize USUAL = new TerminalSize(80, 24);
  private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,3}) ([1-9]\\d{0,3})");

  /** Each key by itself and as it is: no echo, no line, no signals, no flow control, no newline. */
  private static final List<String> RAW =
      List.of("-icanon", "-echo", "-ixon", "-isig", "-iexten", "-icrnl", "min", "1", "time", "0");

  private static final List<String> COOKED =
      List.of("icanon", "echo", "ixon", "isig", "iexten", "icrnl");

  private final Map<String, String> environment;
  private @Nullable String saved;

  Tty(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void raw() throws IOException {
    if (!isReady() && saved == null) {
      saved = stty(List.of("-g")).strip();
    }
    stty(RAW);
  }

  @Override
  public void cooked() throws IOException {
    stty(saved == null ? COOKED : List.of(saved));
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
  public InputReader.Source open() throws IOException {
    return new Keyboard(new FileInputStream(DEVICE));
  }

  /** Rows and columns as {@code stty size} prints them; nothing for anything else. */
  static @Nullable TerminalSize parse(String rowsAndColumns) {
    Matcher matcher = SIZE.matcher(rowsAndColumns.strip());
    return matcher.matches()
        ? new TerminalSize(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)))
        : null;
  }

  private static String stty(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("stty"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectInput(DEVICE).redirectErrorStream(true).start();
    try (InputStream output = process.getInputStream()) {
      String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException("stty [" + String.join(" ", arguments) + "] failed: " + said.strip());
      }
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stty was interrupted");
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
