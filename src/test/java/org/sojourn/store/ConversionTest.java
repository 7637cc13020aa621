package org.sojourn.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.Crashes;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.Op;
import org.sojourn.files.RecordingOps;
import org.sojourn.journal.Entry;

/** Turning encryption on and off, which may be cut short at any moment. */
class ConversionTest {
  private static final int ENTRIES = 3;
  private static final Progress QUIET = (done, of) -> {};

  @TempDir Path temp;
  private final Map<String, String> opened = new HashMap<>();
  private Path folder;
  private RecordingOps ops;
  private FreshKey fresh;
  private Map<String, String> before;

  @BeforeEach
  void journal() throws IOException {
    folder = temp.resolve("journal");
    ops = new RecordingOps(folder);
    fresh = Locks.fresh("a wide river");
    try (Store store =
        Store.create(folder, Samples.AMARA, Samples.CLOCK, new DurableFiles(ops), null)) {
      for (int i = 0; i < ENTRIES; i++) {
        store.add(Samples.entry(store.newId(), "2026-11-2" + i, "words of day " + i));
      }
      store.keep(Samples.draft(Samples.entry(store.newId(), "2026-11-22", "begun")));
    }
    before = Samples.contents(folder);
  }

  private Store open(Path at, DurableFiles files) throws IOException {
    boolean locked = Lock.of(at).locks();
    return Store.open(at, Samples.CLOCK, files, locked ? fresh.key() : null);
  }

  private void encrypt() throws IOException {
    try (Store store = open(folder, new DurableFiles(ops))) {
      store.care().encrypt(fresh, QUIET);
    }
  }

  private void decrypt() throws IOException {
    try (Store store = open(folder, new DurableFiles(ops))) {
      assertEquals(List.of(), store.care().decrypt(QUIET));
    }
  }

  /** The journal without what holds its keys. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = Samples.contents(folder);
    contents.keySet().removeIf(name -> name.startsWith("keys/"));
    return contents;
  }

  @Test
  void all_is_encrypted_and_comes_back_byte_for_byte() throws IOException {
    encrypt();
    for (String name : Samples.names(folder)) {
      assertTrue(name.endsWith(".age") || name.equals("journal.json"), name);
    }
    try (Store store = open(folder, new DurableFiles(ops))) {
      assertEquals(ENTRIES, store.all().found().size());
      assertEquals(List.of(), store.care().check(looked -> {}));
      assertFalse(store.care().halfway());
    }
    decrypt();
    assertEquals(before, contents());
  }

  @Test
  void progress_counts_every_file() throws IOException {
    int[] last = new int[2];
    try (Store store = open(folder, new DurableFiles(ops))) {
      int files =
          store
              .care()
              .encrypt(
                  fresh,
                  (done, of) -> {
                    last[0] = done;
                    last[1] = of;
                  });
      assertEquals(ENTRIES + 3, files);
      assertEquals(List.of(ENTRIES + 3, ENTRIES + 3), List.of(last[0], last[1]));
    }
  }

  /** Whatever a crash left opens, says what was said, and can be gone on with. */
  private void startAgain(Path left) throws IOException {
    try (Store store = open(left, DurableFiles.real())) {
      store.stamps();
      assertEquals(List.of(), Tree.unfinished(left));
      Listing<Entry> all = store.all();
      assertEquals(List.of(), all.unreadable());
      assertEquals(ENTRIES, all.found().size());
      assertEquals(1, store.drafts().found().size());
      assertEquals(
          List.of(),
          store.care().check(looked -> {}).stream()
              .filter(finding -> finding.weight() == Finding.Weight.TROUBLE)
              .toList());
    }
  }

  private Crashes crashes() throws IOException {
    Path scratch = Files.createDirectory(temp.resolve("scratch"));
    return new Crashes(folder, ops, scratch, this::startAgain, this::read);
  }

  private String read(String content) {
    return content.startsWith("age-encryption.org/v1")
        ? opened.computeIfAbsent(content, this::opening)
        : content;
  }

  private String opening(String content) {
    try {
      return new String(fresh.key().open(content.getBytes(ISO_8859_1)), UTF_8);
    } catch (IOException ofThePassphrase) {
      return content;
    }
  }

  /** An entry that said something else before, in the trash. */
  private void trashed() throws IOException {
    try (Store store = open(folder, new DurableFiles(ops))) {
      UUID id = store.newId();
      store.add(Samples.entry(id, "2026-11-20", "said first"));
      Kept<Entry> kept = store.entry(id).orElseThrow();
      store.replace(Samples.entry(id, "2026-11-20", "said then"), kept.digest());
      store.trash().put(id);
    }
  }

  @Test
  void what_a_kill_leaves_unfinished_lies_where_a_start_sweeps() throws IOException {
    trashed();
    ops.forget();
    encrypt();
    decrypt();
    Layout layout = new Layout(folder);
    List<Path> unswept =
        ops.done().stream()
            .filter(Op.Create.class::isInstance)
            .map(done -> folder.resolve(((Op.Create) done).file()))
            .filter(DurableFiles::unfinished)
            .map(Path::getParent)
            .filter(place -> !layout.flat().contains(place))
            .filter(place -> !place.startsWith(folder.resolve("entries")))
            .toList();
    assertEquals(List.of(), unswept);
  }

  @Test
  void power_that_fails_while_it_is_encrypted_loses_nothing() throws IOException {
    assertEquals(Set.of(), crashes().during(List.of("words of day 1", "begun"), this::encrypt));
  }

  @Test
  void power_that_fails_while_it_is_decrypted_loses_nothing() throws IOException {
    encrypt();
    assertEquals(Set.of(), crashes().during(List.of("words of day 1", "begun"), this::decrypt));
  }

  @Test
  void cut_short_it_is_gone_on_with() throws IOException {
    ops.fail(30, new IOException("Input/output error"));
    assertThrows(IOException.class, this::encrypt);
    try (Store store = open(folder, new DurableFiles(ops))) {
      assertTrue(store.care().halfway());
      store.add(Samples.entry(store.newId(), "2026-11-24", "written meanwhile"));
      store.care().encryptRest(QUIET);
    }
    try (Store store = open(folder, new DurableFiles(ops))) {
      assertFalse(store.care().halfway());
      assertEquals(ENTRIES + 1, store.all().found().size());
    }
  }

  @Test
  void a_window_that_was_open_writes_nothing_in_the_clear() throws IOException {
    try (Store window = Store.open(folder, Samples.CLOCK)) {
      encrypt();
      StoreTrouble trouble =
          assertThrows(
              StoreTrouble.class,
              () -> window.add(Samples.entry(window.newId(), "2026-11-24", "in the clear")));
      assertEquals(
          "The journal [%s] was encrypted or decrypted in another window: end this one and open it again"
              .formatted(folder),
          trouble.getMessage());
    }
  }

  @Test
  void it_waits_for_a_draft_that_is_open_elsewhere() throws IOException {
    try (Store window = Store.open(folder, Samples.CLOCK)) {
      Optional<Claim> held = window.claim(UUID.randomUUID());
      assertTrue(held.isPresent());
      assertEquals(
          "Sojourn is open in another window: end that one first",
          assertThrows(StoreTrouble.class, this::encrypt).getMessage());
    }
    assertEquals(before, contents());
  }

  @Test
  void it_waits_for_a_window_in_which_nothing_is_written() throws IOException {
    try (Store window = Store.open(folder, Samples.CLOCK)) {
      window.enter(UUID.randomUUID());
      assertEquals(
          "Sojourn is open in another window: end that one first",
          assertThrows(StoreTrouble.class, this::encrypt).getMessage());
    }
    encrypt();
    Set<String> encrypted = contents().keySet();
    try (Store window = Store.open(folder, Samples.CLOCK, fresh.key())) {
      window.enter(UUID.randomUUID());
      assertEquals(
          "Sojourn is open in another window: end that one first",
          assertThrows(StoreTrouble.class, this::decrypt).getMessage());
    }
    assertEquals(encrypted, contents().keySet());
  }

  @Test
  void files_of_other_programs_stay_as_they_are() throws IOException {
    Path theirs = Files.createDirectory(folder.resolve(".stfolder")).resolve("marker.json");
    Files.writeString(theirs, "theirs");
    Path note = Files.writeString(folder.resolve("entries/2026/11/.DS_Store"), "theirs");
    encrypt();
    assertEquals("theirs", Files.readString(theirs));
    assertEquals("theirs", Files.readString(note));
  }

  @Test
  void encrypted_again_it_has_another_key_and_keeps_the_one_before() throws IOException {
    encrypt();
    decrypt();
    @Nullable FreshKey first = fresh;
    fresh = Locks.fresh("a dry riverbed");
    encrypt();
    assertEquals(
        List.of(
            "keys/former-1/identity.age",
            "keys/former-1/identity.recovery.age",
            "keys/identity.age",
            "keys/identity.recovery.age"),
        Samples.names(folder).stream().filter(name -> name.startsWith("keys/")).toList());
    assertThrows(Locked.class, () -> Store.open(folder, Samples.CLOCK, first.key()));
  }

  @Test
  void what_cannot_be_decrypted_is_told_and_stays() throws IOException {
    encrypt();
    Path damaged = folder.resolve("memory.json.age");
    Files.writeString(damaged, "age-encryption.org/v1\nnot so");
    try (Store store = open(folder, new DurableFiles(ops))) {
      assertEquals(List.of(damaged), store.care().decrypt(QUIET));
    }
    assertTrue(Files.exists(damaged));
  }
}
