package org.sojourn.linear;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.sojourn.terminal.Columns;
import org.sojourn.terminal.Visible;

/** Where sentences are put, one under the other; nothing in them can command a terminal. */
public final class Paper {
  private final OutputStream out;
  private final int columns;

  /**
   * Paper of some width.
   *
   * @param columns where lines are broken, between words
   */
  public Paper(OutputStream out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  /** How wide it is. */
  int columns() {
    return columns;
  }

  /** Puts a text on lines of its own. */
  void say(String text) throws IOException {
    for (String row : Columns.wrap(Visible.lines(text), columns)) {
      out.write((row.stripTrailing() + "\n").getBytes(UTF_8));
    }
    out.flush();
  }
}
