package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.sojourn.json.Json;
import org.sojourn.terminal.Visible;

/** Text on its way out, in UTF-8 whatever the locale; nothing in it can command a terminal. */
final class Printout {
  private final OutputStream out;

  /**
   * Text for a stream.
   *
   * @param name what to call it when it takes no more
   */
  Printout(String name, OutputStream out) {
    this.out = new BufferedOutputStream(new Named(name, out));
  }

  /** Prints one line. */
  void line(String text) throws IOException {
    write(Visible.of(text));
  }

  /** Prints text that may have several lines. */
  void lines(String text) throws IOException {
    write(Visible.lines(text));
  }

  /** Prints a value as one document. */
  void json(Object value) throws IOException {
    write(Json.pretty(value));
  }

  /** Prints a value as one line. */
  void jsonLine(Object value) throws IOException {
    write(Json.line(value));
  }

  /** Prints what replaces the last thing printed this way. */
  void over(String text) throws IOException {
    out.write(("\r" + Visible.of(text)).getBytes(UTF_8));
    out.flush();
  }

  /** The bytes themselves, for data that is no text to look at. */
  OutputStream bytes() {
    return out;
  }

  void flush() throws IOException {
    out.flush();
  }

  /** A stream that says which one it is when it takes no more. */
  private static final class Named extends FilterOutputStream {
    private final String name;

    Named(String name, OutputStream out) {
      super(out);
      this.name = name;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException full) {
        if (String.valueOf(full.getMessage()).contains("Broken pipe")) {
          throw new NobodyReads(full);
        }
        throw Wrong.failed(
            "%s could not be written [%s]".formatted(name, full.getMessage()),
            "send it elsewhere, or make room");
      }
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.write('\n');
  }
}
