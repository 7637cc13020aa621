package org.sojourn.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lanes on the thread that asks: tasks run at once, and wakes wait until a test fires them. */
final class DirectLanes implements Lanes {
  private final List<Runnable> waiting = new ArrayList<>();

  @Override
  public void run(Lane lane, Runnable task) {
    task.run();
  }

  @Override
  public void after(Duration wait, Runnable task) {
    waiting.add(task);
  }

  /** Time passes: what waited runs. */
  void fire() {
    List<Runnable> due = List.copyOf(waiting);
    waiting.clear();
    due.forEach(Runnable::run);
  }

  @Override
  public void close() {
    waiting.clear();
  }
}
