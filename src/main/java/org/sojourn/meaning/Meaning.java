package org.sojourn.meaning;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The model as all others see it: opened when a text is first given, closed when none came for a
 * minute, and silently absent where it cannot be used. Safe for all threads, of which it serves one
 * after the other.
 */
public final class Meaning implements AutoCloseable {

  /** Names the model, so that vectors that were kept are not compared with those of another. */
  public static final String MODEL = "all-minilm-l6-v2-q/1";

  /** How many numbers a vector has. */
  public static final int SIZE = 384;

  private static final Duration IDLE = Duration.ofMinutes(1);
  private static final int KEPT = 64;

  private final Model.Opening way;
  private final BooleanSupplier wanted;
  private final Executor later;

  /** Fair, so that a query waits for one passage at most while a long text is read. */
  private final ReentrantLock turn = new ReentrantLock(true);

  private final Map<String, float[]> recent =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > KEPT;
        }
      };
  private final AtomicBoolean opening = new AtomicBoolean();
  private @Nullable Model model;
  private volatile boolean open;
  private volatile boolean absent;
  private boolean usedSince;
  private boolean closing;

  /**
   * Meaning by a model.
   *
   * @param wanted whether the user will have it
   * @param later runs a task when a text has had time to come
   */
  Meaning(Model.Opening way, BooleanSupplier wanted, Executor later) {
    this.way = way;
    this.wanted = wanted;
    this.later = later;
  }

  /**
   * Meaning by the model that comes with the program.
   *
   * @param wanted asked before the model is opened, whether the user will have it
   */
  public static Meaning shipped(BooleanSupplier wanted) {
    return new Meaning(
        () -> MiniLm.open(folder()),
        wanted,
        CompletableFuture.delayedExecutor(IDLE.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** No meaning at all. */
  public static Meaning none() {
    return new Meaning(
        () -> {
          throw new IOException("There is no model.");
        },
        () -> false,
        Runnable::run);
  }

  /** The build lays the model out beside the program, whether that is a jar or a folder. */
  private static Path folder() throws IOException {
    try {
      return Path.of(Meaning.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolveSibling("meaning");
    } catch (URISyntaxException nowhere) {
      throw new IOException(nowhere);
    }
  }

  /** The vector of a short text such as a query, which is remembered for a while. */
  public Optional<float[]> of(String text) {
    turn.lock();
    try {
      float[] known = recent.get(text);
      if (known != null) {
        return Optional.of(known);
      }
      Optional<float[]> vector = vector(text);
      vector.ifPresent(fresh -> recent.put(text, fresh));
      return vector;
    } finally {
      turn.unlock();
    }
  }

  /** The same for somebody who cannot wait: nothing while the model is not open yet. */
  public Optional<float[]> atOnce(String text) {
    if (open) {
      return of(text);
    }
    if (there() && !opening.getAndSet(true)) {
      Thread.ofPlatform().daemon().name("meaning").start(() -> of(""));
    }
    return Optional.empty();
  }

  /** The vectors of these passages, in their order; none at all where there is no model. */
  public List<float[]> of(List<Passage> passages) {
    List<float[]> vectors = new ArrayList<>();
    for (Passage passage : passages) {
      turn.lock();
      try {
        Optional<float[]> vector = vector(passage.text());
        if (vector.isEmpty()) {
          return List.of();
        }
        vectors.add(vector.get());
      } finally {
        turn.unlock();
      }
    }
    return vectors;
  }

  /** Whether there may be vectors: not when the user does without, nor once opening has failed. */
  public boolean there() {
    return !absent && wanted.getAsBoolean();
  }

  private Optional<float[]> vector(String text) {
    if (absent || (model == null && !there())) {
      return Optional.empty();
    }
    try {
      Model opened = model == null ? way.open() : model;
      model = opened;
      open = true;
      closeLater();
      return Optional.of(opened.vector(text));
    } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError noModel) {
      // No file, no native code for this computer, or not enough memory: all are the same to us.
      absent = true;
      close();
      return Optional.empty();
    }
  }

  private void closeLater() {
    usedSince = closing;
    if (!closing) {
      closing = true;
      later.execute(this::closeUnused);
    }
  }

  /**
   * One look a minute after a text: it closes the model, or looks again when another came since.
   */
  private void closeUnused() {
    turn.lock();
    try {
      closing = false;
      if (usedSince && model != null) {
        closeLater();
      } else {
        close();
      }
    } finally {
      turn.unlock();
    }
  }

  /** Gives the memory back; the next text opens the model again. */
  @Override
  public void close() {
    turn.lock();
    try {
      Model closed = model;
      model = null;
      open = false;
      opening.set(false);
      if (closed != null) {
        closed.close();
      }
    } catch (IOException lost) {
      // It is out of use all the same.
      absent = true;
    } finally {
      turn.unlock();
    }
  }
}
