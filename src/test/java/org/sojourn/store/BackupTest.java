package org.sojourn.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.crypto.CryptoTrouble;
import org.sojourn.crypto.Passphrase;
import org.sojourn.files.CrashModel;
import org.sojourn.files.Digests;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.Ended;
import org.sojourn.files.FileTrouble;
import org.sojourn.files.RecordingOps;
import org.sojourn.journal.Entry;

/** A journal in one file, and the journal made from it again. */
class BackupTest {
  @TempDir Path temp;
  private Path folder;
  private Path file;
  private Path again;
  private Store store;

  @BeforeEach
  void a_journal() throws IOException {
    folder = temp.resolve("journal");
    file = temp.resolve("backup.zip");
    again = temp.resolve("again");
    store = Store.create(folder, Samples.AMARA, Samples.CLOCK);
    Kept<Entry> old = store.add(Samples.entry(store.newId(), "2026-11-22", "the old words"));
    store.replace(Samples.said(old.value(), "the new words"), old.digest());
    store
        .trash()
        .put(store.add(Samples.entry(store.newId(), "2026-10-01", "deleted")).value().id());
    store.keep(Samples.draft(Samples.entry(store.newId(), "2026-11-23", "unfinished")));
    store.keep(Samples.commitment(store.newId(), "the promise"));
  }

  @Test
  void a_backup_and_a_restoration_that_are_ended_early_leave_nothing() throws IOException {
    Care.backUp(folder, file, Optional.empty(), (done, of) -> {});
    Path other = file.resolveSibling("other.zip");
    for (int last : new int[] {1, 2, 3}) {
      int[] told = {0};
      Progress ending =
          (done, of) -> {
            if (++told[0] == last) {
              throw new Ended();
            }
          };
      assertThrows(Ended.class, () -> Care.backUp(folder, other, Optional.empty(), ending));
      assertFalse(Files.exists(other));
      told[0] = 0;
      assertThrows(Ended.class, () -> Care.bringBack(file, Optional.empty(), again, ending));
      assertFalse(Files.exists(again.resolve("journal.json")));
    }
  }

  @Test
  void what_is_restored_is_what_was_backed_up() throws IOException {
    Map<String, String> before = CrashModel.files(folder);
    int files = Care.backUp(folder, file, Optional.empty(), (done, of) -> {});
    assertEquals(before.size(), files);
    assertEquals(files, Care.bringBack(file, Optional.empty(), again, (done, of) -> {}));
    assertEquals(before, CrashModel.files(again));
    try (Store restored = Store.open(again, Samples.CLOCK)) {
      assertEquals(store.journalId(), restored.journalId());
      assertEquals(store.all(), restored.all());
      assertEquals(List.of(), restored.care().check(looked -> {}));
    }
  }

  @Test
  void locks_and_unfinished_files_are_left_out() throws IOException {
    Files.writeString(folder.resolve("entries/.x.json.7-1.tmp"), "half");
    Care.backUp(folder, file, Optional.empty(), (done, of) -> {});
    Care.bringBack(file, Optional.empty(), again, (done, of) -> {});
    assertFalse(Files.exists(again.resolve("entries/.x.json.7-1.tmp")));
  }

  @Test
  void a_file_that_is_there_is_not_written_over() throws IOException {
    Files.writeString(file, "precious");
    assertThrows(
        IOException.class, () -> Care.backUp(folder, file, Optional.empty(), (done, of) -> {}));
    assertEquals("precious", Files.readString(file));
  }

  @Test
  void a_folder_that_holds_anything_is_left_as_it_is() throws IOException {
    Care.backUp(folder, file, Optional.empty(), (done, of) -> {});
    Files.createDirectory(again);
    Files.writeString(again.resolve("letter.txt"), "precious");
    StoreTest.assertSentence(
        "[%s] holds other files, such as [letter.txt]: name an empty or a new folder"
            .formatted(again),
        () -> Care.bringBack(file, Optional.empty(), again, (done, of) -> {}));
    assertEquals(Map.of("letter.txt", "precious"), CrashModel.files(again));
  }

  @Test
  void a_bit_turned_anywhere_is_found_before_anything_is_written() throws IOException {
    Care.backUp(folder, file, Optional.empty(), (done, of) -> {});
    byte[] whole = Files.readAllBytes(file);
    int refused = 0;
    for (int i = 0; i < whole.length; i += 37) {
      byte[] turned = whole.clone();
      turned[i] ^= 1;
      Files.write(file, turned);
      try {
        Care.bringBack(file, Optional.empty(), again, (done, of) -> {});
        // Some bits mean nothing, such as those of times: then all is there as it was.
        assertEquals(CrashModel.files(folder), CrashModel.files(again), "at " + i);
        DurableFiles.real().deleteFolder(again);
      } catch (StoreTrouble told) {
        refused++;
        assertFalse(Files.exists(again), "at " + i);
      }
    }
    assertTrue(refused > whole.length / 37 / 2, refused + " refused");
  }

  @Test
  void an_archive_cut_short_before_its_end_is_refused() throws IOException {
    Care.backUp(folder, file, Optional.empty(), (done, of) -> {});
    byte[] whole = Files.readAllBytes(file);
    // What comes after the last file is a list of all files, which is not needed.
    int end = new String(whole, ISO_8859_1).indexOf("PK\001\002") - 30;
    for (int length = 0; length < end; length += 101) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThrows(
          StoreTrouble.class,
          () -> Care.bringBack(file, Optional.empty(), again, (done, of) -> {}));
      assertFalse(Files.exists(again));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.json",
        "entries/../../evil.json",
        "/etc/evil.json",
        "C:/evil.json",
        "entries\\evil.json",
        "entries//evil.json",
        "./evil.json",
        "evil\u001b[2J.json",
        "a/b/c/d/e/f/g/h/i.json",
        "JOURNAL.JSON"
      })
  void a_name_that_leads_elsewhere_is_refused(String name) throws IOException {
    archive(Map.of("journal.json", "{}", name, "{}"));
    assertThrows(
        StoreTrouble.class, () -> Care.bringBack(file, Optional.empty(), again, (done, of) -> {}));
    assertFalse(Files.exists(again));
    assertFalse(Files.exists(temp.resolve("evil.json")));
  }

  @Test
  void a_file_that_grows_beyond_measure_is_refused() throws IOException {
    archive(Map.of("journal.json", "{}", "entries/big.json", "0".repeat(15_000_000)));
    StoreTrouble trouble =
        assertThrows(
            StoreTrouble.class,
            () -> Care.bringBack(file, Optional.empty(), again, (done, of) -> {}));
    assertTrue(trouble.toString().contains("larger than it may be"), trouble.toString());
  }

  @Test
  void another_zip_a_text_and_a_folder_are_no_backups() throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("photo.jpg"));
    }
    assertThrows(
        StoreTrouble.class, () -> Care.bringBack(file, Optional.empty(), again, (done, of) -> {}));
    Files.writeString(file, "Dear diary");
    assertThrows(
        StoreTrouble.class, () -> Care.bringBack(file, Optional.empty(), again, (done, of) -> {}));
    assertThrows(
        FileTrouble.class, () -> Care.bringBack(folder, Optional.empty(), again, (done, of) -> {}));
    archive(Map.of("entries/2026/11/x.json", "{}"));
    StoreTest.assertSentence(
        "[%s] holds no journal: name a backup of one".formatted(file),
        () -> Care.bringBack(file, Optional.empty(), again, (done, of) -> {}));
  }

  @Test
  void a_restoration_that_fails_anywhere_leaves_nothing_and_can_be_repeated() throws IOException {
    Care.backUp(folder, file, Optional.empty(), (done, of) -> {});
    RecordingOps ops = new RecordingOps(temp);
    int failed = 0;
    for (int k = 1; ; k++) {
      ops.fail(k, new IOException("Input/output error"));
      try {
        new Restoration(again, new DurableFiles(ops))
            .restore(new Archive(file, Optional.empty()), (done, of) -> {});
        break;
      } catch (IOException told) {
        failed++;
        assertTrue(told.toString().contains("Input/output error"), told.toString());
        assertTrue(!Files.exists(again) || CrashModel.files(again).isEmpty(), "at " + k);
      }
    }
    assertTrue(failed > 20, failed + " operations failed");
    assertEquals(CrashModel.files(folder), CrashModel.files(again));
  }

  @Test
  void a_backup_that_fails_anywhere_leaves_no_file() throws IOException {
    RecordingOps ops = new RecordingOps(temp);
    DurableFiles failing = new DurableFiles(ops);
    int failed = 0;
    for (int k = 1; ; k++) {
      ops.fail(k, new IOException("No space left on device"));
      try {
        Care.backUp(folder, file, Optional.empty(), (done, of) -> {}, failing);
        break;
      } catch (FileTrouble told) {
        failed++;
        assertEquals(FileTrouble.Kind.NO_ROOM, told.kind());
        assertFalse(Files.exists(file), "at " + k);
      }
    }
    assertTrue(failed >= 5, failed + " operations failed");
  }

  @Test
  void a_sealed_backup_is_opened_by_its_passphrase_alone() throws IOException {
    Care.backUp(folder, file, passphrase("a wide river"), (done, of) -> {});
    assertFalse(Files.readString(file, ISO_8859_1).contains("the new words"));
    assertThrows(
        StoreTrouble.class, () -> Care.bringBack(file, Optional.empty(), again, (done, of) -> {}));
    assertThrows(
        CryptoTrouble.class,
        () -> Care.bringBack(file, passphrase("a wide lake"), again, (done, of) -> {}));
    assertFalse(Files.exists(again));
    Care.bringBack(file, passphrase("a wide river"), again, (done, of) -> {});
    assertEquals(CrashModel.files(folder), CrashModel.files(again));
  }

  @Test
  void a_sealed_backup_that_was_changed_or_cut_short_is_refused() throws IOException {
    Care.backUp(folder, file, passphrase("a wide river"), (done, of) -> {});
    byte[] whole = Files.readAllBytes(file);
    byte[] turned = whole.clone();
    turned[whole.length / 2] ^= 1;
    for (byte[] wrong : List.of(turned, Arrays.copyOf(whole, whole.length - 1))) {
      Files.write(file, wrong);
      assertThrows(
          CryptoTrouble.class,
          () -> Care.bringBack(file, passphrase("a wide river"), again, (done, of) -> {}));
      assertFalse(Files.exists(again));
    }
  }

  private static Optional<Passphrase> passphrase(String words) {
    return Optional.of(Passphrase.of(words.toCharArray()));
  }

  private void archive(Map<String, String> files) throws IOException {
    Map<String, String> sums = new LinkedHashMap<>();
    Files.deleteIfExists(file);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> each : files.entrySet()) {
        byte[] bytes = each.getValue().getBytes(UTF_8);
        sums.put(each.getKey(), Digests.sha256(bytes));
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(bytes);
      }
      zip.putNextEntry(new ZipEntry(Archive.SUMS));
      zip.write(Archive.written(sums).getBytes(UTF_8));
    }
  }
}
