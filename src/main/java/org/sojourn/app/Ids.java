package org.sojourn.app;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fresh ids in the order of time: UUIDs of version 7. */
public final class Ids implements Supplier<UUID> {
  private final Clock clock;
  private @Nullable TimeOrderedEpochFactory factory;

  /** Ids by a clock. */
  public Ids(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized UUID get() {
    if (factory == null) {
      factory = new TimeOrderedEpochFactory(clock);
    }
    return factory.create();
  }
}
