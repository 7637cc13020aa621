package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.search.Samples.entry;
import static org.sojourn.search.Samples.found;
import static org.sojourn.search.Samples.holding;
import static org.sojourn.search.Samples.open;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;

/** Whatever happens to the files of an index: what is found is right, or a rebuild is asked for. */
final class DamageTest {

  private static final Entry[] ENTRIES = {
    entry(1, "The queue at the gate").about(List.of("consent-truth")),
    entry(2, "Nobody at the gate"),
    entry(3, "Rain all day").titled("Gate")
  };

  @TempDir private Path base;

  private Path folder = Path.of("");

  private interface Harm {
    void to(Path file) throws IOException;
  }

  private List<Path> files() throws IOException {
    folder = Files.createTempDirectory(base, "index");
    holding(folder, ENTRIES).close();
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.resolve("index-1"))) {
      all.forEach(files::add);
    }
    files.removeIf(file -> file.endsWith("write.lock"));
    files.add(folder.resolve("current"));
    assertTrue(files.size() >= 4, files::toString);
    return files;
  }

  private void harmed(Harm harm) throws IOException {
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      harm.to(file);
      rightOrRebuilt(file);
      Files.write(file, whole);
    }
  }

  private void rightOrRebuilt(Path file) {
    try (Index index = open(folder)) {
      boolean trusted = index.intact();
      Results gate = Samples.search(index, "gate");
      Results theme = Samples.search(index, "theme:consent");
      if (trusted) {
        assertEquals(List.of(1, 2, 3), Samples.numbers(gate).stream().sorted().toList());
        assertEquals(List.of(1), Samples.numbers(theme));
        assertEquals(List.of(new Count("consent-truth", 1)), gate.facets().get("theme"));
      } else {
        assertTrue(index.condition() != Condition.READY, file::toString);
        assertEquals(Difference.EVERYTHING, index.against(List.of()));
      }
    }
  }

  @Test
  void a_deleted_file_is_noticed() throws IOException {
    harmed(Files::delete);
  }

  @Test
  void a_file_cut_short_is_noticed() throws IOException {
    harmed(file -> {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    });
  }

  @Test
  void an_emptied_file_is_noticed() throws IOException {
    harmed(file -> Files.write(file, new byte[0]));
  }

  @Test
  void a_flipped_bit_is_noticed() throws IOException {
    Random random = new Random(20261122);
    for (int round = 0; round < 20; round++) {
      harmed(file -> {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
      });
    }
  }

  @Test
  void a_search_over_files_that_turn_bad_never_throws() throws IOException {
    Random random = new Random(7);
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      byte[] bytes = whole.clone();
      for (int i = 0; i < bytes.length; i += 7) {
        bytes[i] ^= (byte) random.nextInt();
      }
      try (Index index = open(folder)) {
        Files.write(file, bytes);
        for (String query : List.of("gate", "theme:consent", "ga* queue", "")) {
          assertTrue(Samples.search(index, query).total() <= ENTRIES.length);
        }
        index.put(Dossier.of(entry(9, "gate")), 1, 1);
        index.commit();
      }
      Files.write(file, whole);
    }
  }

  @Test
  void a_damaged_index_works_again_once_rebuilt() throws IOException {
    for (Path file : files()) {
      Files.deleteIfExists(file);
    }
    try (Index index = open(folder)) {
      Samples.rebuild(index, ENTRIES);
      assertEquals(Condition.READY, index.condition());
      assertEquals(List.of(1, 2, 3), found(index, "gate").stream().sorted().toList());
    }
    try (Index index = open(folder)) {
      assertEquals(List.of(1, 2, 3), found(index, "gate").stream().sorted().toList());
    }
  }
}
