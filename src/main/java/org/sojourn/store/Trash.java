package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;

/**
 * Deleted entries, until the trash is emptied: {@code trash/entries/ID/N.json}, the last counts.
 */
public final class Trash {
  private final Layout layout;
  private final Cabinet cabinet;
  private final Shelves shelves;
  private final Drafts drafts;
  private final Revisions revisions;
  private final Promises promises;
  private final Turn turn;

  Trash(
      Layout layout,
      Cabinet cabinet,
      Shelves shelves,
      Drafts drafts,
      Revisions revisions,
      Promises promises,
      Turn turn) {
    this.layout = layout;
    this.cabinet = cabinet;
    this.shelves = shelves;
    this.drafts = drafts;
    this.revisions = revisions;
    this.promises = promises;
    this.turn = turn;
  }

  /** Puts an entry in here, with a change of it that waits. */
  public void put(UUID id) throws IOException {
    turn.doing(() -> takeAway(id));
  }

  private void takeAway(UUID id) throws IOException {
    List<Path> places = shelves.all().getOrDefault(id, List.of());
    if (places.isEmpty()) {
      throw new StoreTrouble("[%s] is no entry of this journal: check the id".formatted(id));
    }
    try (Claim _ = alone(id)) {
      Path folder = layout.trashed(id);
      for (Path place : places) {
        cabinet.move(place, folder.resolve(Cabinet.next(folder) + Layout.SUFFIX));
      }
      shelves.forget(id);
      along(layout.draft(id), layout.trashedChange(id));
    }
  }

  /** Holds an entry that no window has open: what is kept there would bring it back. */
  private Claim alone(UUID id) throws IOException {
    cabinet.folder(layout.drafts());
    return drafts
        .claim(id)
        .orElseThrow(() ->
            new StoreTrouble(
                "This entry is being edited in another window: finish it there first"));
  }

  /** A change of an entry that waits goes and comes with it. */
  private void along(Path from, Path to) throws IOException {
    if (cabinet.holds(from) && !cabinet.holds(to)) {
      cabinet.move(from, to);
    }
  }

  /** Takes an entry out of here, as it was when it was deleted last. */
  public void restore(UUID id) throws IOException {
    turn.doing(() -> bringBack(id));
  }

  private void bringBack(UUID id) throws IOException {
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
    along(layout.trashedChange(id), layout.draft(id));
  }

  /** What is here. */
  public Discarded discarded() throws IOException {
    List<Path> entries = filled(layout.trashedEntries());
    Set<UUID> gone =
        entries.stream()
            .flatMap(folder -> Layout.uuid(Layout.name(folder)).stream())
            .filter(id -> shelves.place(id).isEmpty())
            .collect(Collectors.toSet());
    return new Discarded(gone, entries.size(), filled(layout.trashedDrafts()).size());
  }

  /**
   * Deletes all that is here, and all that was made of entries that are here alone: what they said
   * before, and the commitments made in them. The trash itself goes last: until then all of it can
   * be tried again.
   */
  public Emptied empty() throws IOException {
    return turn.writing(this::emptied);
  }

  private Emptied emptied() throws IOException {
    takeIn();
    Discarded here = discarded();
    int versions = 0;
    int promised = 0;
    for (Commitment made : promises.all().found()) {
      if (made.madeIn() != null && here.entries().contains(made.madeIn())) {
        versions += forget(layout.revisions(made.id()));
        cabinet.delete(layout.commitment(made.id()));
        promised++;
      }
    }
    for (UUID entry : here.entries()) {
      versions += forget(layout.revisions(entry));
    }
    cabinet.deleteFolder(layout.trashedEntries());
    cabinet.deleteFolder(layout.trashedDrafts());
    return new Emptied(here.copies(), versions, here.drafts(), promised);
  }

  /** What is here of entries that live, such as by another computer, stays theirs. */
  private void takeIn() throws IOException {
    Set<UUID> living = shelves.all().keySet();
    for (Path folder : filled(layout.trashedEntries())) {
      Optional<UUID> id = Layout.uuid(Layout.name(folder)).filter(living::contains);
      if (id.isPresent()) {
        revisions.takeIn(id.get());
        revisions.takenIn(id.get());
        along(layout.trashedChange(id.get()), layout.draft(id.get()));
      }
    }
  }

  /** Removes a folder of numbered files; says how many there were. */
  private int forget(Path folder) throws IOException {
    int numbered = Cabinet.next(folder) - 1;
    cabinet.deleteFolder(folder);
    return numbered;
  }

  /** The folders that hold something. */
  private static List<Path> filled(Path folder) throws IOException {
    List<Path> filled = new ArrayList<>();
    for (Path inside : Cabinet.list(folder)) {
      if (Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS) && !Cabinet.list(inside).isEmpty()) {
        filled.add(inside);
      }
    }
    return filled;
  }

  /** The entries in the trash, newest first, each as it was when it was deleted last. */
  public Listing<Entry> entries() throws IOException {
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
