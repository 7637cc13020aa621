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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;

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
    theirs.trash().put(read.value().id());
    Entry changed = Samples.said(read.value(), "mine");
    assertFalse(mine.replace(changed, read.digest()).conflict());
    assertEquals(List.of(changed), mine.all().found());
    assertEquals(List.of(), mine.trash().entries().found());
    assertEquals(List.of(read.value()), mine.versions().of(changed.id()).found());
  }

  @Test
  void what_others_put_into_the_trash_of_an_entry_that_lives_is_not_lost_with_the_trash()
      throws IOException {
    Entry other = Samples.said(read.value(), "theirs");
    Path trashed = folder.resolve("trash/entries/" + other.id());
    Files.createDirectories(trashed);
    Files.write(trashed.resolve("1.json"), Formats.ENTRY.write(other));
    assertEquals(new Emptied(0, 0, 0, 0), mine.trash().empty());
    assertEquals(List.of(other), mine.versions().of(other.id()).found());
    assertEquals(List.of(read.value()), mine.all().found());
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
    mine.trash().put(read.value().id());
    Entry back = Samples.said(read.value(), "back");
    Files.write(file, Formats.ENTRY.write(back));
    StoreTest.assertSentence(
        "[%s] is in the journal already: delete that one first".formatted(back.id()),
        () -> mine.trash().restore(back.id()));
    mine.trash().put(back.id());
    mine.trash().restore(back.id());
    assertEquals(List.of(back), mine.all().found());
    assertEquals(List.of(read.value()), mine.trash().entries().found());
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
  void of_two_places_the_one_changed_last_counts_and_the_other_becomes_an_entry()
      throws IOException {
    Path other = folder.resolve("entries/2026/12/" + file.getFileName());
    Files.createDirectories(other.getParent());
    Files.writeString(other, Files.readString(file).replace("as it was", "another machine"));

    assertEquals(2, mine.stamps().size());
    assertBoth("another machine");
    assertFalse(Files.exists(other) && Files.exists(file));
  }

  private void assertBoth(String other) throws IOException {
    assertEquals(
        List.of(other, "as it was"),
        mine.all().found().stream().map(Entry::prose).sorted().toList());
    assertEquals(List.of(), mine.all().unreadable());
    Entry first = mine.entry(read.value().id()).orElseThrow().value();
    assertEquals(1, mine.versions().elsewhere(first).size());
    assertNotEquals(first.prose(), mine.versions().elsewhere(first).getFirst().prose());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s.sync-conflict-20261122-210410-ABCDEFG.json",
        "%s (1).json",
        "%s (conflicted copy 2026-11-22 210410).json",
        "%s (Amara's conflicted copy 2026-11-22).json"
      })
  void a_copy_that_a_synced_folder_made_becomes_an_entry_beside_the_first(String name)
      throws IOException {
    Path copy = file.resolveSibling(name.formatted(read.value().id()));
    String said = Files.readString(file).replace("as it was", "another machine");
    Files.writeString(copy, said);

    assertEquals(2, mine.stamps().size());
    assertBoth("another machine");
    assertFalse(Files.exists(copy));

    Files.writeString(copy, said);
    assertEquals(2, mine.stamps().size(), "the same copy, come once more");
    assertFalse(Files.exists(copy));
  }

  @Test
  void a_copy_of_what_stands_in_the_journal_already_is_cleared() throws IOException {
    String before = Files.readString(file);
    mine.replace(Samples.said(read.value(), "now"), read.digest());
    Files.writeString(file.resolveSibling(read.value().id() + " (1).json"), before);
    Files.writeString(file.resolveSibling(read.value().id() + " (2).json"), Files.readString(file));

    assertEquals(1, mine.stamps().size());
    assertEquals(List.of("now"), mine.all().found().stream().map(Entry::prose).toList());
    assertEquals(List.of(), mine.all().unreadable());
    assertEquals(List.of(read.value()), mine.versions().of(read.value().id()).found());
  }

  @Test
  void a_copy_without_its_entry_takes_the_place_of_it() throws IOException {
    Files.move(file, file.resolveSibling(read.value().id() + " (1).json"));
    try (Store again = Store.open(folder, Samples.CLOCK)) {
      assertEquals(1, again.stamps().size());
      assertEquals(List.of(read.value()), again.all().found());
    }
  }

  @Test
  void a_copy_that_cannot_be_read_stays_and_is_named() throws IOException {
    Path copy = file.resolveSibling(read.value().id() + " (1).json");
    Files.writeString(copy, "{ half");
    mine.stamps();
    assertEquals("{ half", Files.readString(copy));
    assertEquals(1, mine.all().unreadable().size());
  }

  @Test
  void what_an_entry_said_before_is_listed_the_last_first() throws IOException {
    Kept<Entry> second = mine.replace(Samples.said(read.value(), "second"), read.digest()).kept();
    mine.replace(Samples.said(read.value(), "third"), second.digest());
    assertEquals(
        List.of(second.value(), read.value()), mine.versions().of(read.value().id()).found());
    assertEquals(List.of(), mine.versions().elsewhere(second.value()));
  }

  @Test
  void the_two_of_an_entry_changed_in_two_places_know_each_other() throws IOException {
    theirs.replace(Samples.said(read.value(), "theirs"), read.digest());
    Entry ours = mine.replace(Samples.said(read.value(), "mine"), read.digest()).kept().value();
    Entry other = mine.entry(read.value().id()).orElseThrow().value();
    assertEquals(List.of(other), mine.versions().elsewhere(ours));
    assertEquals(List.of(ours), mine.versions().elsewhere(other));
  }
}
