package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.RecordingOps;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;

/** What the store does to the disk, step by step, and what is left when any step fails. */
class FailureTest {
  @TempDir Path folder;
  private RecordingOps ops;
  private Store store;
  private Kept<Entry> old;

  @BeforeEach
  void start() throws IOException {
    ops = new RecordingOps(folder);
    store = Store.create(folder, Samples.AMARA, Samples.CLOCK, new DurableFiles(ops), null);
    old = store.add(Samples.entry(store.newId(), "2026-11-22", "the old words"));
    ops.forget();
  }

  private List<String> record() {
    return ops.record().stream()
        .map(line -> line.replace(old.value().id().toString(), "ID"))
        .toList();
  }

  @Test
  void a_journals_own_file_is_written_last() throws IOException {
    RecordingOps fresh = new RecordingOps(folder);
    Store.create(folder.resolve("j"), Samples.AMARA, Samples.CLOCK, new DurableFiles(fresh), null);
    assertEquals(
        List.of("move j/.journal.json.tmp j/journal.json", "forceFolder j"),
        fresh.record().subList(fresh.record().size() - 2, fresh.record().size()));
  }

  @Test
  void an_edit_is_a_revision_and_then_the_entry() throws IOException {
    store.replace(Samples.said(old.value(), "new"), old.digest());
    assertEquals(
        List.of(
            "folder revisions",
            "forceFolder .",
            "folder revisions/ID",
            "forceFolder revisions",
            "create revisions/.1.json.tmp",
            "write revisions/.1.json.tmp",
            "force revisions/.1.json.tmp",
            "move revisions/.1.json.tmp revisions/ID/1.json",
            "forceFolder revisions/ID",
            "create entries/2026/11/.ID.json.tmp",
            "write entries/2026/11/.ID.json.tmp",
            "force entries/2026/11/.ID.json.tmp",
            "move entries/2026/11/.ID.json.tmp entries/2026/11/ID.json",
            "forceFolder entries/2026/11"),
        record());
  }

  @Test
  void a_move_to_another_month_removes_the_old_place_last() throws IOException {
    store.replace(old.value().on(LocalDate.parse("2025-01-31")), old.digest());
    assertEquals(
        List.of(
            "move entries/2025/01/.ID.json.tmp entries/2025/01/ID.json",
            "forceFolder entries/2025/01",
            "delete entries/2026/11/ID.json",
            "forceFolder entries/2026/11"),
        record().subList(record().size() - 4, record().size()));
  }

  @Test
  void finishing_deletes_the_draft_when_the_entry_is_safe() throws IOException {
    Draft.OfEntry draft = Samples.draft(old.value(), old.digest());
    store.keep(draft);
    ops.forget();
    store.finish(draft, Samples.said(old.value(), "new"));
    assertEquals(
        List.of("forceFolder entries/2026/11", "delete drafts/ID.json", "forceFolder drafts"),
        record().subList(record().size() - 3, record().size()));
  }

  /** Something that writes. */
  private interface Work {
    void run() throws IOException;
  }

  /**
   * Fails each operation of some work in turn. Every text must be on the disk in a whole file each
   * time, nothing unfinished may be left, and the same work done again must succeed.
   */
  private void failAtEach(List<String> texts, Work setup, Work work) throws IOException {
    Map<String, String> start = Samples.contents(folder);
    int k = 1;
    while (true) {
      reset(start);
      setup.run();
      ops.fail(k, new IOException("Input/output error"));
      try {
        work.run();
        break;
      } catch (IOException e) {
        assertTrue(e.toString().contains("Input/output error"), e.toString());
      }
      String at = "at " + k + " " + ops.record().getLast();
      assertWhole(texts, at);
      ops.forget();
      work.run();
      assertWhole(texts, at + ", again");
      assertEquals(1, store.stamps().size(), at);
      k++;
    }
    assertTrue(k > 5, "only " + k + " operations");
  }

  private void assertWhole(List<String> texts, String at) throws IOException {
    Map<String, String> contents = Samples.contents(folder);
    for (String text : texts) {
      assertTrue(contents.values().stream().anyMatch(each -> each.contains(text)), at + text);
    }
    assertEquals(
        List.of(), contents.keySet().stream().filter(name -> name.endsWith(".tmp")).toList(), at);
    try (Store again = Store.open(folder, Samples.CLOCK)) {
      assertEquals(List.of(), again.all().unreadable(), at);
      assertEquals(List.of(), again.drafts().unreadable(), at);
    }
  }

  private void reset(Map<String, String> start) throws IOException {
    for (String name : Samples.names(folder)) {
      Files.delete(folder.resolve(name));
    }
    for (String name : List.of("trash", "revisions", "drafts", "commitments")) {
      deleteFolders(folder.resolve(name));
    }
    for (Map.Entry<String, String> each : start.entrySet()) {
      Files.writeString(folder.resolve(each.getKey()), each.getValue());
    }
    ops.forget();
    store = Store.open(folder, Samples.CLOCK, new DurableFiles(ops), null);
  }

  private static void deleteFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  @Test
  void an_edit_that_fails_anywhere_loses_nothing_and_can_be_repeated() throws IOException {
    failAtEach(
        List.of("the old words"),
        () -> {},
        () -> {
          Saved saved = store.replace(Samples.said(old.value(), "the new words"), old.digest());
          assertFalse(saved.conflict());
        });
  }

  @Test
  void a_move_that_fails_anywhere_loses_nothing_and_can_be_repeated() throws IOException {
    Entry moved = Samples.said(old.value(), "the new words").on(LocalDate.parse("2025-01-31"));
    failAtEach(
        List.of("the old words"),
        () -> {},
        () -> assertFalse(store.replace(moved, old.digest()).conflict()));
  }

  @Test
  void finishing_that_fails_anywhere_loses_nothing_and_can_be_repeated() throws IOException {
    Draft.OfEntry draft =
        new Draft.OfEntry(
            Samples.said(old.value(), "the new words"),
            Draft.OfEntry.FINISH,
            0,
            List.of(Samples.commitment(store.newId(), "the promise")),
            old.digest(),
            Samples.EVENING.plusMinutes(2));
    failAtEach(
        List.of("the old words", "the new words", "the promise"),
        () -> store.keep(draft),
        () -> assertFalse(store.finish(draft, draft.entry()).conflict()));
  }

  @Test
  void a_draft_that_cannot_be_kept_leaves_the_one_before() throws IOException {
    failAtEach(
        List.of("the first words"),
        () -> store.keep(Samples.draft(Samples.said(old.value(), "the first words"), "x")),
        () -> store.keep(Samples.draft(Samples.said(old.value(), "the first words, and"), "x")));
  }

  @Test
  void deleting_that_fails_anywhere_loses_nothing() throws IOException {
    Map<String, String> start = Samples.contents(folder);
    for (int k = 1; k <= 5; k++) {
      reset(start);
      ops.fail(k, new IOException("Input/output error"));
      assertThrows(IOException.class, () -> store.trash().put(old.value().id()), "at " + k);
      assertWhole(List.of("the old words"), "at " + k);
    }
  }
}
