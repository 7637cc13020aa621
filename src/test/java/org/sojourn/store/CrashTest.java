package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.files.CrashModel;
import org.sojourn.files.Crashes;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.RecordingOps;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Role;

/**
 * The power fails at any moment of all that the store writes. Whatever had reached the disk, each
 * file is whole, what was there before is there still, and what was reported done stays done.
 */
class CrashTest {
  @TempDir Path temp;
  private Path folder;
  private RecordingOps ops;
  private Store store;
  private Kept<Entry> old;
  private Crashes crashes;
  private Map<String, String> before;
  private int repeated;

  @BeforeEach
  void start() throws IOException {
    folder = temp.resolve("journal");
    Path scratch = Files.createDirectory(temp.resolve("scratch"));
    ops = new RecordingOps(folder);
    store = Store.create(folder, Samples.AMARA, Samples.CLOCK, new DurableFiles(ops), fresh());
    old = store.add(Samples.entry(store.newId(), "2026-11-22", "the old words"));
    before = CrashModel.files(folder);
    crashes = new Crashes(folder, ops, scratch, this::startAgain, this::read);
  }

  /** What the journal is encrypted with; nothing when it is not. */
  @Nullable FreshKey fresh() throws IOException {
    return null;
  }

  @Nullable Key key() {
    return null;
  }

  /** What a file says that lies so on the disk. */
  String read(String content) {
    return content;
  }

  /** A start after a crash, which clears what was cut short and finds nothing wrong. */
  private void startAgain(Path folder) throws IOException {
    try (Store store = Store.open(folder, Samples.CLOCK, DurableFiles.real(), key())) {
      store.stamps();
      assertEquals(
          List.of(),
          store.care().check(looked -> {}).stream()
              .filter(finding -> finding.weight() == Finding.Weight.TROUBLE)
              .toList());
    }
  }

  private void assertSafe(List<String> texts, Crashes.Work work) throws IOException {
    assertEquals(Set.of(), crashes.during(texts, work));
    assertTrue(crashes.states() > 1, "nothing was looked at");
  }

  private Draft.OfEntry change(String text) {
    return new Draft.OfEntry(
        Samples.said(old.value(), text),
        Draft.OfEntry.FINISH,
        0,
        List.of(Samples.commitment(store.newId(), "the promise")),
        old.digest(),
        Samples.EVENING.plusMinutes(2));
  }

  @Test
  void of_a_new_entry() throws IOException {
    assertSafe(
        List.of("the old words"),
        () -> store.add(Samples.entry(store.newId(), "2026-12-01", "the new words")));
  }

  @Test
  void of_an_edit() throws IOException {
    assertSafe(
        List.of("the old words"),
        () -> store.replace(Samples.said(old.value(), "the new words"), old.digest()));
  }

  @Test
  void of_a_move_to_another_month() throws IOException {
    assertSafe(
        List.of("the old words"),
        () ->
            store.replace(
                Samples.said(old.value(), "the new words").on(LocalDate.parse("2025-01-31")),
                old.digest()));
  }

  @Test
  void of_an_import() throws IOException {
    List<Entry> all =
        List.of(
            Samples.entry(store.newId(), "2026-11-20", "one"),
            Samples.entry(store.newId(), "2026-11-21", "two"),
            Samples.entry(store.newId(), "2026-12-01", "three"));
    assertSafe(List.of("the old words"), () -> store.imports().addAll(all, done -> {}));
  }

  @Test
  void of_a_draft() throws IOException {
    store.keep(Samples.draft(Samples.said(old.value(), "the first words"), "x"));
    assertSafe(
        List.of("the old words", "the first words"),
        () -> store.keep(Samples.draft(Samples.said(old.value(), "the first words, more"), "x")));
  }

  @Test
  void of_a_discarded_draft() throws IOException {
    store.keep(Samples.draft(Samples.said(old.value(), "the first words"), "x"));
    assertSafe(List.of("the first words"), () -> store.discard(old.value().id()));
  }

  @Test
  void of_a_finished_draft() throws IOException {
    store.keep(change("the new words"));
    assertSafe(
        List.of("the old words", "the new words", "the promise"),
        () -> store.finish(change("the new words"), change("the new words").entry()));
  }

  @Test
  void of_a_draft_lent_to_an_editor() throws IOException {
    Draft.OfEntry draft = Samples.draft(Samples.said(old.value(), "the first words"));
    store.keep(draft);
    assertSafe(
        List.of("the first words"),
        () -> store.loans().lend(draft, "A title", "the first words").close());
  }

  @Test
  void of_a_deletion() throws IOException {
    assertSafe(List.of("the old words"), () -> store.trash().put(old.value().id()));
  }

  @Test
  void of_a_restoration() throws IOException {
    store.trash().put(old.value().id());
    assertSafe(List.of("the old words"), () -> store.trash().restore(old.value().id()));
  }

  @Test
  void of_taking_in_a_copy_from_a_synced_folder() throws IOException {
    Path file = folder.resolve("entries/2026/11/" + old.value().id() + ".json");
    Path copy = file.resolveSibling(old.value().id() + " (1).json");
    String words = new String(store.files().read(file, 10_000), StandardCharsets.UTF_8);
    byte[] others =
        words.replace("the old words", "from elsewhere").getBytes(StandardCharsets.UTF_8);
    store.files().write(copy, others);
    assertSafe(List.of("the old words", "from elsewhere"), () -> store.stamps());
  }

  @Test
  void of_taking_in_a_draft_that_a_synced_folder_holds_twice() throws IOException {
    Draft.OfEntry draft = Samples.draft(Samples.said(old.value(), "the first words"));
    store.keep(draft);
    Path file = folder.resolve("drafts/" + draft.id() + ".json");
    String words = new String(store.files().read(file, 10_000), StandardCharsets.UTF_8);
    store
        .files()
        .write(
            file.resolveSibling(draft.id() + " (1).json"),
            words.replace("the first words", "from elsewhere").getBytes(StandardCharsets.UTF_8));
    assertSafe(
        List.of("the old words", "the first words", "from elsewhere"),
        () -> Store.open(folder, Samples.CLOCK, new DurableFiles(ops), key()).close());
  }

  @Test
  void of_emptying_the_trash() throws IOException {
    Saved saved = store.replace(Samples.said(old.value(), "the new words"), old.digest());
    store.trash().put(saved.kept().value().id());
    store.add(Samples.entry(store.newId(), "2026-11-23", "other words"));
    assertSafe(List.of("other words"), () -> store.trash().empty());
  }

  @Test
  void of_a_commitment() throws IOException {
    Commitment made = Samples.commitment(store.newId(), "the promise");
    store.keep(made);
    assertSafe(
        List.of("the promise"),
        () -> store.keep(Samples.commitment(made.id(), "the promise, changed")));
  }

  @Test
  void of_the_missions_the_profile_and_the_memory() throws IOException {
    store.remember(memory -> memory.learning("matron"));
    Mission kisoro =
        new Mission(
            "kisoro",
            "Kisoro",
            "",
            MissionKind.SHORT_TERM,
            Role.CLINICIAN,
            LocalDate.parse("2026-11-01"),
            null);
    assertSafe(
        List.of("the old words", "matron"),
        () -> {
          store.missions(List.of(kisoro));
          store.profile(new Profile("Amara N.", Role.CLINICIAN));
          store.remember(memory -> memory.learning("boda"));
        });
  }

  @Test
  void of_an_edit_that_failed_anywhere_and_was_repeated() throws IOException {
    assertEquals(
        Set.of(),
        crashes.duringRetry(
            List.of("the old words"),
            this::again,
            () ->
                store.replace(
                    Samples.said(old.value(), "the new words").on(LocalDate.parse("2025-01-31")),
                    old.digest())));
    assertTrue(repeated > 15, "only " + repeated + " operations failed");
  }

  @Test
  void of_an_import_that_failed_anywhere_and_was_repeated() throws IOException {
    List<Entry> all =
        List.of(
            Samples.entry(store.newId(), "2026-11-20", "one"),
            Samples.entry(store.newId(), "2026-12-01", "two"));
    assertEquals(
        Set.of(),
        crashes.duringRetry(
            List.of("the old words"), this::again, () -> store.imports().addAll(all, done -> {})));
  }

  @Test
  void of_a_word_whose_learning_failed_anywhere_and_was_repeated() throws IOException {
    assertEquals(
        Set.of(),
        crashes.duringRetry(
            List.of("the old words"),
            this::again,
            () -> store.remember(memory -> memory.learning("boda"))));
  }

  /** The journal as at the start. */
  private void again() throws IOException {
    repeated++;
    DurableFiles.real().deleteFolder(folder);
    Crashes.lay(folder, before);
    store = Store.open(folder, Samples.CLOCK, new DurableFiles(ops), key());
  }

  @ParameterizedTest
  @EnumSource
  void carelessness_is_found_out(RecordingOps.Care care) throws IOException {
    ops.omit(care);
    assertNotEquals(
        Set.of(),
        crashes.during(
            List.of("the old words"),
            () -> store.replace(Samples.said(old.value(), "the new words"), old.digest())));
  }
}
