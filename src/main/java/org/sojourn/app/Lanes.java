package org.sojourn.app;

import java.time.Duration;

/** Where tasks run: one after the other within a lane. */
public interface Lanes extends AutoCloseable {

  /** Runs a task when those before it in its lane are done. */
  void run(Lane lane, Runnable task);

  /** Runs a task in the store's lane after a time. */
  void after(Duration wait, Runnable task);

  /** Waits for what is written to be safe; lets searches and long work go. */
  @Override
  void close();
}
