package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void what_a_killed_window_lent_is_removed_at_the_next_start() throws IOException {
    Path file;
    try (Store store = made()) {
      store.claim(store.newId()).orElseThrow().close();
      file = store.lend(store.newId(), "text").file();
      Files.writeString(file.resolveSibling("text.txt~"), "copy");
    }
    opened().close();
    assertFalse(Files.exists(file.getParent()));
  }

  @Test
  void what_another_window_has_open_in_an_editor_stays() throws IOException {
    try (Store store = made()) {
      var id = store.newId();
      store.claim(id);
      Loan loan = store.lend(id, "text");
      opened().close();
      assertEquals(Optional.of(new Decoded("text", 0)), loan.text());
    }
  }

  @Test
  void a_link_in_what_was_lent_is_removed_and_not_followed() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "stays");
    try (Store store = made()) {
      store.claim(store.newId()).orElseThrow().close();
      Loan loan = store.lend(store.newId(), "text");
      Files.createSymbolicLink(loan.file().resolveSibling("link"), outside);
      loan.close();
      assertFalse(Files.exists(loan.file().getParent()));
    }
    assertEquals("stays", Files.readString(outside));
  }

  @Test
  void what_is_lent_is_no_draft_and_the_checkup_knows_it() throws IOException {
    try (Store store = made()) {
      store.claim(store.newId()).orElseThrow().close();
      store.lend(store.newId(), "text");
      assertTrue(store.drafts().found().isEmpty());
      assertTrue(store.drafts().unreadable().isEmpty());
      assertTrue(
          store.check(looked -> {}).stream()
              .anyMatch(finding -> finding.sentence().contains("is open in an editor")));
    }
  }

  @Test
  void only_the_newline_lent_at_the_end_is_taken_back() throws IOException {
    try (Store store = made()) {
      store.claim(store.newId()).orElseThrow().close();
      try (Loan loan = store.lend(store.newId(), "text\n\n")) {
        assertEquals(Optional.of(new Decoded("text\n\n", 0)), loan.text());
      }
    }
  }

  @Test
  void a_file_that_is_kept_lies_beside_the_drafts_under_a_name_of_its_own() throws IOException {
    try (Store store = made()) {
      UUID id = store.newId();
      assertTrue(store.claim(id).isPresent());
      byte[] odd = {'c', 'a', 'f', (byte) 0xE9};
      try (Loan loan = store.lend(id, "text")) {
        Files.write(loan.file(), odd);
        assertEquals("drafts/%s.edited-1.txt".formatted(id), loan.keepFile());
        assertEquals("drafts/%s.edited-2.txt".formatted(id), loan.keepFile());
      }
      Path kept = store.folder().resolve("drafts/%s.edited-1.txt".formatted(id));
      assertArrayEquals(odd, Files.readAllBytes(kept));
      assertTrue(store.drafts().unreadable().isEmpty());
      assertTrue(
          store.check(looked -> {}).stream()
              .anyMatch(finding -> finding.sentence().contains("delete it once")));
    }
  }
}
