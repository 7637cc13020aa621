package org.sojourn.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The wish that long work end, by Ctrl+C or a signal: Java waits until the work has come to a place
 * where all is whole, and has said so.
 */
final class Ending implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;

  private final CountDownLatch over = new CountDownLatch(1);
  private @Nullable Thread hook;
  private volatile boolean wished;

  /** From now on a signal is a wish. */
  void watch() {
    if (hook == null) {
      hook = new Thread(this::wish, "ending");
      try {
        Runtime.getRuntime().addShutdownHook(hook);
      } catch (IllegalStateException alreadyEnding) {
        wished = true;
      }
    }
  }

  /** Whether somebody wants it to end. */
  boolean wished() {
    return wished;
  }

  private void wish() {
    wished = true;
    try {
      over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is over, and its last sentence was said. */
  @Override
  public void close() {
    over.countDown();
    if (hook != null && !wished) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException alreadyEnding) {
        // It has been let go by the line above.
      }
    }
  }
}
