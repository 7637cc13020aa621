package org.sojourn.app;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.sojourn.search.Condition;
import org.sojourn.search.Difference;
import org.sojourn.search.Dossier;
import org.sojourn.search.Index;
import org.sojourn.search.IndexedFile;
import org.sojourn.search.Rebuild;

/** Brings the index in step with the files, or makes it anew. */
public final class Indexing {

  /** Told how many entries of how many are done. */
  public interface Progress {
    /** So many of so many are done. */
    void at(int done, int of);
  }

  private static final int STEP = 100;

  /** So few entries are looked into at once that whatever else is to be done need not wait. */
  private static final int BATCH = 10;

  /** So many entries are looked into beside what a command is for, and so many that are new. */
  private static final int SOME = 20;

  private static final int MOST = 200;

  /** A file of so many bytes is looked into in less than a second. */
  private static final long AT_ONCE = 20_000;

  /** So long whoever gave the command waits for that, and when there is much that is new. */
  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private static final Duration A_WHILE = Duration.ofSeconds(10);

  private final Services services;
  private final Progress progress;
  private final BooleanSupplier cancelled;
  private final List<String> unreadable = Collections.synchronizedList(new ArrayList<>());
  private int indexed;
  private int understood;

  /**
   * Indexing with progress.
   *
   * @param cancelled asked now and then; the old index stays when it says so
   */
  public Indexing(Services services, Progress progress, BooleanSupplier cancelled) {
    this.services = services;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /** Adds what is missing or changed and removes what is gone; rebuilds where that is needed. */
  public void catchUp() throws IOException {
    services.noticed();
    Contents contents = Contents.of(services);
    List<IndexedFile> files = contents.files();
    Index index = services.index();
    Difference difference = index.against(files);
    if (difference.everything()) {
      rebuild(files, contents);
    } else if (!difference.none()) {
      topUp(index, difference, contents);
    }
    progress.at(files.size(), files.size());
  }

  /** Reads an index that was not read to its end for long; false when it was damaged. */
  public boolean sound() throws IOException {
    return services.index().sound(services.clock().instant(), cancelled);
  }

  /** Finds out ahead what a first search would have to wait for. */
  public void prepare() throws IOException {
    services.index().prepare(cancelled);
  }

  /**
   * Looks into entries of which more can be known than their words, where nobody does so in the
   * background: into a few, and into those that were just read for the first time unless they are
   * many. Long entries take long, so that is over after a moment, too.
   */
  public void understandSome() throws IOException {
    Instant enough = services.clock().instant().plus(indexed > SOME ? A_WHILE : A_MOMENT);
    BooleanSupplier over = () -> services.clock().instant().isAfter(enough);
    int left = Math.clamp(indexed, SOME, MOST);
    while (left > 0 && understand(over) && !over.getAsBoolean()) {
      left -= BATCH;
    }
  }

  /** Makes the index anew; returns how many entries it holds. */
  public int anew() throws IOException {
    services.noticed();
    Contents contents = Contents.of(services);
    List<IndexedFile> files = contents.files();
    rebuild(files, contents);
    progress.at(files.size(), files.size());
    return files.size();
  }

  /**
   * Looks into the next few entries of which more can be known than their words, the newest first.
   *
   * @return whether there are more
   */
  public boolean understand() throws IOException {
    return understand(() -> false);
  }

  /**
   * Looks into an entry that was just kept, unless it is so long that this had better wait until it
   * is still: it may be looked for at once, in other words.
   *
   * @return whether it did
   */
  boolean understand(UUID entry) throws IOException {
    Index index = services.index();
    Contents contents = Contents.of(services);
    boolean brief = contents.file(entry).filter(file -> file.size() <= AT_ONCE).isPresent();
    if (!brief || !services.understanding().deep()) {
      return false;
    }
    understand(index, contents, entry);
    index.commit();
    return true;
  }

  private boolean understand(BooleanSupplier over) throws IOException {
    Index index = services.index();
    List<UUID> next = index.toUnderstand(BATCH + 1);
    if (next.isEmpty()) {
      return false;
    }
    Contents contents = Contents.of(services);
    for (UUID id : next.subList(0, Math.min(BATCH, next.size()))) {
      if (cancelled.getAsBoolean()) {
        return false;
      }
      if (over.getAsBoolean()) {
        break;
      }
      understand(index, contents, id);
      understood++;
    }
    index.commit();
    return next.size() > BATCH;
  }

  private void understand(Index index, Contents contents, UUID id) throws IOException {
    Optional<IndexedFile> file = contents.file(id);
    Optional<Dossier> dossier = read(contents, id);
    if (file.isPresent() && dossier.isPresent()) {
      index.understand(dossier.get(), file.get().modified(), file.get().size());
    } else {
      index.remove(id);
    }
  }

  /** How many entries were looked into by this. */
  int understood() {
    return understood;
  }

  /** Why entries could not be read and so cannot be found, a sentence for each. */
  public List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  /** A rebuild that the disk did not take is made once more: that one is kept in memory. */
  private void rebuild(List<IndexedFile> files, Contents contents) throws IOException {
    if (!rebuilt(files, contents) && !cancelled.getAsBoolean()) {
      rebuilt(files, contents);
    }
  }

  private boolean rebuilt(List<IndexedFile> files, Contents contents) throws IOException {
    int all = files.size();
    indexed = all;
    try (Rebuild rebuild = services.index().rebuild(done -> told(done, all))) {
      // Most of the work is to read and to understand, which all processors may do at once.
      files.parallelStream()
          .filter(_ -> !cancelled.getAsBoolean())
          .forEach(file ->
              read(contents, file.id())
                  .ifPresent(dossier -> rebuild.put(dossier, file.modified(), file.size())));
      return !cancelled.getAsBoolean() && rebuild.finish();
    }
  }

  private void topUp(Index index, Difference difference, Contents contents) throws IOException {
    difference.removed().forEach(index::remove);
    List<UUID> fresh = new ArrayList<>(difference.added());
    fresh.addAll(difference.changed());
    indexed = fresh.size();
    int done = 0;
    for (UUID id : fresh) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      Optional<IndexedFile> file = contents.file(id);
      Optional<Dossier> dossier = read(contents, id);
      if (file.isPresent() && dossier.isPresent()) {
        index.put(dossier.get(), file.get().modified(), file.get().size());
      } else {
        index.remove(id);
      }
      told(++done, fresh.size());
    }
    if (difference.removed().isEmpty()) {
      index.commit();
    } else {
      index.scrub();
    }
  }

  /** Leaves no word of what was removed for good in the index, if there is one. */
  public void scrub() throws IOException {
    if (services.index().condition() == Condition.READY) {
      catchUp();
      services.index().scrub();
    }
  }

  private void told(int done, int of) {
    if (done % STEP == 0 && done < of) {
      progress.at(done, of);
    }
  }

  /**
   * An entry or a share, unless its file cannot be read: that is said where they are listed, and
   * what it said before is not found any more.
   */
  private Optional<Dossier> read(Contents contents, UUID id) {
    try {
      return contents.dossier(id);
    } catch (IOException trouble) {
      unreadable.add(Worker.sentence(trouble));
      return Optional.empty();
    }
  }
}
