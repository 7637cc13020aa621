package org.sojourn.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Two threads that read a terminal: one blocks in the read, one waits out an Esc. While nothing is
 * typed neither wakes up.
 */
final class InputReader implements Closeable {

  /** Where bytes come from; closing it ends a read that is going on. */
  interface Source extends Closeable {

    /** Waits for bytes; says how many it put in the array, or -1 at the end. */
    int read(byte[] into) throws IOException;

    /** Whether bytes can be read without waiting. */
    boolean isReady();
  }

  private final Source source;
  private final Consumer<Input> inbox;
  private final InputParser parser;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition fed = lock.newCondition();
  private long feeds;
  private volatile boolean closed;

  /**
   * @param inbox told each input in order, from either thread, and {@code Closed} last when the
   *     source ends by itself
   * @param answers told what the terminal says of itself
   */
  InputReader(Source source, Consumer<Input> inbox, Consumer<String> answers) {
    this.source = source;
    this.inbox = inbox;
    this.parser = new InputParser(inbox, answers);
  }

  /** Starts both threads; they do not keep the program alive. */
  InputReader start() {
    Thread.ofPlatform().daemon().name("terminal-reader").start(this::read);
    Thread.ofPlatform().daemon().name("terminal-patience").start(this::waitOut);
    return this;
  }

  private void read() {
    byte[] bytes = new byte[8192];
    try (source) {
      int count;
      while (!closed && (count = source.read(bytes)) >= 0) {
        feed(bytes, count);
      }
    } catch (IOException gone) {
      // A terminal that was hung up and a reader that was closed look alike; the flag tells.
    } finally {
      end();
    }
  }

  private void feed(byte[] bytes, int count) {
    lock.lock();
    try {
      feeds++;
      boolean waited = parser.patience() > 0;
      parser.feed(bytes, count);
      if (waited || parser.patience() > 0) {
        fed.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  private void end() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        inbox.accept(new Input.Closed());
      }
      fed.signal();
    } finally {
      lock.unlock();
    }
  }

  private void waitOut() {
    lock.lock();
    try {
      while (!closed) {
        long patience = parser.patience();
        if (patience == 0) {
          fed.await();
        } else if (!cameWithin(patience) && !source.isReady()) {
          parser.quiet();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private boolean cameWithin(long patience) throws InterruptedException {
    long before = feeds;
    long left = TimeUnit.MILLISECONDS.toNanos(patience);
    while (left > 0 && feeds == before && !closed) {
      left = fed.awaitNanos(left);
    }
    return feeds != before || closed;
  }

  /** Ends both threads without a word to the inbox. */
  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      closed = true;
      fed.signal();
    } finally {
      lock.unlock();
    }
    source.close();
  }
}
