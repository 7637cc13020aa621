package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Profile;

/** A text lent to an editor: where it lies, and that it goes. */
class LoanTest {
  @TempDir Path folder;

  private Store made() throws IOException {
    return Store.create(folder.resolve("journal"), new Profile("Amara", null), Clock.systemUTC());
  }

  private Store opened() throws IOException {
    return Store.open(folder.resolve("journal"), Clock.systemUTC());
  }

  private static Draft draft(Store store) {
    Entry entry = Entry.begun(store.newId(), OffsetDateTime.parse("2026-11-22T18:04:10Z"), "en");
    return new Draft.OfEntry(
        entry.answered(List.of(Answer.free("text"))), "free", 4, List.of(), null, entry.created());
  }

  private static Loan lent(Store store, String text) throws IOException {
    Draft draft = draft(store);
    store.claim(draft.id()).orElseThrow().close();
    return store.loans().lend(draft, "One moment", text);
  }

  @Test
  void what_a_killed_window_lent_is_removed_at_the_next_start() throws IOException {
    Path file;
    try (Store store = made()) {
      file = lent(store, "text").file();
      Files.writeString(file.resolveSibling("one-moment.txt~"), "copy");
    }
    opened().close();
    assertFalse(Files.exists(file.getParent()));
  }

  @Test
  void what_an_editor_saved_under_a_killed_window_stays_with_its_draft() throws IOException {
    Path file;
    try (Store store = made()) {
      file = lent(store, "text").file();
      Files.writeString(file, "text and more\n");
      assertEquals(List.of(), store.drafts().found());
    }
    try (Store store = opened()) {
      Draft draft = store.drafts().found().getFirst();
      assertEquals("text", ((Draft.OfEntry) draft).entry().prose());
      assertEquals(
          Optional.of(new Decoded("text and more", 0)),
          store.loans().left(draft.id()).orElseThrow().text());
    }
  }

  @Test
  void a_draft_that_was_kept_after_the_loan_is_not_written_over() throws IOException {
    UUID id;
    try (Store store = made()) {
      Draft.OfEntry lent = (Draft.OfEntry) draft(store);
      id = lent.id();
      assertTrue(store.claim(id).isPresent());
      Files.writeString(store.loans().lend(lent, "free", "text").file(), "other\n");
      store.keep(
          new Draft.OfEntry(
              lent.entry().titled("The queue"), "free", 0, List.of(), null, lent.kept()));
    }
    try (Store store = opened()) {
      assertEquals(
          "The queue", ((Draft.OfEntry) store.drafts().found().getFirst()).entry().title());
      assertTrue(store.loans().left(id).isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "one-moment,one-moment.txt",
    "One moment!,one-moment.txt",
    "../../etc/passwd,etc-passwd.txt",
    "'',text.txt",
    "日本,text.txt",
    "free page,free-page.txt"
  })
  void the_file_has_a_plain_name(String name, String file) throws IOException {
    try (Store store = made()) {
      Draft draft = draft(store);
      store.claim(draft.id()).orElseThrow().close();
      assertEquals(file, store.loans().lend(draft, name, "text").file().getFileName().toString());
    }
  }

  @Test
  void what_another_window_has_open_in_an_editor_stays() throws IOException {
    try (Store store = made()) {
      Draft draft = draft(store);
      store.claim(draft.id());
      Loan loan = store.loans().lend(draft, "free", "text");
      opened().close();
      assertEquals(Optional.of(new Decoded("text", 0)), loan.text());
    }
  }

  @Test
  void a_link_in_what_was_lent_is_removed_and_not_followed() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "stays");
    try (Store store = made()) {
      Loan loan = lent(store, "text");
      Files.createSymbolicLink(loan.file().resolveSibling("link"), outside);
      loan.close();
      assertFalse(Files.exists(loan.file().getParent()));
    }
    assertEquals("stays", Files.readString(outside));
  }

  @Test
  void what_is_lent_is_no_draft_and_the_checkup_knows_it() throws IOException {
    try (Store store = made()) {
      lent(store, "text");
      assertTrue(store.drafts().found().isEmpty());
      assertTrue(store.drafts().unreadable().isEmpty());
      assertTrue(
          store.care().check(looked -> {}).stream()
              .anyMatch(finding -> finding.sentence().contains("is open in an editor")));
    }
  }

  @Test
  void only_the_newline_lent_at_the_end_is_taken_back() throws IOException {
    try (Store store = made()) {
      try (Loan loan = lent(store, "text\n\n")) {
        assertEquals(Optional.of(new Decoded("text\n\n", 0)), loan.text());
      }
    }
  }

  @Test
  void a_file_that_is_kept_lies_beside_the_drafts_under_a_name_of_its_own() throws IOException {
    try (Store store = made()) {
      Draft draft = draft(store);
      UUID id = draft.id();
      assertTrue(store.claim(id).isPresent());
      byte[] odd = {'c', 'a', 'f', (byte) 0xE9};
      try (Loan loan = store.loans().lend(draft, "free", "text")) {
        Files.write(loan.file(), odd);
        assertEquals("drafts/%s.edited-1.txt".formatted(id), loan.keepFile());
        assertEquals("drafts/%s.edited-2.txt".formatted(id), loan.keepFile());
      }
      Path kept = store.folder().resolve("drafts/%s.edited-1.txt".formatted(id));
      assertArrayEquals(odd, Files.readAllBytes(kept));
      assertTrue(store.drafts().unreadable().isEmpty());
      assertTrue(
          store.care().check(looked -> {}).stream()
              .anyMatch(finding -> finding.sentence().contains("delete it once")));
    }
  }

  /** A draft whose editor left bytes that are no text. */
  private static Draft.OfEntry odd(Store store, byte[] odd) throws IOException {
    Draft.OfEntry draft = (Draft.OfEntry) draft(store);
    assertTrue(store.claim(draft.id()).isPresent());
    store.keep(draft);
    try (Loan loan = store.loans().lend(draft, "free", "text")) {
      Files.write(loan.file(), odd);
      loan.keepFile();
    }
    return draft;
  }

  private static List<Path> inside(Store store, String folder) throws IOException {
    try (Stream<Path> files = Files.walk(store.folder().resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().contains("edited"))
          .toList();
    }
  }

  @Test
  void what_an_editor_left_goes_to_the_trash_with_its_draft() throws IOException {
    byte[] odd = {'c', 'a', 'f', (byte) 0xE9};
    try (Store store = made()) {
      Draft.OfEntry finished = odd(store, odd);
      store.finish(finished, finished.entry());
      Draft.OfEntry discarded = odd(store, odd);
      store.discard(discarded.id());
      assertEquals(List.of(), inside(store, "drafts"));
      for (Draft.OfEntry draft : List.of(finished, discarded)) {
        Path kept =
            store.folder().resolve("trash/drafts/%1$s/%1$s.edited-1.txt".formatted(draft.id()));
        assertArrayEquals(odd, Files.readAllBytes(kept));
      }
      assertEquals(new Emptied(0, 0, 2, 0), store.trash().empty());
      assertFalse(Files.exists(store.folder().resolve("trash/drafts")));
    }
  }

  @Test
  void bytes_of_two_drafts_of_one_entry_are_both_in_the_trash() throws IOException {
    try (Store store = made()) {
      Draft.OfEntry draft = odd(store, new byte[] {(byte) 0xE9});
      Kept<Entry> entry = store.finish(draft, draft.entry()).kept();
      try (Loan loan = store.loans().lend(draft, "free", "text")) {
        Files.write(loan.file(), new byte[] {(byte) 0xE8});
        loan.keepFile();
      }
      store.finish(draft.onto(entry.digest()), draft.entry());
      assertEquals(2, inside(store, "trash").size());
    }
  }
}
