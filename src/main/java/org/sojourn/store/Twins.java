package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.files.Digests;
import org.sojourn.files.FolderLock;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;

/**
 * Entries that stand in two months. An entry that is moved to another day is written there before
 * it is removed here, so a crash between the two leaves both.
 */
final class Twins {
  private final Layout layout;
  private final Cabinet cabinet;

  Twins(Layout layout, Cabinet cabinet) {
    this.layout = layout;
    this.cabinet = cabinet;
  }

  /**
   * @param old whether every word of it stands among the entry's revisions
   */
  private record Twin(Path file, Kept<Entry> kept, boolean old) {}

  /** The entry that was changed last of those in these places, which have one id. */
  Kept<Entry> newest(List<Path> places) throws IOException {
    return read(places).getFirst().kept();
  }

  /** What is there, once it was tidied if it was not as it should be. */
  Shelves.Seen tidied(Shelves shelves) throws IOException {
    Shelves.Seen seen = shelves.walk();
    if (!seen.untidy()) {
      return seen;
    }
    tidy(seen, shelves);
    return shelves.walk();
  }

  /**
   * Clears what killed writers left and takes in what other programs copied, unless someone is
   * writing now, or it fails: then the next walk does.
   */
  void tidy(Shelves.Seen seen, Shelves shelves) {
    Entries.attempt(layout.entries(), () -> tidied(seen, shelves), unreadable -> {});
  }

  private Optional<FolderLock> tidied(Shelves.Seen seen, Shelves shelves) throws IOException {
    Optional<FolderLock> lock = FolderLock.tryHold(layout.lock());
    if (lock.isPresent()) {
      try (FolderLock _ = lock.get()) {
        for (Path folder : seen.unfinished()) {
          cabinet.sweep(folder);
        }
        mend(seen.twins(), shelves);
        Copies copies = new Copies(layout, cabinet, shelves);
        seen.copies().forEach((copy, id) -> takeIn(copies, copy, id));
      }
    }
    return lock;
  }

  private static void takeIn(Copies copies, Path copy, UUID id) {
    Entries.attempt(
        copy,
        () -> {
          copies.takeIn(copy, id);
          return Optional.of(copy);
        },
        unreadable -> {});
  }

  /**
   * Removes older twins whose every word stands among the entry's revisions too. What differs from
   * all of them comes from another machine, and becomes an entry of its own.
   */
  private void mend(Map<UUID, List<Path>> twins, Shelves shelves) throws IOException {
    for (Map.Entry<UUID, List<Path>> each : twins.entrySet()) {
      List<Twin> found = read(each.getValue());
      for (Twin twin : found.subList(1, found.size())) {
        shelves.remember(each.getKey(), found.getFirst().file());
        takeIn(new Copies(layout, cabinet, shelves), twin.file(), each.getKey());
      }
    }
  }

  /** The one that counts first: the one changed last, or of two such the one that is not old. */
  private List<Twin> read(List<Path> places) throws IOException {
    List<Twin> found = new ArrayList<>();
    for (Path place : places) {
      Optional<Kept<Entry>> kept = cabinet.find(place, Formats.ENTRY);
      if (kept.isPresent()) {
        List<String> revisions = revisions(layout, cabinet, kept.get().value().id());
        found.add(new Twin(place, kept.get(), revisions.contains(kept.get().digest())));
      }
    }
    if (found.isEmpty()) {
      throw new StoreTrouble("[%s] has just been moved: try again".formatted(places.getFirst()));
    }
    found.sort(
        Comparator.comparing((Twin twin) -> twin.kept().value().updated().toInstant())
            .reversed()
            .thenComparing(Twin::old));
    return found;
  }

  /** The digests of what an entry said before. */
  static List<String> revisions(Layout layout, Cabinet cabinet, UUID id) throws IOException {
    List<String> digests = new ArrayList<>();
    for (Path revision : Cabinet.list(layout.revisions(id))) {
      digests.add(Digests.sha256(cabinet.bytes(revision)));
    }
    return digests;
  }
}
