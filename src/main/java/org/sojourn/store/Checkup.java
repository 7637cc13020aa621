package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.sojourn.files.DurableFiles;
import org.sojourn.journal.Entry;
import org.sojourn.json.Doc;
import org.sojourn.json.Format;
import org.sojourn.json.Formats;
import org.sojourn.json.FutureFormat;
import org.sojourn.json.JsonTrouble;

/** Looks at every file of a journal and changes none. */
final class Checkup {
  /** Clocks of computers that are not in a network differ by minutes. */
  private static final Duration SLACK = Duration.ofHours(1);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private static final String REMEDY = "Mend it by hand, or bring it back from a backup";

  private static final List<Format<?>> NUMBERED =
      List.of(Formats.ENTRY, Formats.COMMITMENT, Formats.DRAFT);

  private final Layout layout;
  private final Cabinet cabinet;
  private final Shelves shelves;
  private final List<Finding> findings = new ArrayList<>();
  private IntConsumer progress = looked -> {};
  private int looked;
  private final OffsetDateTime now;
  private Optional<Path> changedLast = Optional.empty();
  private OffsetDateTime latest;

  Checkup(Layout layout, Cabinet cabinet, Shelves shelves, OffsetDateTime now) {
    this.now = now;
    this.latest = now.plus(SLACK);
    this.layout = layout;
    this.cabinet = cabinet;
    this.shelves = shelves;
  }

  List<Finding> run(IntConsumer progress) throws IOException {
    this.progress = progress;
    findings.addAll(new Ground(layout).run());
    file(layout.journal(), Formats.JOURNAL);
    file(layout.profile(), Formats.PROFILE, SideFile.REMEDY);
    file(layout.missions(), Formats.MISSIONS, SideFile.REMEDY);
    if (cabinet.holds(layout.memory())) {
      file(layout.memory(), Formats.MEMORY, SideFile.REMEDY);
    }
    for (Path folder : (Iterable<Path>) shelves.folders()::iterator) {
      for (Path file : inside(folder)) {
        entry(file);
      }
    }
    twins();
    clock();
    strays();
    named(layout.drafts(), Formats.DRAFT);
    named(layout.commitments(), Formats.COMMITMENT);
    numbered(layout.revisions());
    numbered(layout.trashedEntries());
    numbered(layout.trashedDrafts());
    return List.copyOf(findings);
  }

  /** A clock that goes wrong puts entries in the wrong order, and lets old changes look new. */
  private void clock() {
    changedLast.ifPresent(file ->
        note(
            file,
            "[%s] was changed at %s, but the clock of this computer says %s: set the clock right, or that of the other computer"
                .formatted(
                    layout.named(file),
                    TIME.format(latest.withOffsetSameInstant(now.getOffset())),
                    TIME.format(now))));
  }

  /** What is in the folder and stands in no list. */
  private void strays() throws IOException {
    for (Path file : Strays.entries(layout, shelves)) {
      trouble(
          file,
          "[%s] is in no month's folder, so that no list shows it: `sojourn doctor --repair` moves it there"
              .formatted(layout.named(file)));
    }
    for (Path file : Strays.nameless(layout, shelves)) {
      note(
          file,
          "[%s] is among the entries and is none by its name: it is left alone, but backed up"
              .formatted(layout.named(file)));
    }
    for (Path file : Strays.others(layout)) {
      note(
          file,
          "[%s] is no file of a journal: it is left alone, but backed up"
              .formatted(layout.named(file)));
    }
  }

  private void entry(Path file) {
    if (unfinished(file)) {
      return;
    }
    Optional<UUID> id = Layout.id(file);
    if (id.isEmpty()) {
      nameless(file);
      return;
    }
    Optional<Entry> read = file(file, Formats.ENTRY);
    if (read.isEmpty()) {
      return;
    }
    if (read.get().updated().isAfter(latest)) {
      latest = read.get().updated();
      changedLast = Optional.of(file);
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

  /** A copy that cannot be read is a trouble of its own, for it will not be taken in. */
  private void nameless(Path file) {
    if (Copies.of(file).isEmpty()) {
      note(file, "[%s] is no entry by its name: it is left out".formatted(layout.named(file)));
    } else if (file(file, Formats.ENTRY).isPresent()) {
      note(
          file,
          "[%s] is a copy made by another program: the next start takes it in"
              .formatted(layout.named(file)));
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
    return file(file, format, REMEDY);
  }

  private <T> Optional<T> file(Path file, Format<T> format, String remedy) {
    looked++;
    progress.accept(looked);
    return Entries.attempt(
        file,
        () -> Optional.of(read(file, format, remedy)),
        unreadable -> trouble(file, unreadable.why()));
  }

  private <T> T read(Path file, Format<T> format, String remedy) throws IOException {
    try {
      return read(file, format);
    } catch (JsonTrouble damaged) {
      throw new StoreTrouble(SideFile.with(remedy, String.valueOf(damaged.getMessage())));
    }
  }

  private <T> T read(Path file, Format<T> format) throws IOException {
    Doc doc = Doc.read(layout.named(file), cabinet.bytes(file));
    try {
      return format.read(doc);
    } catch (FutureFormat newer) {
      if (!file.equals(layout.journal())) {
        note(
            file,
            "[%s] was written by a newer Sojourn and shows what this one understands: update to change it"
                .formatted(layout.named(file)));
      }
      return format.look(doc);
    }
  }

  private List<Path> inside(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    return Entries.attempt(
            folder,
            () -> Optional.of(Cabinet.list(folder).stream().sorted().toList()),
            unreadable -> trouble(folder, unreadable.why()))
        .orElse(List.of());
  }

  private void note(Path file, String sentence) {
    findings.add(new Finding(Finding.Weight.NOTE, file, sentence));
  }

  private void trouble(Path file, String sentence) {
    findings.add(new Finding(Finding.Weight.TROUBLE, file, sentence));
  }
}
