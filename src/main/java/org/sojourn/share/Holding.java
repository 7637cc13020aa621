package org.sojourn.share;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.Pulse;
import org.sojourn.files.SealedFiles;

/**
 * A folder of values that never change once they are there, with the marks that stand beside them.
 * Each value is read once, and the folder is listed again when something in it has changed: a
 * mentor's holds thousands, and is looked through for every page.
 */
final class Holding<T> {

  /** So long after a folder has changed, another change tells another time. */
  private static final long SETTLED = Duration.ofSeconds(2).toNanos();

  private static final long MILLISECOND = 1_000_000;

  /** So many values are read in a moment. */
  private static final int FEW = 500;

  private static final String READ = ".read";
  private static final String SIGNED = ".signed";

  private final Shelf<T> shelf;
  private final Map<UUID, T> known = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Listing listing;

  /**
   * What the folder holds by name.
   *
   * @param settled whether a change since then shows in the folder's time
   */
  private record Listing(
      long pulse, boolean settled, List<UUID> values, Set<UUID> read, Set<UUID> signed) {}

  Holding(Shelf<T> shelf) {
    this.shelf = shelf;
  }

  /** All values, in no order, and what cannot be read. */
  Shelf.Found<T> all() throws IOException {
    lock.lock();
    try {
      List<UUID> ids = listing().values();
      if (known.size() > ids.size()) {
        known.keySet().retainAll(new HashSet<>(ids));
      }
      List<Unreadable> unreadable = read(ids);
      List<T> values = new ArrayList<>(ids.size());
      for (UUID id : ids) {
        T value = known.get(id);
        if (value != null) {
          values.add(value);
        }
      }
      return new Shelf.Found<>(values, unreadable);
    } finally {
      lock.unlock();
    }
  }

  /** Reads what is not known yet; gives what cannot be read. */
  private List<Unreadable> read(List<UUID> ids) {
    List<UUID> fresh = ids.stream().filter(id -> !known.containsKey(id)).toList();
    return (fresh.size() > FEW ? fresh.parallelStream() : fresh.stream())
        .flatMap(id -> {
          Shelf.Found<T> found = new Shelf.Found<>(new ArrayList<>(), new ArrayList<>());
          shelf.into(id, found).ifPresent(value -> known.put(id, value));
          return found.unreadable().stream();
        })
        .toList();
  }

  /** Whether all values can be had in a moment, without waiting for files or for another reader. */
  boolean atHand() throws IOException {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      return listing().values().size() - known.size() <= FEW;
    } finally {
      lock.unlock();
    }
  }

  /** Those of the values that were opened here. */
  Set<UUID> read() throws IOException {
    return marks().read();
  }

  /** Those of the values that came signed. */
  Set<UUID> signed() throws IOException {
    return marks().signed();
  }

  private Listing marks() throws IOException {
    lock.lock();
    try {
      return listing();
    } finally {
      lock.unlock();
    }
  }

  private Listing listing() throws IOException {
    long pulse = Pulse.of(shelf.folder());
    Listing last = listing;
    if (last != null && last.settled() && last.pulse() == pulse) {
      return last;
    }
    boolean settled = System.currentTimeMillis() * MILLISECOND - pulse > SETTLED;
    Listing made = new Listing(pulse, settled, new ArrayList<>(), new HashSet<>(), new HashSet<>());
    for (String name : SealedFiles.names(shelf.folder())) {
      if (name.endsWith(READ)) {
        Shelf.idIn(name, READ).ifPresent(made.read()::add);
      } else if (name.endsWith(SIGNED)) {
        Shelf.idIn(name, SIGNED).ifPresent(made.signed()::add);
      } else {
        Shelf.idIn(name, Shelf.JSON).ifPresent(made.values()::add);
      }
    }
    listing = made;
    return made;
  }
}
