package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Mission;
import org.sojourn.json.Doc;
import org.sojourn.json.Format;
import org.sojourn.json.Formats;

/**
 * Takes in what a synced folder holds twice beside its entries: drafts, commitments and missions
 * that were changed in two places. The caller holds the journal's lock. What cannot be read, or
 * understood in one way only, stays as it is, and the check names it.
 */
final class Gathering {
  private static final Pattern MISSIONS =
      Pattern.compile("missions(?:[^a-z0-9_-].*\\.json|\\.json(?:\\.sync-| \\().+)");

  private final Layout layout;
  private final Cabinet cabinet;

  Gathering(Layout layout, Cabinet cabinet) {
    this.layout = layout;
    this.cabinet = cabinet;
  }

  /** What to do with a copy that says something else than the file by its side. */
  @FunctionalInterface
  private interface Both<T> {
    void keep(T value, byte[] bytes) throws IOException;
  }

  void run() throws IOException {
    for (Path file : Cabinet.list(layout.drafts())) {
      Copies.of(file).ifPresent(id -> draft(file, id));
    }
    for (Path file : Cabinet.list(layout.commitments())) {
      Copies.of(file).ifPresent(id -> commitment(file, id));
    }
    for (Path file : Cabinet.list(layout.folder())) {
      if (MISSIONS.matcher(Layout.name(file)).matches()) {
        attempt(file, () -> missions(file));
      }
    }
  }

  /** It becomes a draft of its own. */
  private void draft(Path copy, UUID id) {
    Both<Draft> both =
        (draft, bytes) -> {
          Draft own = draft.under(Copies.derived(id, bytes));
          cabinet.write(layout.draft(own.id()), Formats.DRAFT.rewrite(bytes, own));
        };
    attempt(copy, () -> takeIn(copy, layout.draft(id), id, Formats.DRAFT, Draft::id, both));
  }

  /** It is kept among what the commitment said before. */
  private void commitment(Path copy, UUID id) {
    Both<Commitment> both = (made, bytes) -> cabinet.number(layout.revisions(id), bytes);
    attempt(
        copy,
        () -> takeIn(copy, layout.commitment(id), id, Formats.COMMITMENT, Commitment::id, both));
  }

  private <T> void takeIn(
      Path copy, Path original, UUID id, Format<T> format, Function<T, UUID> named, Both<T> both)
      throws IOException {
    byte[] bytes = cabinet.bytes(copy);
    T value = format.read(Doc.read(layout.named(copy), bytes));
    if (!named.apply(value).equals(id)) {
      return;
    }
    if (!cabinet.holds(original)) {
      cabinet.move(copy, original);
      return;
    }
    if (!Arrays.equals(bytes, cabinet.bytes(original))) {
      both.keep(value, bytes);
    }
    cabinet.delete(copy);
  }

  /**
   * Missions that are there only are added; where one differs, its writer must say which counts.
   */
  private void missions(Path copy) throws IOException {
    List<Mission> all = new ArrayList<>(cabinet.read(layout.missions(), Formats.MISSIONS).value());
    List<Mission> theirs = Formats.MISSIONS.read(Doc.read(layout.named(copy), cabinet.bytes(copy)));
    for (Mission mission : theirs) {
      if (all.stream().noneMatch(known -> known.id().equals(mission.id()))) {
        all.add(mission);
      }
    }
    cabinet.write(layout.missions(), List.copyOf(all), Formats.MISSIONS);
    if (all.containsAll(theirs)) {
      cabinet.delete(copy);
    }
  }

  /** Something that is done with a file. */
  @FunctionalInterface
  private interface Taking {
    void run() throws IOException;
  }

  private static void attempt(Path file, Taking taking) {
    Entries.attempt(
        file,
        () -> {
          taking.run();
          return Optional.of(file);
        },
        left -> {});
  }
}
