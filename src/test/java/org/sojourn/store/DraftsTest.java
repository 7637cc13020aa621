package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.OtherProcess;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;

class DraftsTest {
  @TempDir Path folder;
  private Store store;
  private Entry entry;

  @BeforeEach
  void start() throws IOException {
    store = Store.create(folder, Samples.AMARA, Samples.CLOCK);
    entry = Samples.entry(store.newId(), "2026-11-22", "She said yes before I had finished");
  }

  @AfterEach
  void end() throws IOException {
    store.close();
  }

  @Test
  void a_draft_comes_back_as_it_was_kept_last() throws IOException {
    store.keep(Samples.draft(Samples.said(entry, "She")));
    store.keep(Samples.draft(entry));
    try (Store again = Store.open(folder, Samples.CLOCK)) {
      assertEquals(List.of(Samples.draft(entry)), again.drafts().found());
    }
  }

  @Test
  void a_comment_being_written_is_a_draft_too() throws IOException {
    Comment comment =
        new Comment(
            store.newId(),
            store.newId(),
            null,
            new Person(store.journalId(), "Amara"),
            "What did she",
            Samples.EVENING);
    Draft draft = new Draft.OfComment(comment, 12, Samples.EVENING);
    store.keep(draft);
    assertEquals(List.of(draft), store.drafts().found());
  }

  @Test
  void the_draft_kept_last_comes_first() throws IOException {
    Entry other = Samples.entry(store.newId(), "2026-11-22", "other");
    store.keep(Samples.draft(entry, "base"));
    store.keep(Samples.draft(other));
    assertEquals(
        List.of(Samples.draft(entry, "base"), Samples.draft(other)), store.drafts().found());
  }

  @Test
  void what_was_never_kept_as_a_draft_can_be_finished() throws IOException {
    assertFalse(Files.exists(folder.resolve("drafts")));
    store.finish(Samples.draft(entry), entry);
    assertEquals(List.of(entry), store.all().found());
    assertFalse(Files.exists(folder.resolve("drafts")));
  }

  @Test
  void finishing_writes_commitments_and_entry_and_deletes_the_draft() throws IOException {
    Commitment made = Samples.commitment(store.newId(), "ask how refills are recorded");
    Draft.OfEntry draft =
        new Draft.OfEntry(entry, Draft.OfEntry.FINISH, 0, List.of(made), null, Samples.EVENING);
    store.keep(draft);

    Saved saved = store.finish(draft, entry.titled("The yes"));

    assertFalse(saved.conflict());
    assertEquals(Optional.of(saved.kept()), store.entry(entry.id()));
    assertEquals(List.of(made), store.commitments().found());
    assertEquals(List.of(), store.drafts().found());
    assertFalse(Files.exists(folder.resolve("drafts/" + entry.id() + ".json")));
  }

  @Test
  void finishing_a_change_replaces_the_entry() throws IOException {
    Kept<Entry> was = store.add(entry);
    Draft.OfEntry draft = Samples.draft(entry, was.digest());
    store.keep(draft);

    Saved saved = store.finish(draft, Samples.said(entry, "changed"));

    assertFalse(saved.conflict());
    assertEquals(List.of(saved.kept().value()), store.all().found());
  }

  @Test
  void finishing_about_another_day_leaves_one_entry() throws IOException {
    Draft.OfEntry draft = Samples.draft(entry);
    store.keep(draft);
    Entry moved = entry.on(LocalDate.parse("2026-10-01"));
    store.finish(draft, moved);
    assertEquals(List.of(moved), store.all().found());
    assertEquals(List.of(), Samples.names(folder.resolve("drafts")));
  }

  @Test
  void a_draft_whose_entry_was_finished_before_the_power_failed_is_over() throws IOException {
    store.keep(Samples.draft(entry));
    store.add(entry.titled("The yes"));

    assertEquals(List.of(), store.drafts().found());
    assertEquals(List.of(), Samples.names(folder.resolve("drafts")));
  }

  @Test
  void a_draft_with_other_words_than_its_finished_entry_goes_on_as_a_change() throws IOException {
    store.keep(Samples.draft(entry));
    Kept<Entry> finished = store.add(Samples.said(entry, "and then"));

    List<Draft> found = store.drafts().found();

    assertEquals(
        List.of(new Draft.OfEntry(entry, "free", 3, List.of(), finished.digest(), Samples.EVENING)),
        found);
  }

  @Test
  void a_change_just_begun_is_a_draft_although_it_says_the_same() throws IOException {
    Kept<Entry> was = store.add(entry);
    Draft.OfEntry draft = Samples.draft(entry, was.digest());
    store.keep(draft);
    assertEquals(List.of(draft), store.drafts().found());
  }

  @Test
  void a_discarded_draft_is_in_the_trash_each_time() throws IOException {
    for (String text : List.of("one", "two")) {
      store.keep(Samples.draft(Samples.said(entry, text)));
      store.discard(entry.id());
      store.discard(entry.id());
    }
    assertEquals(List.of(), store.drafts().found());
    Path trash = folder.resolve("trash/drafts/" + entry.id());
    assertEquals(List.of("1.json", "2.json"), Samples.names(trash));
    assertTrue(Files.readString(trash.resolve("2.json")).contains("two"));
  }

  @Test
  void a_draft_that_cannot_be_understood_is_named_and_not_overwritten() throws IOException {
    Path file = folder.resolve("drafts/" + entry.id() + ".json");
    store.keep(Samples.draft(entry));
    Files.writeString(file, "{ half");

    assertEquals(
        List.of(file), store.drafts().unreadable().stream().map(Unreadable::file).toList());
    store.keep(Samples.draft(entry));

    assertEquals(List.of(Samples.draft(entry)), store.drafts().found());
    assertEquals(
        "{ half", Files.readString(folder.resolve("trash/drafts/" + entry.id() + "/1.json")));
  }

  @Test
  void an_open_draft_is_one_windows_until_that_closes() throws IOException {
    UUID id = entry.id();
    try (Store other = Store.open(folder, Samples.CLOCK)) {
      Claim claim = store.claim(id).orElseThrow();
      assertTrue(other.claim(id).isEmpty());
      claim.close();
      Claim theirs = other.claim(id).orElseThrow();
      claim.close();
      assertTrue(store.claim(id).isEmpty());
      assertEquals(id, theirs.draft());
    }
    assertTrue(store.claim(id).isPresent());
  }

  @Test
  void a_killed_window_holds_no_draft() throws Exception {
    String id = entry.id().toString();
    try (OtherProcess other = OtherProcess.start(Window.class, folder.toString(), id)) {
      assertEquals("claimed", other.line());
      assertTrue(store.claim(entry.id()).isEmpty());
      other.kill();
      other.exit();
      assertTrue(store.claim(entry.id()).isPresent());
    }
  }

  @Test
  void a_changed_commitment_keeps_what_it_said_before() throws IOException {
    Commitment made = Samples.commitment(store.newId(), "ask");
    Commitment kept =
        new Commitment(
            made.id(),
            "",
            "ask",
            null,
            Commitment.Status.KEPT,
            "done on Friday",
            null,
            made.created());
    store.keep(made);
    store.keep(kept);
    store.keep(kept);
    assertEquals(List.of(kept), store.commitments().found());
    assertEquals(List.of("1.json"), Samples.names(folder.resolve("revisions/" + made.id())));
  }

  /** A window that opens a draft and stays. */
  static final class Window {
    private Window() {}

    public static void main(String[] arguments) throws IOException {
      Store store = Store.open(Path.of(arguments[0]), Samples.CLOCK);
      IO.println(store.claim(UUID.fromString(arguments[1])).isPresent() ? "claimed" : "taken");
      IO.readln();
    }
  }

  @Test
  void a_change_that_waits_goes_to_the_trash_with_its_entry_and_comes_back_with_it()
      throws IOException {
    Kept<Entry> kept = store.add(Samples.entry(store.newId(), "2026-11-22", "Once."));
    Draft change = Samples.draft(Samples.said(kept.value(), "Twice."), kept.digest());
    store.keep(change);
    store.trash().put(kept.value().id());
    assertEquals(List.of(), store.drafts().found());
    assertEquals(List.of(), store.care().check(_ -> {}));
    store.trash().restore(kept.value().id());
    assertEquals(List.of(change), store.drafts().found());
    store.trash().put(kept.value().id());
    assertEquals(new Emptied(1, 0, 0, 0), store.trash().empty());
    assertEquals(List.of(), store.drafts().found());
  }

  @Test
  void an_entry_that_a_window_has_open_is_not_trashed_until_it_is_left() throws IOException {
    Kept<Entry> kept = store.add(Samples.entry(store.newId(), "2026-11-22", "Once."));
    Draft change = Samples.draft(Samples.said(kept.value(), "Twice."), kept.digest());
    store.keep(change);
    try (Claim held = store.claim(change.id()).orElseThrow()) {
      StoreTest.assertSentence(
          "This entry is being edited in another window: finish it there first",
          () -> store.trash().put(held.draft()));
      assertEquals(List.of(change), store.drafts().found());
      assertEquals(List.of(kept.value()), store.all().found());
    }
    store.trash().put(kept.value().id());
    assertEquals(List.of(), store.all().found());
  }
}
