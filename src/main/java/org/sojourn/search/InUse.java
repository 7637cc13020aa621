package org.sojourn.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.IOUtils;

/**
 * The shelf that is in use, and all that is asked of it and put on it. One that cannot be trusted
 * is dropped: an empty one takes its place until the index is rebuilt.
 */
final class InUse implements Closeable {

  private static final Duration LONG_UNREAD = Duration.ofDays(7);

  private final Folder folder;
  private final Prose prose;
  private final Label label;
  private volatile Opened opened;
  private boolean memoryOnly;

  /** What a folder holds, whatever that is. */
  InUse(Folder folder, Prose prose, Label label) {
    this.folder = folder;
    this.prose = prose;
    this.label = label;
    this.opened = Opened.in(folder, prose, label);
  }

  Condition condition() {
    return opened.condition();
  }

  /** Why it is kept in memory, as a sentence; empty when it is on disk. */
  synchronized String remark() {
    return memoryOnly
        ? "the search index [%s] cannot be written; it is made anew in memory each time"
            .formatted(folder.path())
        : opened.shelf().remark();
  }

  /** Whether the folder cannot be written. */
  synchronized boolean memoryOnly() {
    return memoryOnly;
  }

  /** Gives up writing to the folder. */
  synchronized void keepInMemory() {
    memoryOnly = true;
  }

  /** Something that is asked of one state of the index. */
  interface Question<T> {
    T of(IndexReader reader) throws IOException;
  }

  /**
   * The answer; when the index is damaged, it is dropped, and the answer is another. Lucene takes
   * what it reads at its word: damage shows in whatever it is thereby led to do.
   */
  <T> T asked(Question<T> question, T dropped) {
    Shelf searched = opened.shelf();
    try (Shelf.View view = searched.view()) {
      return question.of(view.reader());
    } catch (IOException
        | RuntimeException
        | OutOfMemoryError
        | InternalError
        | AssertionError trouble) {
      return damaged(searched) ? dropped : asked(question, dropped);
    }
  }

  /** Something that is put on a shelf or taken from it. */
  interface Change {
    void to(Shelf shelf) throws IOException;
  }

  /** Makes a change, which the next question meets. */
  synchronized void change(Change change) {
    try {
      if (!opened.shelf().changed()) {
        follow();
      }
      change.to(opened.shelf());
      folder.changed();
    } catch (IOException | RuntimeException trouble) {
      damaged(opened.shelf());
    }
  }

  /** Makes all changes lasting, unless they are in memory only. */
  synchronized void commit() {
    try {
      opened.shelf().commit();
      folder.committed();
    } catch (IOException | RuntimeException trouble) {
      damaged(opened.shelf());
    }
  }

  /** Makes all changes lasting, and leaves no word of what was removed in the files. */
  synchronized void scrub() {
    try {
      opened.shelf().scrub();
      folder.committed();
    } catch (IOException | RuntimeException trouble) {
      damaged(opened.shelf());
    }
  }

  /** Compares with files, after having looked for what other processes have made. */
  synchronized Difference against(Collection<IndexedFile> files) {
    if (opened.shelf().freed()) {
      // What was put in memory is in the files too: the comparison brings it to the disk.
      replace(Opened.in(folder, prose, label));
    } else {
      follow();
    }
    if (condition() != Condition.READY) {
      return Difference.EVERYTHING;
    }
    Shelf compared = opened.shelf();
    try (Shelf.View view = compared.view()) {
      Stamps stamps = Stamps.of(view.reader());
      if (compared.holds().stream().allMatch(stamps.digest()::equals)) {
        return stamps.against(files);
      }
    } catch (IOException | RuntimeException trouble) {
      // As below: what it holds is not what it was given.
    }
    damaged(compared);
    return Difference.EVERYTHING;
  }

  /** Reads every byte and compares checksums, until it is over; what is damaged is dropped. */
  boolean intact(BooleanSupplier over) {
    Shelf checked = opened.shelf();
    return checked.intact(over)
        ? condition() == Condition.READY
        : !damaged(checked) && intact(over);
  }

  /** Does so when nobody has done so for a week. */
  boolean sound(Instant now, BooleanSupplier over) {
    boolean late = condition() == Condition.READY && folder.unread(now.minus(LONG_UNREAD), now);
    boolean sound = !late || intact(over);
    if (late && sound && !over.getAsBoolean()) {
      folder.read(now);
    }
    return sound;
  }

  /** Takes in what was made in memory. */
  synchronized void use(Shelf made) {
    replace(new Opened(Condition.READY, made, null));
  }

  /** Goes over to an index of the folder that has just been made. */
  synchronized void use(String made) throws IOException {
    Shelf shelf = Opened.shelf(made, folder, prose, label);
    folder.use(made);
    replace(new Opened(Condition.READY, shelf, made));
  }

  /** Goes over to what other processes have made since. */
  private void follow() {
    try {
      String found = memoryOnly ? null : folder.current().orElse(null);
      if (found != null && !found.equals(opened.name())) {
        replace(Opened.in(folder, prose, label));
      } else {
        opened.shelf().refresh();
      }
    } catch (IOException | RuntimeException trouble) {
      damaged(opened.shelf());
    }
  }

  private void replace(Opened next) {
    Shelf last = opened.shelf();
    opened = next;
    IOUtils.closeWhileHandlingException(last);
  }

  /** Drops a shelf that cannot be trusted; false when another has taken its place meanwhile. */
  private synchronized boolean damaged(Shelf broken) {
    boolean ours = opened.shelf() == broken;
    if (ours) {
      replace(new Opened(Condition.DAMAGED, Shelf.memory(prose), opened.name()));
    }
    return ours;
  }

  /** Lets go of the shelf without making anything lasting; what is asked later finds nothing. */
  @Override
  public synchronized void close() {
    replace(new Opened(condition(), Shelf.memory(prose), opened.name()));
  }
}
