package org.sojourn.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sojourn.files.FolderLock;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Debrief;
import org.sojourn.json.Formats;

/** The debriefs of a journal, each one file. */
public final class Debriefs {
  /** Far more than the notes of one meeting. */
  private static final int MOST = 4 * ForeignFile.MOST;

  private final Path journal;
  private final SealedFiles files;
  private final Shelf<Debrief> shelf;

  /** The debriefs of the journal in a folder, whose files are these. */
  public Debriefs(Path journal, SealedFiles files) {
    this.journal = journal;
    this.files = files;
    this.shelf =
        new Shelf<>(
            journal.resolve("debriefs"),
            Formats.DEBRIEF,
            Debrief::id,
            UnaryOperator.identity(),
            files);
  }

  /**
   * Debriefs that can be read, the latest first, and what cannot: a newer program's, say.
   *
   * @param found the debriefs
   * @param unreadable the files that were passed over
   */
  public record Listing(List<Debrief> found, List<Unreadable> unreadable) {
    public Listing {
      found = List.copyOf(found);
      unreadable = List.copyOf(unreadable);
    }
  }

  /** All of them, the latest first. */
  public Listing all() throws IOException {
    Shelf.Found<Debrief> found = shelf.all();
    List<Debrief> sorted =
        found.values().stream()
            .sorted(Comparator.comparing(Debrief::date).reversed().thenComparing(Debrief::id))
            .toList();
    return new Listing(sorted, found.unreadable());
  }

  /** One of them; a sentence when it cannot be read. */
  public Optional<Debrief> one(UUID id) throws IOException {
    return shelf.one(id);
  }

  /** The id of the one debrief whose id begins so. */
  public Optional<UUID> find(String prefix) throws IOException {
    return shelf.find(prefix);
  }

  /** Keeps a debrief in the place of the one with its id; what others wrote into the file stays. */
  public void keep(Debrief debrief) throws IOException {
    Path file = shelf.file(debrief.id());
    try (FolderLock _ = FolderLock.hold(journal.resolve("journal.lock"))) {
      if (files.holds(file)) {
        byte[] was = files.read(file, MOST);
        files.write(file, Formats.DEBRIEF.rewrite(was, debrief));
      } else {
        shelf.keep(debrief);
      }
    }
  }
}
