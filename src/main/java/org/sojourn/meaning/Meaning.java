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

  private final Model.Opening opening;
  private final BooleanSupplier wanted;
  private final Executor later;
  private final Map<String, float[]> recent =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > KEPT;
        }
      };
  private @Nullable Model model;
  private boolean absent;
  private boolean usedSince;
  private boolean closing;

  /**
   * Meaning by a model.
   *
   * @param wanted whether the user will have it
   * @param later runs a task when a text has had time to come
   */
  Meaning(Model.Opening opening, BooleanSupplier wanted, Executor later) {
    this.opening = opening;
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
  public synchronized Optional<float[]> of(String text) {
    float[] known = recent.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<float[]> vector = vector(text);
    vector.ifPresent(fresh -> recent.put(text, fresh));
    return vector;
  }

  /** The vectors of these passages, in their order; none at all where there is no model. */
  public List<float[]> of(List<Passage> passages) {
    List<float[]> vectors = new ArrayList<>();
    for (Passage passage : passages) {
      Optional<float[]> vector = vector(passage.text());
      if (vector.isEmpty()) {
        return List.of();
      }
      vectors.add(vector.get());
    }
    return vectors;
  }

  /** Whether there may be vectors: not when the user does without, nor once opening has failed. */
  public synchronized boolean there() {
    return !absent && wanted.getAsBoolean();
  }

  private synchronized Optional<float[]> vector(String text) {
    if (!there()) {
      return Optional.empty();
    }
    try {
      Model open = model == null ? opening.open() : model;
      model = open;
      closeLater();
      return Optional.of(open.vector(text));
    } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError noModel) {
      // No file, no native code for this computer, or not enough memory: all are the same to us.
      absent = true;
      close();
      return Optional.empty();
    }
  }

  private void closeLater() {
    usedSince = true;
    if (!closing) {
      closing = true;
      later.execute(this::closeUnused);
    }
  }

  /** One look at the end of a minute: it closes the model, or waits for the end of another. */
  private synchronized void closeUnused() {
    closing = false;
    if (usedSince && model != null) {
      closeLater();
      usedSince = false;
    } else {
      close();
    }
  }

  /** Gives the memory back; the next text opens the model again. */
  @Override
  public synchronized void close() {
    Model open = model;
    model = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException lost) {
      // It is out of use all the same.
      absent = true;
    }
  }
}
