package org.sojourn.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.files.Digests;
import org.sojourn.journal.Entry;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;

/**
 * Copies of entries that other programs made: a synced folder that was changed in two places holds
 * {@code ID.sync-conflict-….json} or {@code ID (conflicted copy …).json}, a file manager makes
 * {@code ID (1).json}; of a sealed file {@code ID.json.age} both make names such as {@code ID.json
 * (1).age}. What such a copy says becomes an entry of its own, so that it can be found and read
 * beside the other, unless every word of it stands in the journal already.
 */
final class Copies {
  private static final Pattern NAME =
      Pattern.compile("([0-9a-f-]{36})(?:[^0-9a-f-].*\\.json|\\.json(?:\\.sync-| \\().+)");
  private static final long TIME = 0xFFFF_FFFF_FFFF_0000L;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final Layout layout;
  private final Cabinet cabinet;
  private final Shelves shelves;

  Copies(Layout layout, Cabinet cabinet, Shelves shelves) {
    this.layout = layout;
    this.cabinet = cabinet;
    this.shelves = shelves;
  }

  /** The entry that a file is a copy of, by its name; nothing when it is named otherwise. */
  static Optional<UUID> of(Path file) {
    Matcher name = NAME.matcher(Layout.name(file));
    return name.matches() && Layout.id(file).isEmpty()
        ? Layout.uuid(name.group(1))
        : Optional.empty();
  }

  /**
   * Takes in what a file says of an entry that has another file. The caller holds the journal's
   * lock. What cannot be read, or is of a newer version, stays as it is.
   */
  void takeIn(Path copy, UUID id) throws IOException {
    byte[] bytes = cabinet.bytes(copy);
    Entry entry = Formats.ENTRY.read(Doc.read(layout.named(copy), bytes));
    if (!entry.id().equals(id)) {
      return;
    }
    Optional<Path> original = shelves.place(id);
    if (original.isEmpty()) {
      Path place = layout.entry(id, entry.date());
      cabinet.move(copy, place);
      shelves.remember(id, place);
      return;
    }
    if (!says(id, original.get(), bytes)) {
      Entry own = entry.under(derived(id, bytes));
      Path place = layout.entry(own.id(), own.date());
      byte[] renamed = Formats.ENTRY.rewrite(bytes, own);
      if (cabinet.holds(place) && !says(own.id(), place, renamed)) {
        return;
      }
      cabinet.write(place, renamed);
      shelves.remember(own.id(), place);
    }
    cabinet.delete(copy);
  }

  /** Whether an entry says this now, or said it before. */
  private boolean says(UUID id, Path place, byte[] bytes) throws IOException {
    String digest = Digests.sha256(bytes);
    return digest.equals(Digests.sha256(cabinet.bytes(place)))
        || Twins.revisions(layout, cabinet, id).contains(digest);
  }

  /**
   * The id of what a copy says. It follows from its words, so that two machines that take in the
   * same copy make the same entry of it; its time is that of the first.
   */
  static UUID derived(UUID id, byte[] bytes) {
    ByteBuffer digest = ByteBuffer.wrap(HexFormat.of().parseHex(Digests.sha256(bytes)));
    return new UUID(
        (id.getMostSignificantBits() & TIME) | VERSION | (digest.getLong() & 0xFFF),
        (digest.getLong() >>> 2) | VARIANT);
  }
}
