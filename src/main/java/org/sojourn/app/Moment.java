package org.sojourn.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where updates take time and fresh ids from, so that a test can give its own.
 *
 * @param ids gives an id never given before
 */
public record Moment(Clock clock, Supplier<UUID> ids) {

  /** The time now, with the clock's offset. */
  public OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /** The day now. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A fresh id. */
  public UUID id() {
    return ids.get();
  }
}
