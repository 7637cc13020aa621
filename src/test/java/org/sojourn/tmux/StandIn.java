package org.sojourn.tmux;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;

/**
 * A program that treats the terminal as Sojourn does: it takes the other screen, shows what it was
 * given, answers keys, and leaves the screen when it ends by itself.
 */
public final class StandIn {
  private StandIn() {}

  /** Ends at {@code q} with status 7; any other key is shown with its code. */
  public static void main(String[] words) throws IOException {
    if (words.length > 0 && words[0].equals("--train")) {
      // Java writes no cache for a run that needed nothing new.
      System.out.println(words[1].equals("rest") ? LocalDate.EPOCH : "");
      return;
    }
    PrintStream out = System.out;
    if (System.getenv("SOJOURN_TTY") == null) {
      out.println("plain " + String.join("|", words));
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(out)));
    out.print("\033[?1049h\033[?25l\033[2J\033[H");
    out.println("ready " + System.getenv("SOJOURN_SIZE") + " " + String.join("|", words) + "\r");
    out.flush();
    answer(System.in, out);
    System.exit(7);
  }

  private static void answer(InputStream keys, PrintStream out) throws IOException {
    int key = keys.read();
    while (key >= 0 && key != 'q') {
      out.print("key " + key + "\r\n");
      out.flush();
      key = keys.read();
    }
  }

  private static void leave(PrintStream out) {
    out.print("\033[?25h\033[?1049l");
    out.println("left");
    out.flush();
  }
}
