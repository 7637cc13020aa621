package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.Digests;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;
import org.sojourn.json.FutureFormat;
import org.sojourn.json.JsonTrouble;

/** Writing entries. The caller holds the journal's lock. */
final class Keeping {
  private final Layout layout;
  private final Cabinet cabinet;
  private final Shelves shelves;
  private final Revisions revisions;
  private final Supplier<UUID> ids;

  /*
   * What was being written for an entry when writing failed. It may stand on the disk all the same
   * (the last step, forcing the folder, is what failed), and is then ours and nobody else's change.
   */
  private final Map<UUID, String> failed = new ConcurrentHashMap<>();

  Keeping(
      Layout layout, Cabinet cabinet, Shelves shelves, Revisions revisions, Supplier<UUID> ids) {
    this.layout = layout;
    this.cabinet = cabinet;
    this.shelves = shelves;
    this.revisions = revisions;
    this.ids = ids;
  }

  /** Where an entry will be written, and what it will replace there. */
  record Plan(Entry entry, @Nullable Path was, @Nullable UUID theirs) {}

  /** A new entry; when its id is taken by another text, both are kept. */
  Plan adding(Entry entry) throws IOException {
    Path place = place(entry);
    if (!cabinet.holds(place)) {
      return new Plan(entry, null, null);
    }
    byte[] there = cabinet.bytes(place);
    return ours(entry, there, null) || same(there, Formats.ENTRY.write(entry))
        ? new Plan(entry, place, null)
        : beside(entry);
  }

  /** An entry in place of one with this digest; when that has changed meanwhile, both are kept. */
  Plan replacing(Entry entry, String base) throws IOException {
    Path place = place(entry);
    Optional<Path> was = cabinet.holds(place) ? Optional.of(place) : shelves.place(entry.id());
    if (was.isEmpty()) {
      // Deleted elsewhere meanwhile: what was written here is kept all the same.
      return new Plan(entry, null, null);
    }
    byte[] there = cabinet.bytes(was.get());
    return ours(entry, there, base) || already(entry, there)
        ? new Plan(entry, was.get(), null)
        : beside(entry);
  }

  /** A draft's entry where its first attempt may stand already, which is then replaced. */
  Plan finishing(Entry entry) throws IOException {
    Path place = place(entry);
    return new Plan(entry, cabinet.holds(place) ? place : null, null);
  }

  private Plan beside(Entry entry) {
    return new Plan(entry.under(ids.get()), null, entry.id());
  }

  private boolean ours(Entry entry, byte[] there, @Nullable String base) {
    String digest = Digests.sha256(there);
    return digest.equals(base) || digest.equals(failed.get(entry.id()));
  }

  private static boolean already(Entry entry, byte[] there) throws FutureFormat {
    try {
      return same(there, Formats.ENTRY.rewrite(there, entry));
    } catch (FutureFormat e) {
      throw e;
    } catch (JsonTrouble e) {
      return false;
    }
  }

  private static boolean same(byte[] one, byte[] other) {
    return Arrays.equals(one, other);
  }

  /** Writes an entry; one that was trashed meanwhile lives, with the trashed as what it said. */
  Saved write(Plan plan) throws IOException {
    Entry entry = plan.entry();
    Path place = place(entry);
    byte[] bytes = bytes(plan);
    String digest = Digests.sha256(bytes);
    failed.put(entry.id(), digest);
    revisions.takeIn(entry.id());
    cabinet.write(place, bytes);
    revisions.takenIn(entry.id());
    if (plan.was() != null && !plan.was().equals(place)) {
      cabinet.delete(plan.was());
    }
    failed.remove(entry.id());
    shelves.remember(entry.id(), place);
    return new Saved(new Kept<>(entry, digest), plan.theirs());
  }

  /** The new file; the old one, if it says something else, is kept as a revision first. */
  private byte[] bytes(Plan plan) throws IOException {
    Entry entry = plan.entry();
    if (plan.was() == null) {
      return Formats.ENTRY.write(entry);
    }
    byte[] was = cabinet.bytes(plan.was());
    byte[] bytes = Formats.ENTRY.rewrite(was, entry);
    if (!same(was, bytes)) {
      cabinet.number(layout.revisions(entry.id()), was);
    }
    return bytes;
  }

  /** Writes new entries; those that stand in the journal already, word for word, are left out. */
  int writeAll(List<Entry> entries) throws IOException {
    Map<UUID, Entry> batch = new LinkedHashMap<>();
    Set<Path> standing = new LinkedHashSet<>();
    for (Entry entry : entries) {
      Entry there = there(entry.id(), batch);
      if (there == null) {
        batch.put(entry.id(), entry);
      } else if (!there.equals(entry)) {
        Entry ours = entry.under(ids.get());
        batch.put(ours.id(), ours);
      } else {
        shelves.known(entry.id()).map(Path::getParent).ifPresent(standing::add);
      }
    }
    Map<Path, Entry> files = new LinkedHashMap<>();
    for (Entry entry : batch.values()) {
      files.put(place(entry), entry);
    }
    cabinet.writeAll(files, Formats.ENTRY);
    for (Path folder : standing) {
      cabinet.settle(folder);
    }
    files.forEach((place, entry) -> shelves.remember(entry.id(), place));
    return batch.size();
  }

  private @Nullable Entry there(UUID id, Map<UUID, Entry> batch) throws IOException {
    Entry before = batch.get(id);
    Optional<Path> known = shelves.known(id);
    return before == null && known.isPresent()
        ? cabinet.read(known.get(), Formats.ENTRY).value()
        : before;
  }

  private Path place(Entry entry) throws StoreTrouble {
    int year = entry.date().getYear();
    if (year < 1 || year > 9999) {
      throw new StoreTrouble(
          "[%s] is no day to write about: years run from 1 to 9999".formatted(entry.date()));
    }
    return layout.entry(entry.id(), entry.date());
  }
}
