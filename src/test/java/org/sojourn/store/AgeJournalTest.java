package org.sojourn.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;

/**
 * A journal that is encrypted opens without Sojourn, and takes in what was put there without it.
 */
class AgeJournalTest {
  private static final int ENTRIES = 200;
  private static final String PASSPHRASE = "a wide river";

  @TempDir Path temp;
  private Path folder;
  private FreshKey fresh;

  @BeforeEach
  void journal() throws IOException {
    assumeTrue(there("age") && there("script"), "age and script are not both here");
    folder = temp.resolve("journal");
    fresh = Locks.fresh(PASSPHRASE);
    Store.create(folder, Samples.AMARA, Samples.CLOCK, fresh).close();
  }

  private static boolean there(String program) {
    return Stream.of("/usr/bin", "/usr/local/bin", "/bin")
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
  }

  /** Runs a script in the journal's folder, with what a person would type. */
  private void run(String typed, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().write(typed.getBytes(UTF_8));
    process.getOutputStream().flush();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), said);
  }

  private static List<Entry> entries(Store store) {
    return IntStream.range(0, ENTRIES)
        .mapToObj(i ->
            Samples.entry(
                store.newId(), "2026-%02d-11".formatted(1 + i % 12), "words of entry " + i))
        .toList();
  }

  private static String path(Entry entry) {
    return "entries/%d/%02d/%s.json"
        .formatted(entry.date().getYear(), entry.date().getMonthValue(), entry.id());
  }

  @Test
  void age_opens_every_entry_with_the_passphrase_and_with_the_recovery_key() throws Exception {
    List<Entry> all;
    try (Store store = Store.open(folder, Samples.CLOCK, fresh.key())) {
      all = entries(store);
      store.imports().addAll(all, done -> {});
    }
    Path recovery = Files.writeString(temp.resolve("recovery.txt"), fresh.recoveryKey() + "\n");
    Path own = temp.resolve("own.txt");
    run(
        PASSPHRASE + "\n",
        "script",
        "-qefc",
        "age -d -o %s keys/identity.age".formatted(own),
        "/dev/null");
    List<String> script = new ArrayList<>(List.of("set -e"));
    for (int i = 0; i < ENTRIES; i++) {
      script.add(
          "age -d -i %s -o %s %s.age"
              .formatted(i % 2 == 0 ? own : recovery, temp.resolve(i + ".json"), path(all.get(i))));
    }
    script.add(
        "age -d -i %s -o %s keys/identity.recovery.age"
            .formatted(recovery, temp.resolve("again.txt")));
    run("", "sh", "-c", String.join("\n", script));
    for (int i = 0; i < ENTRIES; i++) {
      assertArrayEquals(
          Formats.ENTRY.write(all.get(i)),
          Files.readAllBytes(temp.resolve(i + ".json")),
          "entry " + i);
    }
    assertEquals(Files.readString(own), Files.readString(temp.resolve("again.txt")));
  }

  @Test
  void age_opens_an_entry_as_the_readme_says() throws Exception {
    Entry entry;
    try (Store store = Store.open(folder, Samples.CLOCK, fresh.key())) {
      entry = store.add(Samples.entry(store.newId(), "2026-11-22", "the queue")).value();
    }
    Path out = temp.resolve("entry.json");
    run(
        PASSPHRASE + "\n",
        "script",
        "-qefc",
        "age -d -i keys/identity.age -o %s %s.age".formatted(out, path(entry)),
        "/dev/null");
    assertArrayEquals(Formats.ENTRY.write(entry), Files.readAllBytes(out));
  }

  @Test
  void what_age_encrypted_is_read_here() throws Exception {
    List<Entry> all;
    List<String> keys = fresh.key().names();
    List<String> script = new ArrayList<>(List.of("set -e"));
    try (Store store = Store.open(folder, Samples.CLOCK, fresh.key())) {
      all = entries(store);
    }
    for (int i = 0; i < ENTRIES; i++) {
      Path plain = temp.resolve(i + ".json");
      Files.write(plain, Formats.ENTRY.write(all.get(i)));
      Files.createDirectories(folder.resolve(path(all.get(i))).getParent());
      script.add(
          "age -r %s -r %s -o %s.age %s"
              .formatted(keys.getFirst(), keys.getLast(), path(all.get(i)), plain));
    }
    run("", "sh", "-c", String.join("\n", script));
    try (Store store = Store.open(folder, Samples.CLOCK, fresh.key())) {
      Listing<Entry> read = store.all();
      assertEquals(List.of(), read.unreadable());
      assertEquals(all.stream().sorted(Entry.NEWEST_FIRST).toList(), read.found());
    }
  }
}
