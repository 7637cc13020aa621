package org.sojourn.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a file that one holder has at a time, among all threads and all processes. The system
 * frees it when its process ends in any way.
 */
public final class FolderLock implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long PAUSE = Duration.ofMillis(1).toNanos();

  /*
   * The system's locks belong to the process, not to the thread, and are lost as soon as the
   * process closes any channel on the file. So a lock file is opened only by whoever holds it
   * within this process, which is what this set is for.
   */
  private static final Set<Path> HELD_HERE = new HashSet<>();

  private final Path file;
  private final FileChannel channel;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for the lock, at most five seconds; the file is made if there is none, never its folder.
   */
  public static FolderLock hold(Path lockFile) throws IOException {
    return take(lockFile, PATIENCE).orElseThrow(() -> FileTrouble.locked(lockFile));
  }

  /** The lock if it is free now. */
  public static Optional<FolderLock> tryHold(Path lockFile) throws IOException {
    return take(lockFile, Duration.ZERO);
  }

  /** Frees the lock; a second call does nothing. */
  @Override
  public void close() throws IOException {
    if (open.getAndSet(false)) {
      free();
    }
  }

  /** Frees the lock and deletes its file; a second call does nothing. */
  public void closeAndDelete() throws IOException {
    if (open.getAndSet(false)) {
      try {
        // While it is still held: later it may be the next holder's.
        Files.deleteIfExists(file);
      } finally {
        free();
      }
    }
  }

  private void free() throws IOException {
    try {
      channel.close();
    } finally {
      leave(file);
    }
  }

  private static Optional<FolderLock> take(Path lockFile, Duration patience) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      Path file = real(lockFile);
      if (!enter(file, deadline)) {
        return Optional.empty();
      }
      Optional<FolderLock> taken = Optional.empty();
      try {
        taken = await(file, deadline);
        return taken;
      } finally {
        if (taken.isEmpty()) {
          leave(file);
        }
      }
    } catch (IOException e) {
      throw FileTrouble.writing(lockFile, e);
    }
  }

  private static Path real(Path lockFile) throws IOException {
    Path folder = Objects.requireNonNull(lockFile.toAbsolutePath().getParent());
    return folder.toRealPath().resolve(Objects.requireNonNull(lockFile.getFileName()));
  }

  private static boolean enter(Path file, long deadline) throws InterruptedIOException {
    synchronized (HELD_HERE) {
      while (!HELD_HERE.add(file)) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        try {
          TimeUnit.NANOSECONDS.timedWait(HELD_HERE, left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException("interrupted while waiting for a lock");
        }
      }
      return true;
    }
  }

  private static void leave(Path file) {
    synchronized (HELD_HERE) {
      HELD_HERE.remove(file);
      HELD_HERE.notifyAll();
    }
  }

  /**
   * The system offers to wait for ever or not at all, so waiting for a while means asking again.
   */
  private static Optional<FolderLock> await(Path file, long deadline) throws IOException {
    while (true) {
      Optional<FolderLock> taken = attempt(file);
      if (taken.isPresent() || System.nanoTime() >= deadline) {
        return taken;
      }
      LockSupport.parkNanos(PAUSE);
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("interrupted while waiting for a lock");
      }
    }
  }

  private static Optional<FolderLock> attempt(Path file) throws IOException {
    make(file);
    FileChannel channel = null;
    boolean taken = false;
    try {
      Object before = identity(file);
      channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      FileLock lock = channel.tryLock();
      // The last holder may have deleted the file we opened: a lock on that one locks nothing.
      taken = lock != null && Objects.equals(before, identity(file));
      return taken ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } finally {
      if (channel != null && !taken) {
        channel.close();
      }
    }
  }

  private static void make(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.createFile(file, DiskOps.OWN_FILE);
      } catch (FileAlreadyExistsException e) {
        // Another process was quicker, which serves as well.
      }
    }
  }

  private static @Nullable Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }
}
