package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.CrashModel;
import org.sojourn.files.DurableFiles;
import org.sojourn.journal.Entry;

/** What a check finds, and what of it can be put right. */
class RepairTest {
  @TempDir Path temp;
  private Path folder;
  private Store store;
  private Entry entry;
  private Path file;

  @BeforeEach
  void a_journal() throws IOException {
    folder = temp.resolve("journal");
    store = Store.create(folder, Samples.AMARA, Samples.CLOCK);
    entry = store.add(Samples.entry(store.newId(), "2026-11-22", "the words")).value();
    file = folder.resolve("entries/2026/11/" + entry.id() + ".json");
  }

  private List<String> found() throws IOException {
    return store.care().check(looked -> {}).stream().map(Finding::sentence).toList();
  }

  /** What is wrong is found, put right, and found no more. */
  private void assertRepaired(String done) throws IOException {
    assertEquals(1, found().size(), found().toString());
    assertEquals(List.of(done), store.care().repair());
    assertEquals(List.of(), found());
    assertEquals(List.of(entry), store.all().found());
  }

  @Test
  void a_journal_in_order_has_nothing_to_repair() throws IOException {
    assertEquals(List.of(), found());
    Map<String, String> before = CrashModel.files(folder);
    assertEquals(List.of(), store.care().repair());
    assertEquals(before, CrashModel.files(folder));
  }

  @Test
  void a_copy_that_another_program_made_is_told_of_and_one_that_cannot_be_read_is_a_trouble()
      throws IOException {
    String name = entry.id() + ".sync-conflict-20261122-101010-ABCDEFG.json";
    Path copy = file.resolveSibling(name);
    Files.copy(file, copy);
    assertEquals(
        List.of(
            "[%s] is a copy made by another program: the next start takes it in"
                .formatted(folder.relativize(copy))),
        found());
    Files.writeString(copy, "{ half");
    assertEquals(1, found().size());
    assertTrue(found().getFirst().contains("Mend it by hand"), found().getFirst());
  }

  @Test
  void an_entry_in_another_month_is_moved_to_its_own() throws IOException {
    Path wrong = folder.resolve("entries/2025/01/" + file.getFileName());
    DurableFiles.real().move(file, wrong);
    assertRepaired(
        "[%s] was moved to [%s], where its id and its day belong"
            .formatted(folder.relativize(wrong), folder.relativize(file)));
  }

  @Test
  void an_entry_under_the_id_of_another_gets_its_own_name() throws IOException {
    Path wrong = file.resolveSibling(UUID.randomUUID() + ".json");
    Files.move(file, wrong);
    assertRepaired(
        "[%s] was moved to [%s], where its id and its day belong"
            .formatted(folder.relativize(wrong), folder.relativize(file)));
  }

  @Test
  void an_unfinished_file_is_cleared_wherever_it_lies() throws IOException {
    Path left = file.resolveSibling(".x.json.7-1.tmp");
    Files.writeString(left, "half");
    Files.setPosixFilePermissions(left, PosixFilePermissions.fromString("rw-------"));
    assertRepaired(
        "[%s], left by a writing that was cut short, was cleared"
            .formatted(folder.relativize(left)));
  }

  @Test
  void a_folder_that_others_can_enter_is_closed() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertRepaired("2 files and folders were closed to others on this computer");
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
  }

  @Test
  void a_file_that_cannot_be_read_stays_as_it_is_and_is_named() throws IOException {
    Files.writeString(file, "{ half");
    List<String> before = found();
    assertEquals(1, before.size());
    assertEquals(List.of(), store.care().repair());
    assertEquals(before, found());
    assertEquals("{ half", Files.readString(file));
  }

  @Test
  void an_entry_is_not_moved_onto_another() throws IOException {
    Path twin = folder.resolve("entries/2025/01/" + file.getFileName());
    Files.createDirectories(twin.getParent());
    Files.writeString(twin, Files.readString(file).replace("the words", "from elsewhere"));
    store.care().repair();
    assertEquals(
        List.of("from elsewhere", "the words"),
        store.all().found().stream().map(Entry::prose).sorted().toList());
    assertFalse(Files.exists(twin));
  }

  @Test
  void an_entry_in_a_folder_that_is_no_month_is_taken_into_its_own() throws IOException {
    Path lost = folder.resolve("entries/2026/13/" + file.getFileName());
    DurableFiles.real().move(file, lost);
    assertEquals(List.of(), store.all().found());
    assertRepaired("[%s] was taken into its month's folder".formatted(folder.relativize(lost)));
  }

  @Test
  void an_entry_that_is_lost_and_changed_since_is_not_moved_onto_the_other() throws IOException {
    Path lost = folder.resolve("entries/" + file.getFileName());
    Files.writeString(lost, Files.readString(file).replace("the words", "from elsewhere"));
    store.care().repair();
    assertEquals(
        List.of("from elsewhere", "the words"),
        store.all().found().stream().map(Entry::prose).sorted().toList());
  }

  @Test
  void what_is_no_file_of_a_journal_is_named_unless_it_is_hidden() throws IOException {
    Files.createDirectory(folder.resolve(".stfolder"));
    Files.writeString(folder.resolve(".DS_Store"), "x");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertEquals(
        List.of("[notes.txt] is no file of a journal: it is left alone, but backed up"), found());
    store.care().repair();
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
  }

  @Test
  void what_a_newer_version_wrote_is_said() throws IOException {
    Files.writeString(file, Files.readString(file).replace("sojourn-entry/1", "sojourn-entry/2"));
    assertEquals(
        List.of(
            "[%s] was written by a newer Sojourn and shows what this one understands: update to change it"
                .formatted(folder.relativize(file))),
        found());
  }

  @Test
  void a_clock_that_is_behind_is_said() throws IOException {
    store.replace(
        Samples.said(entry, "later").updated(Samples.EVENING.plusDays(40)),
        store.entry(entry.id()).orElseThrow().digest());
    assertEquals(
        List.of(
            "[%s] was changed at 2027-01-01 18:04, but the clock of this computer says 2026-11-22 18:04: set the clock right, or that of the other computer"
                .formatted(folder.relativize(file))),
        found());
  }
}
