package org.sojourn.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.sojourn.app.Indexing;

/** Tells a person how far long work is; says nothing to a program, nor when it is soon done. */
final class Waiting implements Indexing.Progress, AutoCloseable {
  private static final int PATIENCE_MILLIS = 400;
  private static final int FEW = 100;

  private final Call call;
  private final String doing;
  private final Instant since;
  private int told;

  Waiting(Call call, String doing) {
    this.call = call;
    this.doing = doing;
    this.since = call.clock().instant();
  }

  @Override
  public void at(int done, int of) {
    if (of == 0) {
      at(done);
    } else if (done < of && late()) {
      over("%s: %,d of %,d …".formatted(doing, done, of));
    }
  }

  /** The same where nobody knows how much there is; said now and then. */
  void at(int done) {
    if (done % FEW == 0 && late()) {
      over("%s: %,d …".formatted(doing, done));
    }
  }

  private boolean late() {
    return call.terminal() && since.plusMillis(PATIENCE_MILLIS).isBefore(call.clock().instant());
  }

  private void over(String text) {
    try {
      call.err().over(text + " ".repeat(Math.max(0, told - text.length())));
      told = text.length();
    } catch (IOException nobodyListens) {
      throw new UncheckedIOException(nobodyListens);
    }
  }

  @Override
  public void close() {
    if (told > 0) {
      over("");
      over("");
    }
  }
}
