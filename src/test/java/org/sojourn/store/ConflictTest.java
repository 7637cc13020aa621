package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;

class ConflictTest {
  @TempDir Path folder;
  private Store mine;
  private Store theirs;
  private Kept<Entry> read;
  private Path file;

  @BeforeEach
  void start() throws IOException {
    mine = Store.create(folder, Samples.AMARA, Samples.CLOCK);
    theirs = Store.open(folder, Samples.CLOCK);
    read = mine.add(Samples.entry(mine.newId(), "2026-11-22", "as it was").titled("The gate"));
    file = folder.resolve("entries/2026/11/" + read.value().id() + ".json");
  }

  @Test
  void an_entry_changed_by_two_is_kept_twice() throws IOException {
    theirs.replace(Samples.said(read.value(), "theirs"), read.digest());
    String before = Files.readString(file);

    Saved saved = mine.replace(Samples.said(read.value(), "mine"), read.digest());

    assertTrue(saved.conflict());
    assertEquals(read.value().id(), saved.theirs());
    assertNotEquals(read.value().id(), saved.kept().value().id());
    assertEquals("The gate", saved.kept().value().title());
    assertEquals(before, Files.readString(file));
    assertEquals(
        List.of("mine", "theirs"), mine.all().found().stream().map(Entry::prose).sorted().toList());
    assertEquals(Optional.of(saved.kept()), theirs.entry(saved.kept().value().id()));
  }

  @Test
  void a_finished_change_of_what_others_changed_keeps_both_and_its_commitments()
      throws IOException {
    Commitment made = Samples.commitment(mine.newId(), "ask");
    Draft.OfEntry draft =
        new Draft.OfEntry(read.value(), "free", 0, List.of(made), read.digest(), Samples.EVENING);
    mine.keep(draft);
    theirs.replace(Samples.said(read.value(), "theirs"), read.digest());

    assertTrue(mine.finish(draft, Samples.said(read.value(), "mine")).conflict());

    assertEquals(2, mine.all().found().size());
    assertEquals(List.of(made), mine.commitments().found());
    assertEquals(List.of(), mine.drafts().found());
  }

  @Test
  void the_same_change_by_two_is_one_entry() throws IOException {
    Entry same = Samples.said(read.value(), "the same");
    theirs.replace(same, read.digest());
    assertFalse(mine.replace(same, read.digest()).conflict());
    assertEquals(List.of(same), mine.all().found());
  }

  @Test
  void a_change_of_what_others_broke_leaves_that_and_is_kept() throws IOException {
    Files.writeString(file, "{ half");
    Saved saved = mine.replace(Samples.said(read.value(), "mine"), read.digest());
    assertTrue(saved.conflict());
    assertEquals("{ half", Files.readString(file));
    assertEquals(List.of(saved.kept().value()), mine.all().found());
  }

  @Test
  void a_change_of_what_others_deleted_is_kept() throws IOException {
    theirs.trash(read.value().id());
    Entry changed = Samples.said(read.value(), "mine");
    assertFalse(mine.replace(changed, read.digest()).conflict());
    assertEquals(List.of(changed), mine.all().found());
    assertEquals(List.of(read.value()), mine.trashed().found());
  }

  @Test
  void a_change_of_what_others_moved_keeps_both() throws IOException {
    Entry moved = read.value().on(LocalDate.parse("2026-10-01"));
    theirs.replace(moved, read.digest());
    Saved saved = mine.replace(Samples.said(read.value(), "mine"), read.digest());
    assertTrue(saved.conflict());
    assertEquals(List.of(saved.kept().value(), moved), mine.all().found());
  }

  @Test
  void an_entry_is_not_restored_over_one_that_came_back() throws IOException {
    mine.trash(read.value().id());
    Entry back = Samples.said(read.value(), "back");
    theirs.replace(back, read.digest());
    StoreTest.assertSentence(
        "[%s] is in the journal already: delete that one first".formatted(back.id()),
        () -> mine.restore(back.id()));
    mine.trash(back.id());
    mine.restore(back.id());
    assertEquals(List.of(back), mine.all().found());
    assertEquals(List.of(read.value()), mine.trashed().found());
  }

  @Test
  void what_a_move_cut_short_left_behind_is_cleared() throws IOException {
    String before = Files.readString(file);
    Entry moved = read.value().on(LocalDate.parse("2026-10-01"));
    mine.replace(moved, read.digest());
    Files.writeString(file, before);

    try (Store again = Store.open(folder, Samples.CLOCK)) {
      assertEquals(1, again.stamps().size());
      assertFalse(Files.exists(file));
      assertEquals(List.of(moved), again.all().found());
    }
  }

  @Test
  void of_two_places_the_one_changed_last_counts_and_both_stay() throws IOException {
    Entry elsewhere = Samples.said(read.value(), "another machine");
    Path other = folder.resolve("entries/2026/12/" + elsewhere.id() + ".json");
    Files.createDirectories(other.getParent());
    Files.writeString(other, Files.readString(file).replace("as it was", "another machine"));

    assertEquals(1, mine.stamps().size());
    assertEquals(1, mine.all().found().size());
    assertTrue(Files.exists(file) && Files.exists(other));
  }
}
