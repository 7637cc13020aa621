package org.sojourn;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock of this computer in the zone it is set to. Finding the zone out takes longer than the
 * first frame, so it is done when it is first asked for.
 */
final class LocalClock extends Clock {
  private @Nullable ZoneId zone;

  @Override
  public synchronized ZoneId getZone() {
    if (zone == null) {
      zone = ZoneId.systemDefault();
    }
    return zone;
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis());
  }

  @Override
  public long millis() {
    return System.currentTimeMillis();
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.system(other);
  }
}
