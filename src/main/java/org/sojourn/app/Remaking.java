package org.sojourn.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.sojourn.search.Condition;

/** Whether an index that is lost is made anew: once, and not again where that was in vain. */
final class Remaking {
  private static final int NEVER = -1;
  private static final String IN_VAIN =
      "The search index cannot be made here: search finds nothing now. Your entries are safe;"
          + " sojourn doctor says more.";

  private final AtomicInteger made = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger(NEVER);

  /** The index has been brought in step. */
  void made() {
    made.incrementAndGet();
  }

  /** What follows a search on an index that was ready, or was not. */
  Optional<Event> found(Effect search, Condition condition) {
    if (condition == Condition.READY) {
      lost.set(NEVER);
      return Optional.empty();
    }
    lost.compareAndSet(NEVER, made.get());
    return Optional.of(
        made.get() > lost.get()
            ? new Event.Failed(search, IN_VAIN)
            : new Event.IndexLost(condition == Condition.DAMAGED));
  }
}
