package org.sojourn.terminal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for words at the terminal that are not shown while they are typed, wherever standard input
 * and output lead.
 */
public final class Hidden {
  private static final int LONGEST = 4096;

  private Hidden() {}

  /** What a person typed, to be cleared after use; nothing when there is no terminal. */
  public static Optional<char[]> ask(String prompt) throws IOException {
    Tty tty = new Tty(Map.of());
    String saved;
    try {
      saved = tty.settings();
    } catch (IOException noTerminal) {
      return Optional.empty();
    }
    Thread restoring = new Thread(() -> restore(tty, saved));
    Runtime.getRuntime().addShutdownHook(restoring);
    try {
      tty.set(List.of("-echo"));
      return Optional.of(typed(tty, prompt));
    } finally {
      restore(tty, saved);
      Runtime.getRuntime().removeShutdownHook(restoring);
    }
  }

  private static void restore(Tty tty, String saved) {
    try {
      tty.set(List.of(saved));
    } catch (IOException gone) {
      // There is no terminal left to restore.
    }
  }

  private static char[] typed(Tty tty, String prompt) throws IOException {
    try (InputStream in = new FileInputStream(tty.device())) {
      tty.say(Visible.of(prompt));
      byte[] line = new byte[LONGEST];
      int length = 0;
      for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
        if (length < LONGEST) {
          line[length] = (byte) next;
          length++;
        }
      }
      tty.say("\n");
      return decoded(line, length);
    }
  }

  private static char[] decoded(byte[] line, int length) {
    CharBuffer read = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(line, 0, length));
    Arrays.fill(line, (byte) 0);
    char[] typed = new char[read.length()];
    read.get(typed);
    Arrays.fill(read.array(), '\0');
    return typed;
  }
}
