package org.sojourn.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.sojourn.files.FileTrouble;
import org.sojourn.journal.Entry;
import org.sojourn.journal.IdPrefix;
import org.sojourn.json.Formats;
import org.sojourn.json.JsonTrouble;

/** Reading entries, one or many. */
final class Entries {
  private final Layout layout;
  private final Cabinet cabinet;
  private final Shelves shelves;
  private final Twins twins;

  Entries(Layout layout, Cabinet cabinet, Shelves shelves, Twins twins) {
    this.layout = layout;
    this.cabinet = cabinet;
    this.shelves = shelves;
    this.twins = twins;
  }

  Optional<Kept<Entry>> entry(UUID id) throws IOException {
    Optional<Path> known = shelves.known(id);
    Optional<Kept<Entry>> found = known.isPresent() ? find(known.get()) : Optional.empty();
    if (found.isPresent()) {
      return found;
    }
    List<Path> places = shelves.all().getOrDefault(id, List.of());
    return places.size() > 1 ? Optional.of(twins.newest(places)) : one(places);
  }

  private Optional<Kept<Entry>> one(List<Path> places) throws IOException {
    return places.isEmpty() ? Optional.empty() : find(places.getFirst());
  }

  Optional<UUID> find(String prefix) throws IOException {
    IdPrefix begun = IdPrefix.of(prefix, shelves.all().keySet());
    if (begun.unclear().isPresent()) {
      throw new StoreTrouble(begun.unclear().get());
    }
    return begun.id();
  }

  Listing<Entry> month(YearMonth month) throws IOException {
    Gathered gathered = new Gathered();
    gather(layout.month(month), gathered);
    return gathered.listing(Integer.MAX_VALUE);
  }

  Listing<Entry> latest(int n) throws IOException {
    Gathered gathered = new Gathered();
    Iterator<Path> folders = shelves.folders().iterator();
    while (gathered.found.size() < n && folders.hasNext()) {
      Iterator<Glance> glances = glances(folders.next(), gathered).iterator();
      while (gathered.found.size() < n && glances.hasNext()) {
        read(
            glances.next().file(),
            kept -> gathered.found.add(kept.value()),
            gathered.unreadable::add);
      }
    }
    return gathered.listing(n);
  }

  /** A month's entries, newest first; those that cannot be read are gathered. */
  private List<Glance> glances(Path folder, Gathered gathered) {
    List<Glance> glances = new ArrayList<>();
    for (Path file : files(folder, gathered.unreadable::add)) {
      attempt(file, () -> glance(file), gathered.unreadable::add).ifPresent(glances::add);
    }
    glances.sort(Glance.NEWEST_FIRST);
    return glances;
  }

  private Optional<Glance> glance(Path file) throws IOException {
    Optional<byte[]> bytes = cabinet.content(file);
    Optional<Glance> glance = bytes.flatMap(read -> Glance.at(file, read));
    return glance.isPresent() ? glance : find(file).map(kept -> Glance.of(file, kept.value()));
  }

  Listing<Entry> all() throws IOException {
    Gathered gathered = new Gathered();
    each(kept -> gathered.found.add(kept.value()), gathered.unreadable::add);
    return gathered.listing(Integer.MAX_VALUE);
  }

  void each(Consumer<Kept<Entry>> seen, Consumer<Unreadable> unreadable) throws IOException {
    Map<UUID, List<Path>> places = shelves.all();
    for (Path folder : (Iterable<Path>) shelves.folders()::iterator) {
      for (Path file : files(folder, unreadable)) {
        List<Path> several = Layout.id(file).map(places::get).orElse(null);
        if (several == null || several.size() < 2) {
          read(file, seen, unreadable);
        } else if (several.getFirst().equals(file)) {
          attempt(file, () -> Optional.of(twins.newest(several)), unreadable).ifPresent(seen);
        }
      }
    }
  }

  private void gather(Path folder, Gathered gathered) {
    for (Path file : files(folder, gathered.unreadable::add)) {
      read(file, kept -> gathered.found.add(kept.value()), gathered.unreadable::add);
    }
  }

  private List<Path> files(Path folder, Consumer<Unreadable> unreadable) {
    return attempt(folder, () -> Optional.of(shelves.files(folder)), unreadable).orElse(List.of());
  }

  private void read(Path file, Consumer<Kept<Entry>> seen, Consumer<Unreadable> unreadable) {
    attempt(file, () -> find(file), unreadable).ifPresent(seen);
  }

  /**
   * The entry in a file; nothing when the file has gone since its name was read, or is a copy that
   * another program made: the next start takes it in, if it can be read.
   */
  private Optional<Kept<Entry>> find(Path file) throws IOException {
    if (Copies.of(file).isPresent()) {
      var _ = cabinet.find(file, Formats.ENTRY);
      return Optional.empty();
    }
    Optional<UUID> named = Layout.id(file);
    if (named.isEmpty()) {
      throw new StoreTrouble(
          "[%s] is not named by an entry's id: it may be a copy made by another program"
              .formatted(layout.named(file)));
    }
    Optional<Kept<Entry>> kept = cabinet.find(file, Formats.ENTRY);
    if (kept.isPresent() && !kept.get().value().id().equals(named.get())) {
      throw new StoreTrouble(
          "[%s] holds the entry [%s]: name it by that id"
              .formatted(layout.named(file), kept.get().value().id()));
    }
    return kept;
  }

  /** The digests of all that was ever imported and is still here. */
  Set<String> importedDigests() throws IOException {
    Set<String> digests = new TreeSet<>();
    each(
        kept -> {
          if (kept.value().imported() != null) {
            digests.add(kept.value().imported().digest());
          }
        },
        unreadable -> {});
    return digests;
  }

  /** Something read from a file. */
  @FunctionalInterface
  interface Reading<T> {
    Optional<T> read() throws IOException;
  }

  /** What was read; a file that cannot be read is named and does not stop the rest. */
  static <T> Optional<T> attempt(Path file, Reading<T> reading, Consumer<Unreadable> unreadable) {
    try {
      return reading.read();
    } catch (FileTrouble | JsonTrouble | StoreTrouble e) {
      unreadable.accept(new Unreadable(file, String.valueOf(e.getMessage())));
    } catch (DirectoryIteratorException e) {
      unreadable.accept(new Unreadable(file, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      unreadable.accept(
          new Unreadable(file, String.valueOf(FileTrouble.reading(file, e).getMessage())));
    }
    return Optional.empty();
  }

  private static final class Gathered {
    private final List<Entry> found = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    Listing<Entry> listing(int n) {
      return new Listing<>(found.stream().sorted(Entry.NEWEST_FIRST).limit(n).toList(), unreadable);
    }
  }
}
