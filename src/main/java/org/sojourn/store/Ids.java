package org.sojourn.store;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fresh ids in the order of time: UUIDs of version 7. The source of chance they need takes a while
 * to open, so that is done when the first id is asked for. Safe for several threads.
 */
public final class Ids implements Supplier<UUID> {
  private final Clock clock;
  private @Nullable TimeOrderedEpochFactory factory;

  /** Ids that tell the time of this clock. */
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
