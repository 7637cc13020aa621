package org.sojourn.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.search.Samples.entry;
import static org.sojourn.search.Samples.found;
import static org.sojourn.search.Samples.holding;
import static org.sojourn.search.Samples.id;
import static org.sojourn.search.Samples.open;
import static org.sojourn.search.Samples.rebuild;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;

/** An index over time: opened, changed, rebuilt, closed and opened again. */
final class IndexTest {

  @TempDir private Path folder;

  private static IndexedFile file(int number, long modified) {
    return new IndexedFile(id(number), modified, 1, 0);
  }

  private List<String> names() {
    return Arrays.stream(folder.toFile().listFiles()).map(File::getName).sorted().toList();
  }

  @Test
  void an_empty_folder_asks_for_a_rebuild_and_finds_nothing() {
    try (Index index = open(folder)) {
      assertEquals(Condition.MISSING, index.condition());
      assertEquals(List.of(), found(index, "gate"));
      assertEquals(Difference.EVERYTHING, index.against(List.of()));
      assertFalse(index.intact());
    }
    assertEquals(List.of(), names());
  }

  @Test
  void what_is_put_is_found_at_once_and_what_is_removed_is_not() {
    try (Index index = holding(folder, entry(1, "The queue at the gate"))) {
      index.put(Dossier.of(entry(2, "Nobody at the gate today")), 1, 1);
      assertEquals(List.of(1, 2), found(index, "gate").stream().sorted().toList());
      index.put(Dossier.of(entry(1, "Rain")), 2, 1);
      assertEquals(List.of(2), found(index, "gate"));
      index.remove(id(2));
      assertEquals(List.of(1), found(index, ""));
    }
  }

  @Test
  void an_entry_is_found_by_the_words_of_what_was_chosen_in_it() {
    Asked asked = new Asked("", "", List.of(new Asked.Option("fever", "I have had a temperature")));
    Answer ticked = new Answer("body", asked, new Response.Checklist(List.of("fever")));
    try (Index index = holding(folder, entry(1, "").answered(List.of(ticked)))) {
      assertEquals(List.of(1), found(index, "temperature"));
    }
  }

  @Test
  void changes_outlast_the_window_once_it_is_closed() {
    try (Index index = holding(folder, entry(1, "gate"))) {
      index.put(Dossier.of(entry(2, "gate")), 1, 1);
    }
    try (Index index = open(folder)) {
      assertEquals(Condition.READY, index.condition());
      assertEquals(List.of(1, 2), found(index, "gate").stream().sorted().toList());
      assertTrue(index.intact());
    }
  }

  @Test
  void the_difference_with_the_files_is_told() {
    try (Index index = holding(folder, entry(1, "a"), entry(2, "b"), entry(3, "c"))) {
      index.put(Dossier.of(entry(4, "d")), 7, 1);
      index.remove(id(3));
      assertEquals(
          new Difference(false, List.of(id(5)), List.of(id(2)), List.of(id(4))),
          index.against(List.of(file(1, 1), file(2, 9), file(5, 1))));
      assertTrue(index.against(List.of(file(1, 1), file(2, 1), file(4, 7))).none());
    }
  }

  @Test
  void progress_tells_how_many_were_put_and_an_abandoned_rebuild_leaves_the_old_index() {
    List<Integer> told = new ArrayList<>();
    try (Index index = holding(folder, entry(1, "old"))) {
      try (Rebuild rebuild = index.rebuild(told::add)) {
        rebuild.put(Dossier.of(entry(2, "new")), 1, 1);
        rebuild.put(Dossier.of(entry(3, "new")), 1, 1);
        assertEquals(List.of(1), found(index, ""));
      }
      assertEquals(List.of(1), found(index, ""));
    }
    assertEquals(List.of(1, 2), told);
    assertEquals(List.of("current", "index-1"), names());
  }

  @Test
  void a_finished_rebuild_takes_the_place_of_the_old_index() {
    try (Index index = holding(folder, entry(1, "old"))) {
      rebuild(index, entry(2, "new"));
      assertEquals(List.of(2), found(index, ""));
      rebuild(index, entry(3, "newer"));
    }
    assertEquals(List.of("current", "index-3"), names());
  }

  @Test
  void what_is_saved_during_a_rebuild_counts_more_than_what_was_read_for_it() {
    try (Index index = holding(folder, entry(1, "first"), entry(2, "second"))) {
      try (Rebuild rebuild = index.rebuild(_ -> {})) {
        rebuild.put(Dossier.of(entry(1, "first")), 1, 1);
        index.put(Dossier.of(entry(1, "changed")), 2, 1);
        index.put(Dossier.of(entry(3, "third")), 2, 1);
        index.remove(id(2));
        rebuild.put(Dossier.of(entry(2, "second")), 1, 1);
        rebuild.put(Dossier.of(entry(3, "stale")), 1, 1);
        assertTrue(rebuild.finish());
      }
      assertEquals(List.of(1), found(index, "changed"));
      assertEquals(List.of(3), found(index, "third"));
      assertEquals(2, found(index, "").size());
    }
  }

  @Test
  void searches_go_on_while_the_index_is_rebuilt() throws Exception {
    try (Index index = holding(folder, entry(1, "gate"))) {
      List<Integer> counts = new ArrayList<>();
      Thread searcher =
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < 300; i++) {
                  counts.add(found(index, "gate").size());
                }
              });
      for (int round = 0; round < 5; round++) {
        rebuild(index, entry(1, "gate"));
      }
      searcher.join();
      assertEquals(300, counts.size());
      assertTrue(counts.stream().allMatch(count -> count == 1), counts::toString);
      assertEquals(Condition.READY, index.condition());
    }
  }

  @Test
  void no_word_of_what_was_removed_stays_in_the_files_once_they_are_scrubbed() throws IOException {
    Entry[] entries =
        IntStream.rangeClosed(1, 40)
            .mapToObj(number -> entry(number, number == 2 ? "Zanzibarplover" : "door " + number))
            .toArray(Entry[]::new);
    try (Index index = holding(folder, entries)) {
      index.remove(id(2));
      index.commit();
      assertTrue(said("zanzibarplover"), "what is only removed stands in the files");
      index.scrub();
      assertFalse(said("zanzibarplover"));
      assertEquals(39, Samples.search(index, "").total());
    }
    try (Index again = open(folder)) {
      assertEquals(Condition.READY, again.condition());
      assertEquals(39, Samples.search(again, "door").total());
    }
  }

  @Test
  void nothing_stays_of_one_of_two_that_was_removed_while_they_are_put_together()
      throws IOException {
    for (int round = 0; round < 10; round++) {
      Path place = folder.resolve("round" + round);
      try (Index index = holding(place, entry(1, "Zanzibarplover"), entry(2, "door"))) {
        index.remove(id(1));
        index.scrub();
        assertFalse(said("zanzibarplover"), "in round " + round);
      }
    }
  }

  /** Whether a word stands in any file of the index. */
  private boolean said(String word) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), ISO_8859_1)
            .toLowerCase(Locale.ROOT)
            .contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void a_shelf_whose_place_another_has_taken_does_not_seem_to_be_empty() throws IOException {
    Shelf shelf = Shelf.memory(new Prose());
    shelf.close();
    assertThrows(AlreadyClosedException.class, shelf::view);
  }

  @Test
  void an_index_of_another_journal_is_not_used() {
    try (Index index = holding(folder, entry(1, "gate"))) {
      assertEquals(Condition.READY, index.condition());
    }
    try (Index other =
        Index.open(folder, new UUID(1, 1), Setting.of(Samples.VOCABULARY, List.of()))) {
      assertEquals(Condition.OTHER_VERSION, other.condition());
      assertEquals(List.of(), found(other, ""));
      rebuild(other, entry(2, "gate"));
      assertEquals(List.of(2), found(other, ""));
    }
  }

  @Test
  void a_window_without_the_writer_adds_its_changes_in_memory() {
    try (Index first = holding(folder, entry(1, "gate one"), entry(2, "gate two"))) {
      first.put(Dossier.of(entry(3, "gate three")), 1, 1);
      first.commit();
      try (Index second = open(folder)) {
        second.put(Dossier.of(entry(1, "door")), 2, 1);
        second.put(Dossier.of(entry(4, "gate four")), 1, 1);
        second.remove(id(2));
        assertEquals(List.of(3, 4), found(second, "gate").stream().sorted().toList());
        assertEquals(List.of(1), found(second, "door"));
        assertEquals(3, Samples.search(second, "").total());
        assertEquals(
            "Sojourn is open in another window too; both find everything", second.remark());
        assertTrue(second.against(List.of(file(1, 2), file(3, 1), file(4, 1))).none());
      }
      assertEquals("", first.remark());
      assertEquals(List.of(1, 2, 3), found(first, "gate").stream().sorted().toList());
    }
  }

  @Test
  void a_window_writes_the_index_when_the_one_that_kept_it_has_ended() {
    Index first = holding(folder, entry(1, "gate"));
    first.put(Dossier.of(entry(1, "gate")), 1, 1);
    try (Index second = open(folder)) {
      second.put(Dossier.of(entry(2, "gate")), 1, 1);
      assertFalse(second.remark().isEmpty());
      first.close();
      assertEquals(List.of(id(2)), second.against(List.of(file(1, 1), file(2, 1))).added());
      second.put(Dossier.of(entry(2, "gate")), 1, 1);
      assertEquals("", second.remark());
    }
    try (Index third = open(folder)) {
      assertEquals(List.of(1, 2), found(third, "gate").stream().sorted().toList());
    }
  }

  @Test
  void a_window_sees_what_another_has_committed_or_rebuilt_when_it_compares() {
    try (Index first = holding(folder, entry(1, "gate"));
        Index second = open(folder)) {
      first.put(Dossier.of(entry(2, "gate")), 1, 1);
      first.commit();
      assertTrue(second.against(List.of(file(1, 1), file(2, 1))).none());
      assertEquals(List.of(1, 2), found(second, "gate").stream().sorted().toList());
      rebuild(first, entry(3, "gate"));
      assertEquals(List.of(1, 2), found(second, "gate").stream().sorted().toList());
      assertTrue(second.against(List.of(file(3, 1))).none());
      assertEquals(List.of(3), found(second, "gate"));
    }
  }

  @Test
  void only_the_user_may_look_into_the_index() throws IOException {
    Path cache = folder.resolve("cache");
    holding(cache, entry(1, "gate")).close();
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.resolve("index-1"))));
  }

  @Test
  void a_folder_that_cannot_be_made_leads_to_an_index_in_memory() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "not a folder");
    try (Index index = holding(blocked.resolve("cache"), entry(1, "gate"))) {
      index.put(Dossier.of(entry(2, "gate")), 1, 1);
      assertEquals(List.of(1, 2), found(index, "gate").stream().sorted().toList());
      assertTrue(index.against(List.of(file(1, 1), file(2, 1))).none());
      assertTrue(index.remark().endsWith("cannot be written; it is made anew in memory each time"));
      rebuild(index, entry(3, "gate"));
      assertEquals(List.of(3), found(index, "gate"));
    }
  }

  @Test
  void a_rebuild_whose_disk_fails_leaves_the_old_index_and_the_next_is_made_in_memory()
      throws IOException {
    try (Index index = holding(folder, entry(1, "old"))) {
      try (Rebuild rebuild = index.rebuild(_ -> {})) {
        rebuild.put(Dossier.of(entry(2, "new")), 1, 1);
        deleteTree(folder.resolve("index-2"));
        assertFalse(rebuild.finish());
      }
      assertEquals(List.of(1), found(index, ""));
      rebuild(index, entry(2, "new"));
      assertEquals(List.of(2), found(index, ""));
      assertTrue(index.remark().endsWith("it is made anew in memory each time"));
    }
    assertEquals(List.of("current", "index-1"), names());
  }

  private static void deleteTree(Path tree) throws IOException {
    for (File file : tree.toFile().listFiles()) {
      Files.delete(file.toPath());
    }
    Files.delete(tree);
  }

  @Test
  void a_change_goes_into_the_index_that_another_window_has_rebuilt() {
    try (Index late = holding(folder, entry(1, "old"))) {
      try (Index other = open(folder)) {
        rebuild(other, entry(1, "old"), entry(2, "new"));
      }
      late.put(Dossier.of(entry(3, "newest")), 1, 1);
      assertEquals(3, Samples.search(late, "").total());
      assertEquals("", late.remark());
    }
    try (Index index = open(folder)) {
      assertEquals(3, Samples.search(index, "").total());
    }
  }

  @Test
  void an_index_that_cannot_be_written_is_searched_all_the_same() throws IOException {
    holding(folder, entry(1, "gate")).close();
    Path made = folder.resolve("index-1");
    Files.delete(made.resolve("write.lock"));
    Files.createDirectory(made.resolve("write.lock"));
    try (Index index = open(folder)) {
      index.put(Dossier.of(entry(2, "gate")), 1, 1);
      index.commit();
      assertEquals(List.of(1, 2), found(index, "gate").stream().sorted().toList());
      assertTrue(
          index.remark().endsWith("changes are kept in memory and indexed again next time"),
          index::remark);
    }
  }
}
