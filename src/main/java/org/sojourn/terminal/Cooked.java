package org.sojourn.terminal;

import java.io.IOException;
import java.util.Map;

/** The terminal as other programs expect it: its line is left as it is. */
public final class Cooked {
  private Cooked() {}

  /** How wide it is, in cells; 80 when it does not know. */
  public static int columns() {
    return new Tty(Map.of()).size().getColumns();
  }

  /**
   * Lends it to a command with one argument until that ends.
   *
   * @return its exit status, 128 and more when a signal ended it
   */
  public static int lend(String command, String argument) throws IOException {
    return Guest.start(new Tty(Map.of()).device(), command, argument).await();
  }
}
