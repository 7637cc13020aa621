package org.sojourn.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
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
 *
 * <p>Some network folders know no locks. There it keeps only the threads of this process apart: to
 * write nothing at all would be worse, and what another process writes meanwhile is noticed anyway,
 * for what is replaced is compared with what was read.
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

  /** Asks the system for the lock of a channel; nothing when another process has it. */
  @FunctionalInterface
  interface Asking {
    @Nullable FileLock ask(FileChannel channel) throws IOException;
  }

  private final Path file;
  private final FileChannel channel;
  private final boolean binding;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private FolderLock(Path file, FileChannel channel, boolean binding) {
    this.file = file;
    this.channel = channel;
    this.binding = binding;
  }

  /**
   * Waits for the lock, at most five seconds; the file is made if there is none, never its folder.
   */
  public static FolderLock hold(Path lockFile) throws IOException {
    return take(lockFile, PATIENCE, FileChannel::tryLock)
        .orElseThrow(() -> FileTrouble.locked(lockFile));
  }

  /** The lock if it is free now. */
  public static Optional<FolderLock> tryHold(Path lockFile) throws IOException {
    return tryHold(lockFile, FileChannel::tryLock);
  }

  static Optional<FolderLock> tryHold(Path lockFile, Asking asking) throws IOException {
    return take(lockFile, Duration.ZERO, asking);
  }

  /** Whether other processes are kept out, too: not where a folder knows no locks. */
  public boolean binding() {
    return binding;
  }

  /** Frees the lock; a second call does nothing. */
  @Override
  public void close() throws IOException {
    if (open.getAndSet(false)) {
      free();
    }
  }

  /** Frees the lock and deletes its file, where it still can be; a second call does nothing. */
  public void closeAndDelete() throws IOException {
    if (open.getAndSet(false)) {
      try {
        // While it is still held: later it may be the next holder's.
        Files.deleteIfExists(file);
      } catch (FileSystemException gone) {
        // Its folder was taken away, say: a lock file that nobody holds says nothing.
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

  private static Optional<FolderLock> take(Path lockFile, Duration patience, Asking asking)
      throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      Path file = real(lockFile);
      if (!enter(file, deadline)) {
        return Optional.empty();
      }
      Optional<FolderLock> taken = Optional.empty();
      try {
        taken = await(file, deadline, asking);
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
  private static Optional<FolderLock> await(Path file, long deadline, Asking asking)
      throws IOException {
    while (true) {
      Optional<FolderLock> taken = attempt(file, asking);
      if (taken.isPresent() || System.nanoTime() >= deadline) {
        return taken;
      }
      LockSupport.parkNanos(PAUSE);
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("interrupted while waiting for a lock");
      }
    }
  }

  private static Optional<FolderLock> attempt(Path file, Asking asking) throws IOException {
    make(file);
    FileChannel channel = null;
    boolean taken = false;
    try {
      Object before = identity(file);
      channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      Got got = got(channel, asking);
      // The last holder may have deleted the file we opened: a lock on that one locks nothing.
      taken = got != Got.NOTHING && Objects.equals(before, identity(file));
      return taken ? Optional.of(new FolderLock(file, channel, got == Got.LOCK)) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } finally {
      if (channel != null && !taken) {
        channel.close();
      }
    }
  }

  private enum Got {
    LOCK,
    NOTHING,
    /** The folder knows no locks. */
    LEAVE
  }

  private static Got got(FileChannel channel, Asking asking) {
    try {
      return asking.ask(channel) == null ? Got.NOTHING : Got.LOCK;
    } catch (IOException unknown) {
      // The file could be opened for writing: what fails is the lock and nothing else.
      return Got.LEAVE;
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
