package org.sojourn.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sojourn.search.Samples.entry;
import static org.sojourn.search.Samples.found;
import static org.sojourn.search.Samples.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.crypto.Identity;
import org.sojourn.crypto.Vault;
import org.sojourn.files.Sealing;

/** The index of an encrypted journal: in memory, and sealed on the disk. */
final class SealedFolderTest {
  @TempDir private Path folder;
  private Sealing sealing;

  private record OfVault(Vault vault) implements Sealing {
    @Override
    public byte[] seal(byte[] plain) throws IOException {
      return vault.seal(plain);
    }

    @Override
    public byte[] open(byte[] sealed) throws IOException {
      return vault.open(sealed);
    }
  }

  @BeforeEach
  void key() throws IOException {
    sealing = fresh();
  }

  private static Sealing fresh() throws IOException {
    return new OfVault(Vault.of(Identity.fresh(), "index"));
  }

  private Index open(Sealing with) {
    return Samples.sealed(folder, with);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }

  private Path blob() {
    return folder.resolve(SealedFolder.FILE);
  }

  @Test
  void what_was_put_is_found_after_it_was_closed_and_no_word_of_it_lies_there() throws IOException {
    try (Index index = open(sealing)) {
      assertEquals(Condition.MISSING, index.condition());
      rebuild(index, entry(1, "hippopotamus"));
      index.put(Dossier.of(entry(2, "hippopotamus, twice")), 1, 1);
      index.commit();
    }
    assertEquals(List.of("index.sealed"), names());
    assertFalse(new String(Files.readAllBytes(blob()), ISO_8859_1).contains("hippo"));
    try (Index index = open(sealing)) {
      assertEquals(Condition.READY, index.condition());
      assertEquals(List.of(1, 2), found(index, "hippopotamus").stream().sorted().toList());
      index.remove(Samples.id(1));
      assertEquals(List.of(2), found(index, "hippopotamus"));
    }
    try (Index index = open(sealing)) {
      assertEquals(List.of(2), found(index, "hippopotamus"));
    }
  }

  @Test
  void a_kill_costs_only_what_came_since_it_was_written() throws IOException {
    Index killed = open(sealing);
    rebuild(killed, entry(1, "gate"));
    killed.put(Dossier.of(entry(2, "gate")), 1, 1);
    killed.commit();
    try (Index index = open(sealing)) {
      assertEquals(List.of(1), found(index, "gate"));
      IndexedFile one = new IndexedFile(Samples.id(1), 1, 1, 0);
      IndexedFile two = new IndexedFile(Samples.id(2), 1, 1, 0);
      assertEquals(List.of(Samples.id(2)), index.against(List.of(one, two)).added());
    }
    killed.close();
  }

  @Test
  void damaged_or_of_another_key_it_asks_to_be_made_anew() throws IOException {
    try (Index index = open(sealing)) {
      rebuild(index, entry(1, "gate"));
    }
    byte[] bytes = Files.readAllBytes(blob());
    bytes[bytes.length / 2] ^= 1;
    try (Index index = open(fresh())) {
      assertEquals(Condition.DAMAGED, index.condition());
    }
    Files.write(blob(), bytes);
    try (Index index = open(sealing)) {
      assertEquals(Condition.DAMAGED, index.condition());
      assertEquals(Difference.EVERYTHING, index.against(List.of()));
      rebuild(index, entry(1, "gate"));
      assertEquals(Condition.READY, index.condition());
    }
    try (Index index = open(sealing)) {
      assertEquals(List.of(1), found(index, "gate"));
    }
  }

  @Test
  void an_index_from_before_the_journal_was_encrypted_is_deleted() throws IOException {
    try (Index plain = Samples.holding(folder, entry(1, "hippopotamus"))) {
      assertEquals(List.of(1), found(plain, "hippopotamus"));
      try (Index index = open(sealing)) {
        assertEquals(Condition.MISSING, index.condition());
      }
    }
    assertEquals(List.of(), names());
  }
}
