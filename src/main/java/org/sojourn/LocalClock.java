package org.sojourn;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

/**
 * The clock of this computer, at the distance from UTC that its zone has now. Home needs the day;
 * Java's zones by name search every library on the class path for more of them before they tell it.
 */
final class LocalClock extends Clock {

  @Override
  public ZoneId getZone() {
    int offset = TimeZone.getDefault().getOffset(millis());
    return ZoneOffset.ofTotalSeconds(Math.toIntExact(TimeUnit.MILLISECONDS.toSeconds(offset)));
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
