package org.sojourn.linear;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Takes lines from an input, one when it is asked to, on a thread of its own: meanwhile the program
 * goes on, so that a journal can lock itself.
 */
public final class Ear {
  /** Where a line that is not shown is given. */
  @FunctionalInterface
  public interface Secret {
    /** What was given; nothing where nobody can be asked so. */
    Optional<char[]> ask() throws IOException;
  }

  private static final char BROKEN = '\uFFFD';

  private final InputStream in;
  private final Secret secret;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "ear");
        made.setDaemon(true);
        return made;
      });
  private boolean listening;

  /**
   * An ear on an input.
   *
   * @param secret how what is not to be seen is asked for
   */
  public Ear(InputStream in, Secret secret) {
    this.in = in;
    this.secret = secret;
  }

  /** Asks for one line, unless one was asked for that has not come yet. */
  void listen(boolean hidden, Consumer<Heard> told) {
    if (!listening) {
      listening = true;
      thread.execute(() -> told.accept(hidden ? hidden() : line()));
    }
  }

  /** Whether a line was asked for that has not come yet. */
  boolean listens() {
    return listening;
  }

  /** The line that was asked for has come. */
  void heard() {
    listening = false;
  }

  private Heard hidden() {
    try {
      return secret
          .ask()
          .map(typed -> (Heard) new Heard.Line(new String(typed), false, false))
          .orElse(new Heard.Unasked());
    } catch (IOException gone) {
      return new Heard.End();
    }
  }

  private Heard line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      int next = in.read();
      if (next < 0) {
        return new Heard.End();
      }
      for (; next >= 0 && next != '\n'; next = in.read()) {
        line.write(next);
      }
    } catch (IOException gone) {
      return new Heard.End();
    }
    String text = line.toString(UTF_8);
    String typed = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    return new Heard.Line(typed, typed.indexOf(BROKEN) >= 0, true);
  }
}
