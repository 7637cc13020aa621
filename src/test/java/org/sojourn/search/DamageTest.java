package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.search.Samples.entry;
import static org.sojourn.search.Samples.found;
import static org.sojourn.search.Samples.holding;
import static org.sojourn.search.Samples.id;
import static org.sojourn.search.Samples.open;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  /** An index with merged segments, whose files stand alone, and with deleted entries. */
  private List<Path> files() throws IOException {
    folder = Files.createTempDirectory(base, "index");
    try (Index index = holding(folder, ENTRIES)) {
      for (int round = 0; round < 200 && !has(".dvd", ".liv", ".cfs"); round++) {
        index.put(Dossier.of(entry(10 + round, "Rain")), 1, 1);
        index.put(Dossier.of(ENTRIES[round % 3]), 1, 1);
        index.commit();
      }
    }
    assertTrue(has(".dvd", ".liv", ".cfs"));
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.resolve("index-1"))) {
      all.forEach(files::add);
    }
    files.removeIf(file -> file.endsWith("write.lock"));
    files.add(folder.resolve("current"));
    assertTrue(files.size() >= 4, files::toString);
    return files;
  }

  private boolean has(String... endings) {
    List<String> names = List.of(folder.resolve("index-1").toFile().list());
    return Arrays.stream(endings)
        .allMatch(ending -> names.stream().anyMatch(name -> name.endsWith(ending)));
  }

  /** As a program does it, which leaves its mark; and as a disk does it, which leaves none. */
  private void harmed(Harm harm) throws IOException {
    List<Path> files = files();
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      FileTime written = Files.getLastModifiedTime(file);
      harm.to(file);
      rightOrRebuilt(file, index -> index.condition() == Condition.READY);
      if (Files.exists(file)) {
        Files.setLastModifiedTime(file, written);
        rightOrRebuilt(file, Index::intact);
      }
      Files.write(file, whole);
      Files.setLastModifiedTime(file, written);
    }
  }

  private void rightOrRebuilt(Path file, Predicate<Index> trust) {
    try (Index index = open(folder)) {
      boolean trusted = trust.test(index);
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
    for (int round = 0; round < 10; round++) {
      harmed(file -> {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
      });
    }
  }

  @Test
  void a_flipped_byte_at_the_beginning_or_the_end_of_a_file_is_noticed() throws IOException {
    for (int place : List.of(0, 1, 4, 8, -1, -8, -9, -16)) {
      harmed(file -> {
        byte[] bytes = Files.readAllBytes(file);
        bytes[Math.floorMod(place, bytes.length)] ^= (byte) 0xFF;
        Files.write(file, bytes);
      });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "analyzer", "vocabulary", "lucene", "journal"})
  void an_index_with_another_label_is_not_used(String part) throws IOException {
    files();
    relabelled(part, "other", _ -> {});
    try (Index index = open(folder)) {
      assertEquals(Condition.OTHER_VERSION, index.condition());
      assertEquals(Difference.EVERYTHING, index.against(List.of()));
    }
  }

  @Test
  void an_index_that_lost_an_entry_is_not_believed_in_what_it_says_of_the_others()
      throws IOException {
    List<IndexedFile> all =
        Stream.of(1, 2, 3).map(number -> new IndexedFile(id(number), 1, 1, 0)).toList();
    folder = base;
    holding(folder, ENTRIES).close();
    try (Index index = open(folder)) {
      assertTrue(index.against(all).none());
    }
    relabelled("schema", Fields.SCHEMA, writer -> writer.deleteDocuments(Fields.key(id(2))));
    try (Index index = open(folder)) {
      assertEquals(Difference.EVERYTHING, index.against(all));
      assertEquals(Condition.DAMAGED, index.condition());
    }
  }

  private interface Change {
    void in(IndexWriter writer) throws IOException;
  }

  private void relabelled(String part, String value, Change change) throws IOException {
    try (Directory directory = new Folder(folder).open("index-1");
        IndexWriter writer = new IndexWriter(directory, Shelf.config(new Prose()))) {
      Map<String, String> label = new HashMap<>();
      writer.getLiveCommitData().forEach(each -> label.put(each.getKey(), each.getValue()));
      label.put(part, value);
      writer.setLiveCommitData(label.entrySet());
      change.in(writer);
      writer.commit();
    }
  }

  @Test
  void an_index_is_read_to_its_end_once_a_week() throws IOException {
    Path data = files().stream().filter(file -> file.toString().endsWith(".dvd")).findFirst().get();
    FileTime written = Files.getLastModifiedTime(data);
    byte[] bytes = Files.readAllBytes(data);
    Instant now = Files.getLastModifiedTime(folder.resolve("current")).toInstant().plusSeconds(9);
    try (Index index = open(folder)) {
      assertTrue(index.sound(now.plus(Duration.ofDays(8)), () -> false));
    }
    bytes[bytes.length / 2] ^= 1;
    Files.write(data, bytes);
    Files.setLastModifiedTime(data, written);
    try (Index index = open(folder)) {
      assertTrue(index.sound(now.plus(Duration.ofDays(9)), () -> false));
      assertFalse(index.sound(now.plus(Duration.ofDays(16)), () -> false));
      assertEquals(Condition.DAMAGED, index.condition());
      assertEquals(Difference.EVERYTHING, index.against(List.of()));
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
          assertTrue(Samples.search(index, query).total() <= 300);
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
