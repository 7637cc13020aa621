package org.sojourn.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.sojourn.journal.Entry;
import org.sojourn.search.Difference;
import org.sojourn.search.Index;
import org.sojourn.search.IndexedFile;
import org.sojourn.search.Rebuild;
import org.sojourn.store.Kept;
import org.sojourn.store.Stamp;

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

  /** A second or so, and ten. */
  private static final int SOME = 20;

  private static final int MOST = 200;

  private final Services services;
  private final Progress progress;
  private final BooleanSupplier cancelled;
  private final List<String> unreadable = new ArrayList<>();
  private int indexed;

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
    List<Stamp> stamps = services.store().stamps();
    Around around = services.around();
    Index index = services.index();
    Difference difference =
        index.against(stamps.stream().map(stamp -> file(stamp, around)).toList());
    if (difference.everything()) {
      rebuild(stamps, around);
    } else if (!difference.none()) {
      topUp(index, difference, stamps, around);
    }
    progress.at(stamps.size(), stamps.size());
  }

  /** Reads an index that was not read to its end for long; false when it was damaged. */
  public boolean sound() throws IOException {
    return services.index().sound(services.clock().instant(), cancelled);
  }

  /**
   * Looks into entries of which more can be known than their words, where nobody does so in the
   * background: into a few, and into those that were just read for the first time unless they are
   * many.
   */
  public void understandSome() throws IOException {
    int left = Math.clamp(indexed, SOME, MOST);
    while (left > 0 && understand()) {
      left -= BATCH;
    }
  }

  /** Makes the index anew; returns how many entries it holds. */
  public int anew() throws IOException {
    services.noticed();
    List<Stamp> stamps = services.store().stamps();
    rebuild(stamps, services.around());
    progress.at(stamps.size(), stamps.size());
    return stamps.size();
  }

  /**
   * Looks into the next few entries of which more can be known than their words, the newest first.
   *
   * @return whether there are more
   */
  public boolean understand() throws IOException {
    Index index = services.index();
    List<UUID> next = index.toUnderstand(BATCH + 1);
    if (next.isEmpty()) {
      return false;
    }
    Around around = services.around();
    for (UUID id : next.subList(0, Math.min(BATCH, next.size()))) {
      if (cancelled.getAsBoolean()) {
        return false;
      }
      Optional<Stamp> stamp = services.store().stamp(id);
      Optional<Entry> entry = read(id);
      if (stamp.isPresent() && entry.isPresent()) {
        index.understand(around.of(entry.get()), stamp.get().modified(), stamp.get().size());
      } else {
        index.remove(id);
      }
    }
    index.commit();
    return next.size() > BATCH;
  }

  /** Why entries could not be read and so cannot be found, a sentence for each. */
  public List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  /** A rebuild that the disk did not take is made once more: that one is kept in memory. */
  private void rebuild(List<Stamp> stamps, Around around) throws IOException {
    if (!rebuilt(stamps, around) && !cancelled.getAsBoolean()) {
      rebuilt(stamps, around);
    }
  }

  private boolean rebuilt(List<Stamp> stamps, Around around) throws IOException {
    int all = stamps.size();
    indexed = all;
    try (Rebuild rebuild = services.index().rebuild(done -> told(done, all))) {
      for (Stamp stamp : stamps) {
        if (cancelled.getAsBoolean()) {
          return false;
        }
        read(stamp.id())
            .ifPresent(entry -> rebuild.put(around.of(entry), stamp.modified(), stamp.size()));
      }
      return rebuild.finish();
    }
  }

  private void topUp(Index index, Difference difference, List<Stamp> stamps, Around around) {
    Map<UUID, Stamp> byId = new HashMap<>();
    stamps.forEach(stamp -> byId.put(stamp.id(), stamp));
    difference.removed().forEach(index::remove);
    List<UUID> fresh = new ArrayList<>(difference.added());
    fresh.addAll(difference.changed());
    indexed = fresh.size();
    int done = 0;
    for (UUID id : fresh) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      Stamp stamp = byId.get(id);
      Optional<Entry> entry = read(id);
      if (stamp != null && entry.isPresent()) {
        index.put(around.of(entry.get()), stamp.modified(), stamp.size());
      } else {
        index.remove(id);
      }
      told(++done, fresh.size());
    }
    index.commit();
  }

  private static IndexedFile file(Stamp stamp, Around around) {
    long seal = around.beside(stamp.id()).seal();
    return new IndexedFile(stamp.id(), stamp.modified(), stamp.size(), seal);
  }

  private void told(int done, int of) {
    if (done % STEP == 0 && done < of) {
      progress.at(done, of);
    }
  }

  /**
   * The entry, unless its file cannot be read: that is said where entries are listed, and what it
   * said before is not found any more.
   */
  private Optional<Entry> read(UUID id) {
    try {
      return services.store().entry(id).map(Kept::value);
    } catch (IOException trouble) {
      unreadable.add(Worker.sentence(trouble));
      return Optional.empty();
    }
  }
}
