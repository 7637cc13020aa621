package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;

/** What entries said before, and the other versions of those that were changed in two places. */
public final class Revisions {
  private final Layout layout;
  private final Cabinet cabinet;
  private final Shelves shelves;

  Revisions(Layout layout, Cabinet cabinet, Shelves shelves) {
    this.layout = layout;
    this.cabinet = cabinet;
    this.shelves = shelves;
  }

  /** What an entry said before, the last first. */
  public Listing<Entry> of(UUID id) throws IOException {
    List<Entry> found = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    Path folder = layout.revisions(id);
    for (int number = Cabinet.next(folder) - 1; number > 0; number--) {
      Path file = folder.resolve(number + Layout.SUFFIX);
      Entries.attempt(file, () -> cabinet.find(file, Formats.ENTRY), unreadable::add)
          .ifPresent(kept -> found.add(kept.value()));
    }
    return new Listing<>(found, unreadable);
  }

  /**
   * Keeps what the trash holds of an entry among what it said before. The trash keeps it too, until
   * it is {@linkplain #takenIn cleared}: should the power fail between, nothing is lost.
   */
  void takeIn(UUID id) throws IOException {
    for (Path file : Cabinet.numbered(layout.trashed(id))) {
      cabinet.number(layout.revisions(id), cabinet.bytes(file));
    }
  }

  /** Clears from the trash what was taken in of an entry that lives. */
  void takenIn(UUID id) throws IOException {
    for (Path file : Cabinet.numbered(layout.trashed(id))) {
      cabinet.delete(file);
    }
  }

  /**
   * Entries that were one with this: an entry that is changed in two places becomes two, and keeps
   * the second it was begun in. What was imported may have been begun at one time with others.
   */
  public List<Entry> elsewhere(Entry entry) {
    List<Entry> found = new ArrayList<>();
    if (entry.imported() != null) {
      return found;
    }
    for (Map.Entry<UUID, List<Path>> each : shelves.all().entrySet()) {
      Path place = each.getValue().getFirst();
      if (!each.getKey().equals(entry.id()) && begunTogether(place, entry)) {
        Entries.attempt(place, () -> cabinet.find(place, Formats.ENTRY), unreadable -> {})
            .map(Kept::value)
            .filter(other -> other.created().isEqual(entry.created()) && other.imported() == null)
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing((Entry other) -> other.updated().toInstant()).reversed());
    return found;
  }

  /** A glance at the beginning of a file, in the month the entry is about. */
  private boolean begunTogether(Path place, Entry entry) {
    if (!layout.month(YearMonth.from(entry.date())).equals(place.getParent())) {
      return false;
    }
    return Entries.attempt(place, () -> cabinet.content(place), unreadable -> {})
        .map(bytes ->
            Glance.at(place, bytes)
                .map(glance -> glance.created().equals(entry.created().toInstant()))
                .orElse(true))
        .orElse(false);
  }
}
