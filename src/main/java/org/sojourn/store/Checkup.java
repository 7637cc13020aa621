package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.sojourn.files.DurableFiles;
import org.sojourn.journal.Entry;
import org.sojourn.json.Doc;
import org.sojourn.json.Format;
import org.sojourn.json.Formats;

/** Looks at every file of a journal and changes none. */
final class Checkup {
  private static final Set<PosixFilePermission> OWN =
      Set.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private static final List<Format<?>> NUMBERED =
      List.of(Formats.ENTRY, Formats.COMMITMENT, Formats.DRAFT);

  private final Layout layout;
  private final Cabinet cabinet;
  private final Shelves shelves;
  private final List<Finding> findings = new ArrayList<>();
  private IntConsumer progress = looked -> {};
  private int looked;

  Checkup(Layout layout, Cabinet cabinet, Shelves shelves) {
    this.layout = layout;
    this.cabinet = cabinet;
    this.shelves = shelves;
  }

  List<Finding> run(IntConsumer progress) throws IOException {
    this.progress = progress;
    permissions();
    file(layout.journal(), Formats.JOURNAL);
    file(layout.profile(), Formats.PROFILE);
    file(layout.missions(), Formats.MISSIONS);
    if (cabinet.holds(layout.memory())) {
      file(layout.memory(), Formats.MEMORY);
    }
    for (Path folder : (Iterable<Path>) shelves.folders()::iterator) {
      for (Path file : inside(folder)) {
        entry(file);
      }
    }
    twins();
    named(layout.drafts(), Formats.DRAFT);
    named(layout.commitments(), Formats.COMMITMENT);
    numbered(layout.revisions());
    numbered(layout.trashedEntries());
    numbered(layout.trashedDrafts());
    return List.copyOf(findings);
  }

  private void permissions() throws IOException {
    if (Files.getFileStore(layout.folder()).supportsFileAttributeView("posix")
        && !OWN.containsAll(Files.getPosixFilePermissions(layout.folder()))) {
      trouble(
          layout.folder(),
          "[%s] can be entered by others on this computer: chmod 700 closes it"
              .formatted(layout.folder()));
    }
  }

  private void entry(Path file) {
    if (unfinished(file)) {
      return;
    }
    Optional<UUID> id = Layout.id(file);
    if (id.isEmpty()) {
      note(file, "[%s] is no entry by its name: it is left out".formatted(layout.named(file)));
      return;
    }
    Optional<Entry> read = file(file, Formats.ENTRY);
    if (read.isEmpty()) {
      return;
    }
    LocalDate date = read.get().date();
    if (!read.get().id().equals(id.get())) {
      trouble(
          file,
          "[%s] holds the entry [%s]: name it so".formatted(layout.named(file), read.get().id()));
    } else if (!file.equals(layout.entry(id.get(), date))) {
      note(
          file,
          "[%s] is about %s: it belongs into [%s]"
              .formatted(
                  layout.named(file),
                  date,
                  layout.named(layout.entry(id.get(), date).resolveSibling(".").normalize())));
    }
  }

  private void twins() throws IOException {
    for (Map.Entry<UUID, List<Path>> each : shelves.all().entrySet()) {
      if (each.getValue().size() > 1) {
        trouble(
            each.getValue().getFirst(),
            "The entry [%s] stands in %d places: the one changed last is shown"
                .formatted(each.getKey(), each.getValue().size()));
      }
    }
  }

  private <T> void named(Path folder, Format<T> format) {
    for (Path file : inside(folder)) {
      if (Loan.draft(file).isPresent()) {
        note(
            file,
            "[%s] is open in an editor, or was left by one: open its draft to take it over"
                .formatted(layout.named(file)));
      } else if (Loan.kept(file)) {
        note(
            file,
            "[%s] is what an editor wrote, not UTF-8 throughout: delete it once its text is right"
                .formatted(layout.named(file)));
      } else if (Layout.name(file).endsWith(Layout.SUFFIX) && !unfinished(file)) {
        file(file, format);
      }
    }
  }

  /** Reads numbered files of all ids, each by the format it says it has. */
  private void numbered(Path folder) {
    for (Path id : inside(folder)) {
      for (Path file : inside(id)) {
        if (Layout.name(file).endsWith(Layout.SUFFIX) && !unfinished(file)) {
          file(file, formatOf(file));
        }
      }
    }
  }

  private Format<?> formatOf(Path file) {
    String said =
        Entries.attempt(
                file,
                () -> Doc.read("", cabinet.bytes(file)).optionalText("format"),
                unreadable -> {})
            .orElse("");
    return NUMBERED.stream()
        .filter(format -> kind(format.name()).equals(kind(said)))
        .findFirst()
        .orElse(Formats.ENTRY);
  }

  private static String kind(String format) {
    return format.replaceFirst("/.*", "");
  }

  private boolean unfinished(Path file) {
    boolean unfinished = DurableFiles.unfinished(file);
    if (unfinished) {
      note(
          file,
          "[%s] was left by a writing that was cut short: it is cleared at a start"
              .formatted(layout.named(file)));
    }
    return unfinished;
  }

  /** The value in a file, if it can be read; what cannot is a finding. */
  private <T> Optional<T> file(Path file, Format<T> format) {
    looked++;
    progress.accept(looked);
    return Entries.attempt(
            file,
            () -> Optional.of(cabinet.read(file, format)),
            unreadable -> findings.add(new Finding(Finding.Weight.TROUBLE, file, unreadable.why())))
        .map(Kept::value);
  }

  private List<Path> inside(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    return Entries.attempt(
            folder,
            () -> Optional.of(Cabinet.list(folder).stream().sorted().toList()),
            unreadable ->
                findings.add(new Finding(Finding.Weight.TROUBLE, folder, unreadable.why())))
        .orElse(List.of());
  }

  private void note(Path file, String sentence) {
    findings.add(new Finding(Finding.Weight.NOTE, file, sentence));
  }

  private void trouble(Path file, String sentence) {
    findings.add(new Finding(Finding.Weight.TROUBLE, file, sentence));
  }
}
