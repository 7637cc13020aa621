package org.sojourn.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;

class HostileFilesTest {
  @TempDir Path folder;
  private Store store;
  private Entry good;
  private Path month;

  @BeforeEach
  void start() throws IOException {
    store = Store.create(folder, Samples.AMARA, Samples.CLOCK);
    good = store.add(Samples.entry(store.newId(), "2026-11-22", "good")).value();
    month = folder.resolve("entries/2026/11");
  }

  private Path named(int n) {
    return month.resolve("01900000-0000-7000-8000-%012d.json".formatted(n));
  }

  @Test
  void what_cannot_be_read_is_named_and_stays_and_does_not_stop_the_rest() throws IOException {
    Path file = month.resolve(good.id() + ".json");
    Map<Path, String> expected = new TreeMap<>();
    Files.writeString(named(1), "{ half");
    expected.put(named(1), "line 1");
    Files.writeString(named(2), "{\"format\": \"other/1\"}");
    expected.put(named(2), "other/1");
    Files.createSymbolicLink(named(3), file);
    expected.put(named(3), "is a link");
    try (RandomAccessFile large = new RandomAccessFile(named(4).toFile(), "rw")) {
      large.setLength(50L * 1024 * 1024);
    }
    expected.put(named(4), "larger than 20 MB");
    Files.createDirectory(named(5));
    expected.put(named(5), "is a folder");
    Files.write(named(6), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    expected.put(named(6), "01900000");
    Files.copy(file, named(7));
    expected.put(named(7), "holds the entry [" + good.id() + "]");
    // What a synced folder made is not told of: the next start takes it in.
    Path copy = month.resolve(good.id() + ".sync-conflict-20261122-101010-ABCDEFG.json");
    Files.copy(file, copy);

    for (Listing<Entry> listing : List.of(store.all(), store.latest(5))) {
      assertEquals(List.of(good), listing.found());
      Map<Path, String> named = new TreeMap<>();
      listing.unreadable().forEach(each -> named.put(each.file(), each.why()));
      assertEquals(expected.keySet(), named.keySet());
      expected.forEach((path, word) -> {
        String why = named.getOrDefault(path, "");
        assertTrue(why.contains(word), why);
      });
    }
    assertEquals("{ half", Files.readString(named(1)));
  }

  @Test
  void a_broken_entry_asked_for_is_said_to_be_so() throws IOException {
    Files.writeString(named(1), "{ half");
    UUID id = Layout.id(named(1)).orElseThrow();
    IOException trouble = assertThrows(IOException.class, () -> store.entry(id));
    assertTrue(trouble.toString().contains("entries/2026/11/" + id), trouble.toString());
  }

  @Test
  void an_entry_of_a_newer_version_is_read_and_not_written() throws IOException {
    Path file = month.resolve(good.id() + ".json");
    String newer = Files.readString(file).replace("sojourn-entry/1", "sojourn-entry/2");
    Files.writeString(file, newer);

    Kept<Entry> kept = store.entry(good.id()).orElseThrow();
    assertEquals("good", kept.value().prose());
    IOException trouble =
        assertThrows(
            IOException.class,
            () -> store.replace(Samples.said(kept.value(), "mine"), kept.digest()));
    assertTrue(trouble.toString().contains("newer Sojourn"), trouble.toString());
    assertEquals(newer, Files.readString(file));
  }

  @Test
  void a_damaged_founding_file_is_named_with_its_folder_and_the_remedy() throws IOException {
    Path file = Files.writeString(folder.resolve("journal.json"), "[\n");
    StoreTrouble trouble =
        assertThrows(StoreTrouble.class, () -> Store.open(folder, Samples.CLOCK).close());
    String said = String.valueOf(trouble.getMessage());
    assertTrue(said.startsWith("[%s] is damaged, line 2, column 1 (".formatted(file)), said);
    assertTrue(said.endsWith("): bring it back from a backup"), said);
    assertEquals("[\n", Files.readString(file));
  }

  @Test
  void a_journal_of_a_newer_version_opens_for_reading() throws IOException {
    Path file = folder.resolve("journal.json");
    Files.writeString(file, Files.readString(file).replace("journal/1", "journal/2"));
    try (Store newer = Store.open(folder, Samples.CLOCK)) {
      assertEquals(false, newer.writable());
      assertEquals(List.of(good), newer.all().found());
      StoreTest.assertSentence(
          "The journal [%s] was made by a newer Sojourn and can only be read here: update Sojourn to"
                  .formatted(folder)
              + " write in it",
          () -> newer.add(good));
    }
  }

  @Test
  void a_thousand_unreadable_among_many_are_named_once_each() throws IOException {
    for (int i = 0; i < 1000; i++) {
      Files.write(named(i), "not json".getBytes(UTF_8));
    }
    Listing<Entry> listing = store.all();
    assertEquals(List.of(good), listing.found());
    assertEquals(1000, listing.unreadable().size());
  }

  @Test
  void unfinished_files_of_killed_writers_are_swept_when_the_journal_is_looked_through()
      throws IOException {
    List<Path> left = new ArrayList<>();
    for (String name : List.of("", "drafts", "commitments", "entries/2026/11")) {
      Path in = Files.createDirectories(folder.resolve(name));
      left.add(Files.writeString(in.resolve(".x.json.1-1.tmp"), "half"));
    }
    try (Store again = Store.open(folder, Samples.CLOCK)) {
      again.stamps();
      assertEquals(List.of(), left.stream().filter(Files::exists).toList());
      assertEquals(List.of(good), again.all().found());
    }
  }

  @Test
  void a_check_names_all_that_is_wrong_or_strange() throws IOException {
    assertEquals(List.of(), store.care().check(done -> {}));

    Files.writeString(named(1), "{ half");
    Files.writeString(folder.resolve("missions.json"), "[]");
    Path file = month.resolve(good.id() + ".json");
    Path december = Files.createDirectories(folder.resolve("entries/2026/12"));
    Path twin = Files.copy(file, december.resolve(good.id() + ".json"));
    Path temp = Files.writeString(month.resolve(".x.json.1-1.tmp"), "half");
    Path copy = Files.copy(file, month.resolve("copy (1).json"));

    List<Finding> findings = store.care().check(done -> {});

    assertEquals(
        List.of(
            Finding.Weight.TROUBLE + " missions.json",
            Finding.Weight.NOTE + " " + folder.relativize(twin),
            Finding.Weight.NOTE + " " + folder.relativize(temp),
            Finding.Weight.TROUBLE + " " + folder.relativize(named(1)),
            Finding.Weight.NOTE + " " + folder.relativize(copy),
            Finding.Weight.TROUBLE + " " + folder.relativize(twin)),
        findings.stream()
            .map(each -> each.weight() + " " + folder.relativize(each.file()))
            .toList());
    assertTrue(Files.exists(temp));
  }
}
