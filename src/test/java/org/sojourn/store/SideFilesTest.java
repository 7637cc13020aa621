package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Memory;
import org.sojourn.journal.Profile;

/** Files beside the entries that cannot be read: nothing is lost, and the entries go on. */
class SideFilesTest {
  @TempDir Path folder;

  private Store with(String name, String content) throws IOException {
    if (!Store.isJournal(folder)) {
      Store.create(folder, Samples.AMARA, Samples.CLOCK).close();
    }
    Files.writeString(folder.resolve(name), content);
    return Store.open(folder, Samples.CLOCK);
  }

  private static void refused(Store store, String name) {
    IOException trouble =
        assertThrows(
            IOException.class,
            () -> {
              switch (name) {
                case "missions.json" -> store.missions(List.of());
                case "profile.json" -> store.profile(new Profile("Ruth", null));
                default -> store.remember(known -> known.learning("sats"));
              }
            });
    String said = String.valueOf(trouble.getMessage());
    assertTrue(said.startsWith(name + ", line 1"), said);
    assertTrue(said.contains("Mend it by hand, or bring it back from a backup"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missions.json", "profile.json", "memory.json"})
  void one_that_cannot_be_read_counts_as_empty_and_is_never_written_over(String name)
      throws IOException {
    for (String content : List.of("garbage\n", "{\"format\": 7}", "")) {
      try (Store store = with(name, content)) {
        Entry kept = store.add(Samples.entry(store.newId(), "2026-11-22", "good")).value();
        assertEquals(kept, store.entry(kept.id()).orElseThrow().value());
        assertEquals(List.of(), store.missions());
        assertEquals(Memory.NONE, store.memory());
        assertEquals(name.equals("profile.json") ? "" : "Amara", store.profile().name());
        assertEquals(
            List.of(folder.resolve(name)),
            store.care().beside().stream().map(Unreadable::file).toList());
        refused(store, name);
        assertEquals(content, Files.readString(folder.resolve(name)));
      }
    }
  }

  @Test
  void nobody_signs_with_an_empty_name() throws IOException {
    try (Store store = with("profile.json", "garbage")) {
      IOException broken = assertThrows(IOException.class, store::signer);
      assertTrue(broken.toString().contains("profile.json, line 1"), broken.toString());
      Files.delete(folder.resolve("profile.json"));
      StoreTest.assertSentence(
          "[%s] names nobody to sign with: bring it back from a backup, or write your name in it"
              .formatted(folder.resolve("profile.json")),
          store::signer);
    }
  }

  @Test
  void one_that_was_mended_counts_again_without_a_new_start() throws IOException {
    try (Store store = with("profile.json", "garbage")) {
      Files.writeString(
          folder.resolve("profile.json"),
          "{\"format\": \"sojourn-profile/1\", \"name\": \"Ruth\"}");
      assertEquals(List.of(), store.care().beside());
      assertEquals("Ruth", store.profile().name());
    }
  }
}
