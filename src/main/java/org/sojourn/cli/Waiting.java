package org.sojourn.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.sojourn.app.Indexing;
import org.sojourn.files.Ended;

/**
 * Shows a person how far long work is, and lets them end it; says nothing to a program, nor to a
 * terminal that cannot write over what stands there, nor when it is soon done.
 */
final class Waiting implements Indexing.Progress, AutoCloseable {
  private static final int PATIENCE_MILLIS = 400;
  private static final int FEW = 100;
  private static final int BAR = 20;

  private final Call call;
  private final String doing;
  private final Instant since;
  private int told;
  private int last;

  Waiting(Call call, String doing) {
    this.call = call;
    this.doing = doing;
    this.since = call.clock().instant();
    call.ending().watch();
  }

  @Override
  public void at(int done, int of) {
    if (!late()) {
      return;
    }
    if (of == 0) {
      now(done >= last + FEW, done, "%s: %,d …".formatted(doing, done));
    } else {
      now(done < of, done, "%s  %s  %,d of %,d".formatted(doing, bar(done, of), done, of));
    }
  }

  /** The same where nobody knows how much there is. */
  void at(int done) {
    at(done, 0);
  }

  /** The same for work that ends here when somebody wants it to. */
  void step(int done, int of) throws IOException {
    at(done, of);
    orEnd();
  }

  /** Whether somebody wants it to end. */
  boolean ended() {
    return call.ending().wished();
  }

  /** Ends here when somebody wants it to. */
  void orEnd() throws Ended {
    if (ended()) {
      throw new Ended();
    }
  }

  private static String bar(int done, int of) {
    int full = (int) ((long) BAR * done / of);
    return "█".repeat(full) + "░".repeat(BAR - full);
  }

  private boolean late() {
    return since.plusMillis(PATIENCE_MILLIS).isBefore(call.clock().instant());
  }

  private void now(boolean due, int done, String text) {
    if (due && seen()) {
      last = done;
      over(text + " ".repeat(Math.max(0, told - text.length())));
      told = text.length();
    }
  }

  private boolean seen() {
    Map<String, String> environment = call.shell().environment();
    return call.terminal()
        && !environment.getOrDefault("TERM", "").equals("dumb")
        && !environment.getOrDefault("ACCESSIBLE", "").equals("1");
  }

  private void over(String text) {
    try {
      call.err().over(text);
    } catch (IOException nobodyListens) {
      throw new UncheckedIOException(nobodyListens);
    }
  }

  @Override
  public void close() {
    if (told > 0) {
      over(" ".repeat(told));
      over("");
    }
  }
}
