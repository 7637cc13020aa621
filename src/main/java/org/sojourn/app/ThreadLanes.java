package org.sojourn.app;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lanes on threads of their own. The threads sleep while there is nothing to do, and none keeps the
 * program from ending; closing waits for the store's lane only.
 */
public final class ThreadLanes implements Lanes {
  private static final long PATIENCE_SECONDS = 30;

  private final ScheduledThreadPoolExecutor store =
      new ScheduledThreadPoolExecutor(1, named("store"));
  private final ExecutorService search = Executors.newSingleThreadExecutor(named("search"));
  private final ExecutorService jobs =
      Executors.newSingleThreadExecutor(named("jobs", Thread.MIN_PRIORITY));
  private final ExecutorService reading = Executors.newSingleThreadExecutor(named("reading"));
  private final ExecutorService outside = Executors.newSingleThreadExecutor(named("outside"));
  private final AtomicReference<Runnable> newest = new AtomicReference<>(ThreadLanes::nothing);

  /** Lanes in which nothing is to be done yet. */
  public ThreadLanes() {
    // What was to come later is not waited for when the program ends.
    store.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public void run(Lane lane, Runnable task) {
    switch (lane) {
      case STORE -> store.execute(task);
      case JOBS -> jobs.execute(task);
      case SEARCH -> searchFor(task);
      case READING -> reading.execute(task);
      case OUTSIDE -> outside.execute(task);
    }
  }

  /** Only the newest question is answered: one that waits is dropped when another comes. */
  private void searchFor(Runnable task) {
    newest.set(task);
    search.execute(() -> newest.getAndSet(ThreadLanes::nothing).run());
  }

  @Override
  public void after(Duration wait, Runnable task) {
    var _ = store.schedule(task, wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    newest.set(ThreadLanes::nothing);
    search.shutdown();
    jobs.shutdown();
    reading.shutdown();
    outside.shutdown();
    store.shutdown();
    await(store);
  }

  /** After closing, waits for what close has let go, too. */
  public void rest() {
    await(search);
    await(jobs);
    await(reading);
    await(outside);
  }

  private static void await(ExecutorService lane) {
    try {
      lane.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void nothing() {}

  private static ThreadFactory named(String name) {
    return named(name, Thread.NORM_PRIORITY);
  }

  /** Nothing relies on the priority: it only says who gives way where processors are few. */
  @SuppressWarnings("ThreadPriorityCheck")
  private static ThreadFactory named(String name, int priority) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      thread.setPriority(priority);
      return thread;
    };
  }
}
