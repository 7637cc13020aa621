package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.FileTrouble;
import org.sojourn.journal.Entry;

/** A journal on a disk of one megabyte, where the tests may mount one. */
class FullDiskTest {
  @TempDir Path temp;
  private Path disk;
  private Store store;
  private Kept<Entry> old;

  @BeforeEach
  void start() throws Exception {
    disk = temp.resolve("disk");
    Files.createDirectory(disk);
    assumeTrue(
        done("mount", "-t", "tmpfs", "-o", "size=1m", "sojourn-test", disk.toString()),
        "a disk can be mounted by root only");
    store = Store.create(disk.resolve("j"), Samples.AMARA, Samples.CLOCK);
    old = store.add(Samples.entry(store.newId(), "2026-11-22", "the old words"));
  }

  @AfterEach
  void end() throws Exception {
    done("umount", disk.toString());
  }

  private static boolean done(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void on_a_full_disk_nothing_is_lost_and_the_writer_is_told() throws IOException {
    Entry large = Samples.said(old.value(), "x".repeat(2_000_000));
    List<String> before = Samples.names(disk);

    FileTrouble replacing =
        assertThrows(FileTrouble.class, () -> store.replace(large, old.digest()));
    FileTrouble drafting = assertThrows(FileTrouble.class, () -> store.keep(Samples.draft(large)));

    assertEquals(FileTrouble.Kind.NO_ROOM, replacing.kind());
    assertEquals(FileTrouble.Kind.NO_ROOM, drafting.kind());
    assertTrue(drafting.toString().contains("No room left on the disk"), drafting.toString());
    assertEquals(List.of(old.value()), store.all().found());
    assertEquals(
        List.of(), Samples.names(disk).stream().filter(name -> name.endsWith(".tmp")).toList());
    assertTrue(Samples.names(disk).containsAll(before));

    Entry smaller = Samples.said(old.value(), "fits");
    assertFalse(store.replace(smaller, old.digest()).conflict());
    assertEquals(List.of(smaller), store.all().found());
  }

  @Test
  void a_read_only_journal_opens_for_reading_and_says_why_it_is_not_written() throws Exception {
    assumeTrue(done("mount", "-o", "remount,ro", disk.toString()), "it cannot be made read-only");

    FileTrouble trouble = assertThrows(FileTrouble.class, () -> store.add(old.value()));
    assertEquals(FileTrouble.Kind.NOT_WRITABLE, trouble.kind());
    try (Store reading = Store.open(disk.resolve("j"), Samples.CLOCK)) {
      assertFalse(reading.writable());
      assertEquals(List.of(old.value()), reading.all().found());
      assertEquals(1, reading.stamps().size());
      assertEquals(List.of(), reading.drafts().found());
      StoreTest.assertSentence(
          "The journal [%s] can only be read: make its folder writable, or copy it to one that is"
              .formatted(disk.resolve("j")),
          () -> reading.keep(Samples.draft(old.value())));
    }
    FileTrouble creating =
        assertThrows(
            FileTrouble.class,
            () -> Store.create(disk.resolve("other"), Samples.AMARA, Samples.CLOCK));
    assertEquals(FileTrouble.Kind.NOT_WRITABLE, creating.kind());
  }
}
