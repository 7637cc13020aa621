package org.sojourn.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
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

  private final Prose prose;
  private final Map<String, String> label;
  private final @Nullable Directory disk;
  private @Nullable DirectoryReader committed;
  private @Nullable IndexWriter writer;
  private boolean onDisk;
  private final Set<UUID> newer = new HashSet<>();
  private @Nullable DirectoryReader fresh;
  private @Nullable IndexReader current;
  private boolean dirty;
  private String remark = "";

  private Shelf(
      Prose prose,
      Map<String, String> label,
      @Nullable Directory disk,
      @Nullable DirectoryReader committed) {
    this.prose = prose;
    this.label = label;
    this.disk = disk;
    this.committed = committed;
  }

  /** The last commit on disk. The label is what each later commit carries. */
  static Shelf reading(Prose prose, Map<String, String> label, Directory disk) throws IOException {
    return new Shelf(prose, label, disk, DirectoryReader.open(disk));
  }

  /** Nothing but memory. */
  static Shelf memory(Prose prose) {
    return new Shelf(prose, Map.of(), null, null);
  }

  /** An index in memory that has been written already. */
  static Shelf memory(Prose prose, IndexWriter written) {
    Shelf shelf = memory(prose);
    shelf.writer = written;
    return shelf;
  }

  /** What the last commit on disk carries. */
  Map<String, String> carried() throws IOException {
    return committed == null ? Map.of() : committed.getIndexCommit().getUserData();
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

  /** Everything as it is now, to be closed after use. */
  synchronized View view() throws IOException {
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

  synchronized void put(UUID id, Document document) throws IOException {
    writer().updateDocument(Fields.key(id), document);
    changed(id);
  }

  synchronized void remove(UUID id) throws IOException {
    writer().deleteDocuments(Fields.key(id));
    changed(id);
  }

  synchronized void commit() throws IOException {
    if (writer != null && onDisk && writer.hasUncommittedChanges()) {
      carry(writer, label);
      writer.commit();
    }
  }

  private void changed(UUID id) {
    dirty = true;
    if (!onDisk) {
      newer.add(id);
    }
  }

  private IndexWriter writer() throws IOException {
    if (writer == null && disk != null) {
      writer = writerOnDisk(disk);
      onDisk = writer != null;
    }
    if (writer == null) {
      writer = new IndexWriter(new ByteBuffersDirectory(), config(prose));
    }
    return writer;
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

  /** Lets go without writing anything more; a search under way may finish. */
  @Override
  public synchronized void close() throws IOException {
    IndexReader last = current;
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
  static void carry(IndexWriter writer, Map<String, String> label) {
    writer.setLiveCommitData(label.entrySet());
  }

  static IndexWriterConfig config(Prose prose) {
    return new IndexWriterConfig(prose)
        .setCommitOnClose(false)
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
