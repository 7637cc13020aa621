package org.sojourn.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.crypto.CryptoTrouble;
import org.sojourn.crypto.Identity;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;

/** A journal that is encrypted opens by its passphrase, or by its recovery key, and else not. */
class LockTest {
  private static final String WORDS = "the queue at the gate";
  private static final String NOT_OPENED =
      "The passphrase does not fit, or the file was damaged: try again, or bring back a backup";

  @TempDir Path temp;
  private Path folder;
  private FreshKey fresh;
  private Kept<Entry> kept;

  @BeforeEach
  void journal() throws IOException {
    folder = temp.resolve("journal");
    fresh = Locks.fresh("a wide river");
    try (Store store = Store.create(folder, Samples.AMARA, Samples.CLOCK, fresh)) {
      kept = store.add(Samples.entry(store.newId(), "2026-11-22", WORDS));
      store.keep(Samples.draft(Samples.entry(store.newId(), "2026-11-22", WORDS)));
      store.keep(Samples.commitment(store.newId(), WORDS));
      store.remember(memory -> memory.learning(WORDS));
      kept =
          store.replace(Samples.said(kept.value(), WORDS + ", and after it"), kept.digest()).kept();
      Kept<Entry> gone = store.add(Samples.entry(store.newId(), "2026-11-20", WORDS));
      store.trash().put(gone.value().id());
    }
  }

  private Key unlocked(String passphrase) throws IOException {
    return Lock.of(folder).open(Locks.passphrase(passphrase));
  }

  private Entry read(Key key) throws IOException {
    try (Store store = Store.open(folder, Samples.CLOCK, key)) {
      return store.entry(kept.value().id()).orElseThrow().value();
    }
  }

  private Path identity() {
    return folder.resolve("keys/identity.age");
  }

  @Test
  void none_of_what_was_written_lies_on_the_disk_in_words() throws IOException {
    for (Map.Entry<String, byte[]> file : bytes().entrySet()) {
      String text = new String(file.getValue(), UTF_8);
      assertFalse(text.contains("queue") || text.contains("Amara"), file.getKey());
      assertTrue(
          file.getKey().endsWith(".age") || file.getKey().equals("journal.json"), file.getKey());
    }
  }

  private Map<String, byte[]> bytes() throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    for (String name : Samples.names(folder)) {
      all.put(name, Files.readAllBytes(folder.resolve(name)));
    }
    return all;
  }

  @Test
  void the_passphrase_opens_it() throws IOException {
    assertEquals(kept.value(), read(unlocked("a wide river")));
  }

  @Test
  void without_its_key_it_says_that_it_is_encrypted() {
    Locked locked = assertThrows(Locked.class, () -> Store.open(folder, Samples.CLOCK));
    assertEquals(
        "The journal [%s] is encrypted: unlock it with its passphrase (--passphrase-file FILE)"
            .formatted(folder),
        locked.getMessage());
  }

  @Test
  void another_passphrase_and_a_damaged_key_are_told_alike() throws IOException {
    assertEquals(
        NOT_OPENED, assertThrows(CryptoTrouble.class, () -> unlocked("a wide River")).getMessage());
    byte[] bytes = Files.readAllBytes(identity());
    bytes[bytes.length - 1] ^= 1;
    Files.write(identity(), bytes);
    assertEquals(
        NOT_OPENED, assertThrows(CryptoTrouble.class, () -> unlocked("a wide river")).getMessage());
  }

  @Test
  void another_passphrase_rewrites_one_file_alone() throws IOException {
    Map<String, byte[]> before = bytes();
    Lock.of(folder).change(unlocked("a wide river"), Locks.passphrase("a dry riverbed"));
    Map<String, byte[]> after = bytes();
    assertEquals(before.keySet(), after.keySet());
    before.remove("keys/identity.age");
    before.forEach((name, content) -> assertArrayEquals(content, after.get(name), name));
    assertThrows(CryptoTrouble.class, () -> unlocked("a wide river"));
    assertEquals(kept.value(), read(unlocked("a dry riverbed")));
  }

  @Test
  void the_recovery_key_sets_a_new_passphrase_even_when_the_key_is_gone() throws IOException {
    Files.delete(identity());
    StoreTrouble missing = assertThrows(StoreTrouble.class, () -> unlocked("a wide river"));
    assertEquals(
        "The key [%s] is not there: recover it with the recovery key, or bring it back"
            .formatted(identity()),
        missing.getMessage());
    Identity written = Identity.of(fresh.recoveryKey());
    Lock.of(folder).recover(written, Locks.passphrase("a dry riverbed"));
    assertEquals(kept.value(), read(unlocked("a dry riverbed")));
  }

  @Test
  void a_key_that_is_missing_is_found_by_a_check() throws IOException {
    try (Store store = Store.open(folder, Samples.CLOCK, fresh.key())) {
      assertEquals(List.of(), store.care().check(looked -> {}));
      Files.delete(identity());
      Files.delete(folder.resolve("keys/identity.recovery.age"));
      assertEquals(
          List.of(
              "[keys/identity.age] is not there: set a passphrase anew with the recovery key,"
                  + " `sojourn recover`",
              "[keys/identity.recovery.age] is not there: bring it back from a backup, or the"
                  + " recovery key can set no passphrase"),
          store.care().check(looked -> {}).stream().map(Finding::sentence).toList());
    }
  }

  @Test
  void a_recovery_key_with_a_slip_or_of_another_journal_is_told() throws IOException {
    String key = fresh.recoveryKey();
    char slip = key.charAt(30) == 'Q' ? 'P' : 'Q';
    assertEquals(
        CryptoTrouble.Kind.NO_KEY,
        assertThrows(
                CryptoTrouble.class,
                () -> Identity.of(key.substring(0, 30) + slip + key.substring(31)))
            .kind());
    StoreTrouble other =
        assertThrows(
            StoreTrouble.class,
            () -> Lock.of(folder).recover(Identity.fresh(), Locks.passphrase("x")));
    assertTrue(
        String.valueOf(other.getMessage())
            .startsWith("This is a recovery key, but not that of this journal"),
        other.getMessage());
  }

  @Test
  void a_public_key_that_somebody_put_in_is_found_out() throws IOException {
    Path journal = folder.resolve("journal.json");
    String theirs = Identity.fresh().recipient().key();
    String ours = fresh.recovery().recipient().key();
    Files.writeString(journal, Files.readString(journal).replace(ours, theirs));
    assertThrows(StoreTrouble.class, () -> unlocked("a wide river"));
    assertThrows(Locked.class, () -> read(fresh.key()));
  }

  @Test
  void an_entry_that_was_changed_or_cut_short_is_named_and_the_others_are_read()
      throws IOException {
    Path entries = folder.resolve("entries/2026/11");
    Path damaged;
    try (Store store = Store.open(folder, Samples.CLOCK, fresh.key())) {
      damaged =
          entries.resolve(
              store.add(Samples.entry(store.newId(), "2026-11-23", "whole")).value().id()
                  + ".json.age");
      byte[] bytes = Files.readAllBytes(damaged);
      for (byte[] wrong :
          List.of(flipped(bytes, bytes.length - 30), flipped(bytes, 40), cut(bytes), new byte[0])) {
        Files.write(damaged, wrong);
        Listing<Entry> all = store.all();
        assertEquals(List.of(kept.value()), all.found());
        assertEquals(
            List.of(
                "[%s] is encrypted to another key, or was damaged: bring it back from a backup"
                    .formatted(damaged)),
            all.unreadable().stream().map(Unreadable::why).toList());
      }
    }
  }

  private static byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= 1;
    return flipped;
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length - 7);
  }

  @Test
  void a_copy_that_a_synced_folder_made_becomes_an_entry_of_its_own() throws IOException {
    Path entries = folder.resolve("entries/2026/11");
    Entry theirs = Samples.said(kept.value(), "their words");
    Files.write(
        entries.resolve(kept.value().id() + ".json.sync-conflict-20261123-101010-ABCDEFG.age"),
        fresh.key().seal(Formats.ENTRY.write(theirs)));
    try (Store store = Store.open(folder, Samples.CLOCK, fresh.key())) {
      store.stamps();
      List<String> texts =
          store.all().found().stream()
              .map(entry -> entry.answers().getFirst().response().toString())
              .sorted()
              .toList();
      assertEquals(2, texts.size());
      assertTrue(texts.toString().contains("their words"), texts.toString());
    }
  }
}
