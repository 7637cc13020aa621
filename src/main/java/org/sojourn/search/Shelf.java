package org.sojourn.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One index and what has been put on top of it. It starts with the last commit on disk and no
 * writer, which is quickest. The first change asks for Lucene's write lock; when another process
 * has it, or the disk cannot be written, changes are kept in memory and hide what the disk says of
 * the same entries.
 */
final class Shelf implements Closeable {

  /** So often something may be removed anew while segments are merged. */
  private static final int MERGES = 5;

  private final Prose prose;
  private final @Nullable Label label;
  private final @Nullable Directory disk;
  private @Nullable DirectoryReader committed;
  private @Nullable IndexWriter writer;
  private boolean onDisk;
  private Holdings holdings = Holdings.none();
  private final Set<UUID> newer = new HashSet<>();
  private @Nullable DirectoryReader fresh;
  private @Nullable IndexReader current;
  private boolean dirty;
  private boolean closed;
  private String remark = "";

  private Shelf(
      Prose prose,
      @Nullable Label label,
      @Nullable Directory disk,
      @Nullable DirectoryReader committed) {
    this.prose = prose;
    this.label = label;
    this.disk = disk;
    this.committed = committed;
  }

  /** The last commit on disk. The label is what each later commit carries. */
  static Shelf reading(Prose prose, Label label, Directory disk) throws IOException {
    return new Shelf(prose, label, disk, DirectoryReader.open(disk));
  }

  /** Nothing but memory. */
  static Shelf memory(Prose prose) {
    return new Shelf(prose, null, null, null);
  }

  /** An index in memory that has been written already. */
  static Shelf memory(Prose prose, IndexWriter written) {
    Shelf shelf = memory(prose);
    shelf.writer = written;
    return shelf;
  }

  /** The last commit on disk. */
  synchronized Optional<IndexCommit> commitOnDisk() throws IOException {
    return committed == null ? Optional.empty() : Optional.of(committed.getIndexCommit());
  }

  /**
   * The digest of the files that it should hold; none where it holds changes in memory on top of
   * what is on disk.
   */
  synchronized Optional<String> holds() throws IOException {
    if (writer == null) {
      return commitOnDisk().isEmpty()
          ? Optional.empty()
          : Optional.of(Label.files(commitOnDisk().get().getUserData()));
    }
    return onDisk ? Optional.of(holdings.digest()) : Optional.empty();
  }

  /** Why changes are kept in memory only; empty when they are not. */
  synchronized String remark() {
    return remark;
  }

  /** Whether anything has been put or removed since it was opened. */
  synchronized boolean changed() {
    return writer != null;
  }

  /** Whether changes were kept in memory, and the disk could now be written after all. */
  synchronized boolean freed() {
    if (writer == null || onDisk || disk == null) {
      return false;
    }
    try (Lock _ = disk.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /**
   * Everything as it is now, to be closed after use.
   *
   * @throws AlreadyClosedException when another shelf has taken the place of this one: it would
   *     seem to hold nothing
   */
  synchronized View view() throws IOException {
    if (closed) {
      throw new AlreadyClosedException("this shelf is closed");
    }
    if (current == null || dirty) {
      IndexReader next = now();
      release(current);
      current = next;
      dirty = false;
    }
    current.incRef();
    return new View(current);
  }

  /** Sees what another process has committed since. */
  synchronized void refresh() throws IOException {
    if (committed != null && !onDisk) {
      DirectoryReader next = DirectoryReader.openIfChanged(committed);
      if (next != null) {
        committed.decRef();
        committed = next;
        dirty = true;
      }
    }
  }

  synchronized void put(Sheet sheet) throws IOException {
    UUID id = sheet.file().id();
    writer().updateDocument(Fields.key(id), sheet.document());
    changed(id, sheet.file());
  }

  synchronized void remove(UUID id) throws IOException {
    writer().deleteDocuments(Fields.key(id));
    changed(id, null);
  }

  synchronized void commit() throws IOException {
    if (writer != null && onDisk && writer.hasUncommittedChanges()) {
      carry(writer, Objects.requireNonNull(label), holdings);
      writer.commit();
    }
  }

  /**
   * Makes all changes lasting, and takes what was removed out of the files too: until then its
   * words stand in them, though nothing finds them.
   */
  synchronized void scrub() throws IOException {
    if (committed == null) {
      return;
    }
    IndexWriter open = writer();
    if (onDisk) {
      mergeAway(open);
      carry(open, Objects.requireNonNull(label), holdings);
      open.commit();
      dirty = true;
      // Files live as long as a reader that was opened on them.
      view().close();
    }
  }

  /** A merge that is under way holds its segments, which are then passed over: it is waited for. */
  private static void mergeAway(IndexWriter open) throws IOException {
    for (int round = 0; round < MERGES && (round == 0 || open.hasDeletions()); round++) {
      open.forceMergeDeletes();
      if (open.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler merges) {
        merges.sync();
      }
    }
  }

  private void changed(UUID id, @Nullable IndexedFile file) {
    dirty = true;
    if (onDisk) {
      holdings.put(id, file);
    } else {
      newer.add(id);
    }
  }

  private IndexWriter writer() throws IOException {
    if (writer == null && disk != null) {
      writer = writerOnDisk(disk);
      if (writer != null) {
        onDisk();
      }
    }
    if (writer == null) {
      writer = new IndexWriter(new ByteBuffersDirectory(), config(prose));
    }
    return writer;
  }

  /** From here on nobody else can commit: what is on disk now is what is gone on from. */
  private void onDisk() throws IOException {
    refresh();
    DirectoryReader base = Objects.requireNonNull(committed);
    String digest = Label.files(base.getIndexCommit().getUserData());
    holdings = Holdings.from(digest, id -> Stamps.of(base, id));
    onDisk = true;
  }

  private @Nullable IndexWriter writerOnDisk(Directory disk) throws IOException {
    try {
      return new IndexWriter(disk, config(prose).setOpenMode(IndexWriterConfig.OpenMode.APPEND));
    } catch (LockObtainFailedException taken) {
      remark = "Sojourn is open in another window too; both find everything";
    } catch (FileSystemException unwritable) {
      remark =
          "the search index [%s] cannot be written; changes are kept in memory and indexed again next time"
              .formatted(disk);
    }
    return null;
  }

  private IndexReader now() throws IOException {
    if (writer == null) {
      return committed == null ? new MultiReader() : hold(committed);
    }
    DirectoryReader next =
        fresh == null ? DirectoryReader.open(writer) : DirectoryReader.openIfChanged(fresh, writer);
    if (next != null) {
      release(fresh);
      fresh = next;
    }
    DirectoryReader written = Objects.requireNonNull(fresh);
    if (onDisk || committed == null) {
      return hold(written);
    }
    written.incRef();
    return new MultiReader(Shadowed.of(committed, newer), written);
  }

  private static IndexReader hold(DirectoryReader reader) {
    reader.incRef();
    return reader;
  }

  private static void release(@Nullable IndexReader reader) throws IOException {
    if (reader != null) {
      reader.decRef();
    }
  }

  /**
   * Reads every byte of it and compares checksums; when that is cut short, what was read so far.
   *
   * @param over asked now and then whether to stop
   */
  boolean intact(BooleanSupplier over) {
    try (View view = view()) {
      for (LeafReaderContext leaf : view.reader().leaves()) {
        if (!over.getAsBoolean()) {
          leaf.reader().checkIntegrity();
        }
      }
      return true;
    } catch (IOException | RuntimeException | InternalError trouble) {
      return false;
    }
  }

  /** Lets go without writing anything more; a search under way may finish. */
  @Override
  public synchronized void close() throws IOException {
    IndexReader last = current;
    closed = true;
    current = null;
    IndexWriter open = writer;
    IOUtils.close(
        () -> release(last),
        () -> release(fresh),
        () -> release(committed),
        open == null ? null : open::rollback,
        disk);
    fresh = null;
    committed = null;
  }

  /** Labels what the next commit will carry. */
  static void carry(IndexWriter writer, Label label, Holdings holdings) {
    writer.setLiveCommitData(label.with(holdings).entrySet());
  }

  static IndexWriterConfig config(Prose prose) {
    return new IndexWriterConfig(prose)
        .setCommitOnClose(false)
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
        .setMergeScheduler(new QuietMerges());
  }

  /** The next change meets what went wrong in a merge; nobody need print it meanwhile. */
  private static final class QuietMerges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable trouble) {}
  }

  /** A reader that is held until this is closed. */
  record View(IndexReader reader) implements Closeable {
    @Override
    public void close() throws IOException {
      reader.decRef();
    }
  }
}
