package org.sojourn.app;

import java.time.Duration;

/**
 * How long nothing was typed: work that nobody waits for is done then, so that it never competes
 * with a key for the processor. Safe for all threads.
 */
final class Stillness {

  /** A pause of someone who writes is often shorter; nobody waits for what begins after it. */
  static final Duration USUAL = Duration.ofSeconds(2);

  private final Duration enough;
  private volatile long since = System.nanoTime();

  Stillness(Duration enough) {
    this.enough = enough;
  }

  /** Something was typed. */
  void broken() {
    since = System.nanoTime();
  }

  /** How long nothing more may be typed until it is still; zero when it is. */
  Duration left() {
    Duration left = enough.minusNanos(System.nanoTime() - since);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
