package org.sojourn.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.Sealing;
import org.sojourn.journal.Mission;
import org.sojourn.themes.Own;

/**
 * The index of one journal: a cache that finds entries again and may be deleted at any time. Any
 * thread may use it. No trouble with it ever reaches the caller as an exception: an index that
 * cannot be trusted is dropped, its {@link #condition} says so, and it is empty until rebuilt. A
 * thread that searches must not be interrupted.
 */
public final class Index implements Closeable {

  private static final long LONGEST_MILLIS = 2000;
  private static final long PATIENT_MILLIS = 8000;
  private static final Results DROPPED = Results.none(List.of(Notes.DAMAGED));

  /** Kept, because a logger nobody keeps forgets its level. Lucene would write to the screen. */
  private static final Logger SILENCED = Logger.getLogger("org.apache.lucene");

  static {
    SILENCED.setLevel(Level.OFF);
    IndexSearcher.setMaxClauseCount(8192);
  }

  private final Prose prose = new Prose();
  private final Folder folder;
  private final Label label;
  private final InUse inUse;
  private volatile Ground ground;
  private @Nullable Rebuild rebuild;

  private Index(Folder folder, UUID journal, Setting setting) {
    this.folder = folder;
    this.ground = Ground.of(prose, setting);
    this.label = Label.of(journal, ground.widening());
    this.inUse = new InUse(folder, prose, label);
  }

  /** Opens the index in a folder, whatever is in there; {@link #condition} says what was found. */
  public static Index open(Path cache, UUID journal, Setting setting) {
    return new Index(new Folder(cache), journal, setting);
  }

  /**
   * Opens the index of an encrypted journal: it is in memory, and lies sealed in the folder; what
   * lay there in the clear is deleted.
   */
  public static Index open(Path cache, UUID journal, Setting setting, Sealing sealing) {
    return new Index(new SealedFolder(cache, sealing), journal, setting);
  }

  /** What was found in the folder, or has become of it since. */
  public Condition condition() {
    return inUse.condition();
  }

  /** Why the index is kept in memory, as a sentence; empty when it is on disk. */
  public String remark() {
    return inUse.remark();
  }

  /** The missions from which the phases of entries follow. */
  public void missions(List<Mission> missions) {
    ground = ground.with(new Phases(missions));
  }

  /** Finds entries. */
  public Results find(Query query, Request request) {
    return find(query, request, _ -> {});
  }

  /**
   * Finds entries.
   *
   * @param first is told of the hits, if any, before all that was found is counted
   */
  public Results find(Query query, Request request, Consumer<Results> first) {
    Results found =
        inUse.asked(reader -> finder(reader, LONGEST_MILLIS).find(query, request, first), DROPPED);
    // A machine that is busy, or a program just begun, is slow and no query's fault.
    boolean kept = found.total() == 0 && found.notes().contains(Notes.SLOW);
    return unread(
        kept
            ? inUse.asked(
                reader -> finder(reader, PATIENT_MILLIS).find(query, request, first), DROPPED)
            : found);
  }

  /** Where nothing is found, it is said if that may change by itself. */
  private Results unread(Results found) {
    return found.total() > 0 || toUnderstand(1).isEmpty() ? found : found.noting(Notes.UNREAD);
  }

  /** Finds what is like an entry: by the words that tell it from others, and by what it means. */
  public Results like(UUID entry, Request request) {
    return like(entry, request, _ -> {});
  }

  /** Finds what is like an entry, and tells of the hits first. */
  public Results like(UUID entry, Request request, Consumer<Results> first) {
    return inUse.asked(
        reader -> finder(reader, LONGEST_MILLIS).like(entry, request, first), DROPPED);
  }

  private Finder finder(IndexReader reader, long millis) {
    QueryTimeout over = new QueryTimeoutImpl(millis);
    return new Finder(reader, ground, over);
  }

  /**
   * Finds out ahead, for every theme, which entries speak of it: of very many entries that takes
   * longer than anybody would wait for who asks for it.
   *
   * @param over asked now and then whether to stop
   */
  public void prepare(BooleanSupplier over) {
    inUse.asked(
        reader -> {
          IndexSearcher searcher = new IndexSearcher(reader);
          for (Concept theme : ground.widening().concepts()) {
            if (!over.getAsBoolean()) {
              new Spoken(ground.widening().of(theme), ground.known()).prepare(searcher);
            }
          }
          return true;
        },
        false);
  }

  /** How a query may go on at the caret; the likeliest first. */
  public List<Completion> complete(String text, int caret) {
    return inUse.asked(reader -> new Completer(reader, ground).at(text, caret), List.of());
  }

  /** Takes in an entry as its file is now; the next search finds it. */
  public void put(Dossier dossier, long modified, long size) {
    put(dossier, Understood.atOnce(dossier, ground.insight()), modified, size);
  }

  /** Takes in an entry with all that can be known of it, which takes a while. */
  public void understand(Dossier dossier, long modified, long size) {
    put(dossier, Understood.wholly(dossier, ground.insight()), modified, size);
  }

  private synchronized void put(Dossier dossier, Understood known, long modified, long size) {
    change(dossier.entry().id(), Sheet.of(dossier, known, modified, size, ground.widening()));
  }

  /** The entries of which more could be known, the newest first; at most so many. */
  public List<UUID> toUnderstand(int most) {
    long mark = Understood.mark(ground.insight());
    return inUse.asked(reader -> Census.lacking(reader, mark, most), List.of());
  }

  /** What the journal tells of its writer. */
  public Own own() {
    return inUse.asked(Census::own, Own.NOTHING);
  }

  /** Forgets an entry. */
  public synchronized void remove(UUID id) {
    change(id, null);
  }

  private void change(UUID id, @Nullable Sheet sheet) {
    inUse.change(shelf -> {
      if (sheet == null) {
        shelf.remove(id);
      } else {
        shelf.put(sheet);
      }
    });
    if (rebuild != null) {
      rebuild.putLate(id, sheet);
    }
  }

  /** Makes all changes lasting, unless they are in memory only. */
  public synchronized void commit() {
    inUse.commit();
  }

  /**
   * Makes all changes lasting, and leaves no word of what was removed in the index's files; they
   * are written anew for that, which takes a second or more where there are very many entries.
   */
  public synchronized void scrub() {
    inUse.scrub();
  }

  /**
   * Compares the index with the journal's files, after having looked for what other processes have
   * committed or rebuilt.
   */
  public synchronized Difference against(Collection<IndexedFile> files) {
    return inUse.against(files);
  }

  /** Reads every byte of the index and compares checksums; a damaged index is dropped. */
  public boolean intact() {
    return inUse.intact(() -> false);
  }

  /**
   * Reads an index to its end that was not read so for a week, because a disk may lose what nobody
   * has written to. False when it was damaged, and so has been dropped.
   *
   * @param over asked now and then whether to stop
   */
  public boolean sound(Instant now, BooleanSupplier over) {
    return inUse.sound(now, over);
  }

  /**
   * Begins a new index. Put all entries into it, then finish it; closing it unfinished leaves the
   * old one. One at a time: a rebuild that is under way is abandoned.
   *
   * @param progress is told how many entries have been put
   */
  public synchronized Rebuild rebuild(IntConsumer progress) {
    if (rebuild != null) {
      rebuild.close();
    }
    Rebuild begun = inUse.memoryOnly() ? null : onDisk(progress);
    rebuild = begun == null ? inMemory(progress) : begun;
    return rebuild;
  }

  private @Nullable Rebuild onDisk(IntConsumer progress) {
    try {
      return Rebuild.onDisk(this, progress, folder, ground);
    } catch (IOException | RuntimeException unwritable) {
      inUse.keepInMemory();
      return null;
    }
  }

  private Rebuild inMemory(IntConsumer progress) {
    try {
      return Rebuild.inMemory(this, progress, ground);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot fail to be written", impossible);
    }
  }

  boolean finished(Rebuild done) {
    done.write(label);
    synchronized (this) {
      if (done != rebuild) {
        done.end();
        return false;
      }
      rebuild = null;
      boolean used = !done.failed() && use(done);
      if (!used) {
        discard(done);
        inUse.keepInMemory();
      }
      return used;
    }
  }

  private boolean use(Rebuild done) {
    String next = done.name();
    if (next == null) {
      inUse.use(Shelf.memory(prose, done.handOver()));
      return true;
    }
    try {
      done.write(label);
      done.end();
      if (done.failed()) {
        return false;
      }
      inUse.use(next);
    } catch (IOException | RuntimeException trouble) {
      return false;
    }
    folder.sweep(next);
    return true;
  }

  synchronized void abandoned(Rebuild unfinished) {
    discard(unfinished);
    rebuild = unfinished == rebuild ? null : rebuild;
  }

  private void discard(Rebuild unfinished) {
    unfinished.end();
    String made = unfinished.name();
    if (made != null) {
      folder.delete(made);
    }
  }

  /** Makes changes lasting and lets go of the folder. */
  @Override
  public synchronized void close() {
    if (rebuild != null) {
      rebuild.close();
    }
    commit();
    inUse.close();
    folder.close();
  }
}
