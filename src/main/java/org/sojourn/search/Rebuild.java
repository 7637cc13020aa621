package org.sojourn.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A new index in the making, beside the one in use, which goes on being searched. What is put into
 * the old one meanwhile goes into this one too, and counts more than what {@link #put} brings
 * later, which was read earlier.
 */
public final class Rebuild implements Closeable {

  private static final double BUFFER_MEGABYTES = 48;

  private final Index index;
  private final IntConsumer progress;
  private final @Nullable String name;
  private final Directory directory;
  private final Insight insight;
  private final Widening themes;
  private final IndexWriter writer;
  private final Holdings holdings = Holdings.none();
  private final Set<UUID> put = ConcurrentHashMap.newKeySet();
  private final Set<UUID> late = new HashSet<>();

  /**
   * Many entries are put side by side; for whatever else is done, those under way are waited for.
   */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private volatile boolean failed;
  private volatile boolean over;

  private Rebuild(
      Index index, IntConsumer progress, @Nullable String name, Directory directory, Ground ground)
      throws IOException {
    this.index = index;
    this.progress = progress;
    this.name = name;
    this.directory = directory;
    this.insight = ground.insight();
    this.themes = ground.widening();
    this.writer =
        new IndexWriter(
            directory, Shelf.config(ground.prose()).setRAMBufferSizeMB(BUFFER_MEGABYTES));
  }

  static Rebuild onDisk(Index index, IntConsumer progress, Folder folder, Ground ground)
      throws IOException {
    String name = folder.create();
    return new Rebuild(index, progress, name, folder.open(name), ground);
  }

  static Rebuild inMemory(Index index, IntConsumer progress, Ground ground) throws IOException {
    return new Rebuild(index, progress, null, new ByteBuffersDirectory(), ground);
  }

  /**
   * Adds an entry as its file was when it was read, and tells the progress how many there are. Many
   * threads may do so at once.
   */
  public void put(Dossier dossier, long modified, long size) {
    if (failed) {
      return;
    }
    attempt(() -> {
      Understood known = Understood.atOnce(dossier, insight);
      put(dossier.entry().id(), Sheet.of(dossier, known, modified, size, themes));
    });
  }

  private void put(UUID id, Sheet sheet) {
    with(
        lock.readLock(),
        () -> {
          if (failed || over || late.contains(id)) {
            return;
          }
          if (put.add(id)) {
            writer.addDocument(sheet.document());
          } else {
            writer.updateDocument(Fields.key(id), sheet.document());
          }
          synchronized (holdings) {
            holdings.put(id, sheet.file());
          }
        });
    tell();
  }

  private synchronized void tell() {
    if (!failed && !over) {
      progress.accept(put.size());
    }
  }

  /** A change that reached the index while this was under way. */
  void putLate(UUID id, @Nullable Sheet sheet) {
    with(
        lock.writeLock(),
        () -> {
          if (failed || over) {
            return;
          }
          late.add(id);
          if (sheet == null) {
            writer.deleteDocuments(Fields.key(id));
          } else {
            writer.updateDocument(Fields.key(id), sheet.document());
          }
          holdings.put(id, sheet == null ? null : sheet.file());
        });
  }

  /**
   * Puts the new index in the place of the old. Whether it could: when the disk failed, the old one
   * stays, and another rebuild will be made in memory.
   */
  public boolean finish() {
    return !over && index.finished(this);
  }

  /** Leaves the old index as it is, unless this has been finished. */
  public void abandon() {
    close();
  }

  @Override
  public void close() {
    if (!over) {
      index.abandoned(this);
    }
  }

  @Nullable String name() {
    return name;
  }

  boolean failed() {
    return failed;
  }

  /** Writes all that was put, when it goes to the disk; changes may come in meanwhile. */
  void write(Label label) {
    if (name != null) {
      with(lock.writeLock(), () -> Shelf.carry(writer, label, holdings));
      attempt(writer::commit);
    }
  }

  /** Ends this and gives its writer, for an index in memory. */
  IndexWriter handOver() {
    with(lock.writeLock(), () -> over = true);
    return writer;
  }

  /** Ends this and closes what it holds. */
  void end() {
    with(
        lock.writeLock(),
        () -> {
          over = true;
          IOUtils.closeWhileHandlingException(writer::rollback, directory);
        });
  }

  private void with(Lock held, Step step) {
    held.lock();
    try {
      attempt(step);
    } finally {
      held.unlock();
    }
  }

  private void attempt(Step step) {
    try {
      step.take();
    } catch (IOException | RuntimeException trouble) {
      failed = true;
    }
  }

  private interface Step {
    void take() throws IOException;
  }
}
