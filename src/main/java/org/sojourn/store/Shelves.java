package org.sojourn.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.SealedFiles;

/**
 * Where the files of entries are, by their names alone.
 *
 * <p>An id does not say which month its entry is about. So the places of all are remembered once
 * they have been looked up; a place is believed only while the file is there, and all are looked up
 * again for an id that is not among them, which another process may have written.
 */
final class Shelves {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("0[1-9]|1[0-2]");

  private final Layout layout;
  private final Cabinet cabinet;
  private final Map<UUID, Path> places = new ConcurrentHashMap<>();

  Shelves(Layout layout, Cabinet cabinet) {
    this.layout = layout;
    this.cabinet = cabinet;
  }

  /** What a walk over all entries saw. */
  record Seen(
      List<Stamp> stamps,
      Map<UUID, List<Path>> twins,
      Map<Path, UUID> copies,
      Set<Path> unfinished) {

    /** Whether it is not as it should be. */
    boolean untidy() {
      return !twins.isEmpty() || !copies.isEmpty() || !unfinished.isEmpty();
    }
  }

  /** The months that hold entries, newest first. */
  List<YearMonth> months() {
    return folders().filter(Shelves::holdsEntries).map(Shelves::monthOf).toList();
  }

  /**
   * The folders of all months, newest first; some may be empty. Only those asked for are sought.
   */
  Stream<Path> folders() {
    return sorted(layout.entries(), YEAR).flatMap(year -> sorted(year, MONTH));
  }

  /** Whether a month holds an entry; looks no further than the first. */
  private static boolean holdsEntries(Path folder) {
    Entries.Reading<Path> first =
        () -> {
          try (DirectoryStream<Path> entries =
              Files.newDirectoryStream(
                  folder, file -> Layout.id(SealedFiles.unsealed(file)).isPresent())) {
            Iterator<Path> each = entries.iterator();
            return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
          }
        };
    return Entries.attempt(folder, first, unreadable -> {}).isPresent();
  }

  /** The files of a month that mean to be entries: all that end as they do. */
  List<Path> files(Path folder) throws IOException {
    List<Path> found = new ArrayList<>(Cabinet.list(folder));
    found.removeIf(file -> !Layout.name(file).endsWith(Layout.SUFFIX));
    return found;
  }

  /** The places of all entries; an id with more than one was being moved when the power failed. */
  Map<UUID, List<Path>> all() {
    Map<UUID, List<Path>> found = new LinkedHashMap<>();
    for (Path folder : (Iterable<Path>) folders()::iterator) {
      for (Path file : listed(folder)) {
        Layout.id(file)
            .ifPresent(id -> found.computeIfAbsent(id, key -> new ArrayList<>(1)).add(file));
      }
    }
    places.keySet().retainAll(found.keySet());
    found.forEach((id, files) -> places.put(id, files.getFirst()));
    return found;
  }

  /** Where the entry with this id is. */
  Optional<Path> place(UUID id) {
    Optional<Path> known = known(id);
    return known.isPresent() ? known : Optional.ofNullable(all().get(id)).map(List::getFirst);
  }

  /** Where the entry is, as far as that is remembered and still so. */
  Optional<Path> known(UUID id) {
    return Optional.ofNullable(places.get(id)).filter(cabinet::holds);
  }

  void remember(UUID id, Path file) {
    places.put(id, file);
  }

  void forget(UUID id) {
    places.remove(id);
  }

  /** Stamps of all entries, one for each id, without reading any. */
  Seen walk() throws IOException {
    Map<UUID, Stamp> stamps = new LinkedHashMap<>();
    Map<UUID, List<Path>> twins = new LinkedHashMap<>();
    Map<Path, UUID> copies = new LinkedHashMap<>();
    Set<Path> unfinished = new LinkedHashSet<>();
    for (Path folder : (Iterable<Path>) folders()::iterator) {
      for (Path file : listed(folder)) {
        if (DurableFiles.unfinished(file)) {
          unfinished.add(folder);
        }
        Copies.of(file).ifPresent(of -> copies.put(file, of));
        Optional<UUID> id = Layout.id(file);
        Optional<Stamp> stamp = id.isPresent() ? cabinet.stamp(id.get(), file) : Optional.empty();
        if (stamp.isPresent()) {
          stamps.merge(id.get(), stamp.get(), Shelves::newer);
          twins.computeIfAbsent(id.get(), key -> new ArrayList<>(1)).add(file);
          places.put(id.get(), file);
        }
      }
    }
    twins.values().removeIf(files -> files.size() < 2);
    return new Seen(List.copyOf(stamps.values()), twins, copies, unfinished);
  }

  private static Stamp newer(Stamp one, Stamp other) {
    return one.modified() >= other.modified() ? one : other;
  }

  private static Stream<Path> sorted(Path folder, Pattern names) {
    return listed(folder).stream()
        .filter(path -> names.matcher(Layout.name(path)).matches())
        .sorted(Comparator.comparing(Layout::name).reversed());
  }

  /** What lies in a folder; one that cannot be listed is named when it is read, not here. */
  private static List<Path> listed(Path folder) {
    return Entries.attempt(folder, () -> Optional.of(Cabinet.list(folder)), unreadable -> {})
        .orElse(List.of());
  }

  static YearMonth monthOf(Path folder) {
    return YearMonth.parse(
        Layout.name(folder.resolve("..").normalize()) + "-" + Layout.name(folder));
  }
}
