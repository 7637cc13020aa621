package org.sojourn.app;

import java.time.Duration;
import java.time.Instant;

/**
 * How an encrypted journal is guarded while it is open.
 *
 * @param after how long nothing may be done before it is locked; zero when it never is by itself
 * @param used when something was done last
 */
public record Guard(Duration after, Instant used) {

  /** Whether it is locked by itself. */
  boolean watches() {
    return !after.isZero();
  }

  /** This guard when something was done. */
  Guard used(Instant now) {
    return new Guard(after, now);
  }

  /** How long may still pass; a clock that was set back counts as something done. */
  Duration left(Instant now) {
    Duration idle = Duration.between(used, now);
    return idle.isNegative() ? after : after.minus(idle);
  }
}
