package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;

/**
 * Deleted entries, until the trash is emptied: {@code trash/entries/ID/N.json}, the last counts.
 */
final class Trash {
  private final Layout layout;
  private final Cabinet cabinet;
  private final Shelves shelves;

  Trash(Layout layout, Cabinet cabinet, Shelves shelves) {
    this.layout = layout;
    this.cabinet = cabinet;
    this.shelves = shelves;
  }

  void trash(UUID id) throws IOException {
    List<Path> places = shelves.all().getOrDefault(id, List.of());
    if (places.isEmpty()) {
      throw new StoreTrouble("[%s] is no entry of this journal: check the id".formatted(id));
    }
    Path folder = layout.trashed(id);
    for (Path place : places) {
      cabinet.move(place, folder.resolve(Cabinet.next(folder) + Layout.SUFFIX));
    }
    shelves.forget(id);
  }

  void restore(UUID id) throws IOException {
    int last = Cabinet.next(layout.trashed(id)) - 1;
    if (last == 0) {
      throw new StoreTrouble("[%s] is not in the trash: check the id".formatted(id));
    }
    if (shelves.place(id).isPresent()) {
      throw new StoreTrouble("[%s] is in the journal already: delete that one first".formatted(id));
    }
    Path file = layout.trashed(id).resolve(last + Layout.SUFFIX);
    Entry entry = cabinet.read(file, Formats.ENTRY).value();
    Path place = layout.entry(id, entry.date());
    cabinet.move(file, place);
    shelves.remember(id, place);
  }

  /** Deletes all that is here; of what is in the journal again, what it said before stays. */
  int empty() throws IOException {
    int gone = 0;
    for (Path folder : Cabinet.list(layout.trashedEntries())) {
      Optional<UUID> id = Layout.uuid(Layout.name(folder));
      gone += Cabinet.next(folder) > 1 ? 1 : 0;
      Loan.remove(folder);
      if (id.isPresent() && shelves.place(id.get()).isEmpty()) {
        Loan.remove(layout.revisions(id.get()));
      }
    }
    for (Path folder : Cabinet.list(layout.trashedDrafts())) {
      gone += Cabinet.next(folder) > 1 ? 1 : 0;
      Loan.remove(folder);
    }
    return gone;
  }

  /** The entries in the trash, each as it was when it was deleted last. */
  Listing<Entry> entries() throws IOException {
    List<Entry> found = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    for (Path folder : Cabinet.list(layout.trashedEntries())) {
      int last = Cabinet.next(folder) - 1;
      if (last > 0) {
        Path file = folder.resolve(last + Layout.SUFFIX);
        Entries.attempt(file, () -> cabinet.find(file, Formats.ENTRY), unreadable::add)
            .ifPresent(kept -> found.add(kept.value()));
      }
    }
    found.sort(Entry.NEWEST_FIRST);
    return new Listing<>(found, unreadable);
  }
}
