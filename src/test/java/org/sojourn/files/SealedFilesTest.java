package org.sojourn.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal's files by their plain names, wherever they lie. */
class SealedFilesTest {
  private static final String SEALED = "sealed:";

  @TempDir Path folder;
  private SealedFiles plain;
  private SealedFiles sealed;
  private Path note;

  /** A seal that a reader of this test can see, and that anybody can break. */
  private static final class Shown implements Sealing {
    @Override
    public byte[] seal(byte[] plain) {
      return (SEALED + new String(plain, UTF_8)).getBytes(UTF_8);
    }

    @Override
    public byte[] open(byte[] sealed) throws IOException {
      String text = new String(sealed, UTF_8);
      if (!text.startsWith(SEALED)) {
        throw new IOException("not sealed");
      }
      return text.substring(SEALED.length()).getBytes(UTF_8);
    }
  }

  @BeforeEach
  void files() {
    plain = SealedFiles.plain(DurableFiles.real());
    sealed = SealedFiles.sealed(DurableFiles.real(), new Shown(), () -> {});
    note = folder.resolve("note.json");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String read(SealedFiles files, Path file) throws IOException {
    return new String(files.read(file, 100), UTF_8);
  }

  private Map<String, String> onDisk() throws IOException {
    return CrashModel.files(folder);
  }

  @Test
  void what_is_written_lies_sealed_and_is_read_by_its_plain_name() throws IOException {
    sealed.write(note, bytes("words"));
    assertEquals(Map.of("note.json.age", "sealed:words"), onDisk());
    assertEquals("words", read(sealed, note));
    assertEquals(List.of(note), SealedFiles.list(folder));
    assertTrue(sealed.holds(note));
  }

  @Test
  void a_journal_that_is_not_sealed_is_written_as_it_is() throws IOException {
    plain.write(note, bytes("words"));
    assertEquals(Map.of("note.json", "words"), onDisk());
    assertEquals("words", read(plain, note));
  }

  @Test
  void half_way_both_kinds_are_read_and_what_is_written_is_sealed() throws IOException {
    plain.write(note, bytes("before"));
    assertEquals("before", read(sealed, note));
    sealed.write(note, bytes("after"));
    assertEquals(Map.of("note.json.age", "sealed:after"), onDisk());
  }

  @Test
  void of_two_files_of_one_name_the_sealed_one_counts() throws IOException {
    plain.write(note, bytes("old"));
    Files.writeString(SealedFiles.sealed(note), "sealed:new");
    assertEquals("new", read(sealed, note));
    assertEquals(List.of(note), SealedFiles.list(folder));
    sealed.delete(note);
    assertEquals(Map.of(), onDisk());
  }

  @Test
  void a_move_leaves_neither_kind_behind_and_seals() throws IOException {
    Path to = folder.resolve("other.json");
    plain.write(note, bytes("words"));
    plain.write(to, bytes("replaced"));
    sealed.move(note, to);
    assertEquals(Map.of("other.json.age", "sealed:words"), onDisk());
    plain.write(to, bytes("a plain one left there"));
    sealed.move(to, note);
    assertEquals(Map.of("note.json.age", "sealed:words"), onDisk());
  }

  @Test
  void a_seal_that_does_not_open_is_a_sentence_and_not_a_missing_file() throws IOException {
    Files.writeString(SealedFiles.sealed(note), "damaged");
    FileTrouble trouble = assertThrows(FileTrouble.class, () -> sealed.read(note, 100));
    assertEquals(FileTrouble.Kind.SEALED, trouble.kind());
    assertEquals(
        "[%s] is encrypted to another key, or was damaged: bring it back from a backup"
            .formatted(SealedFiles.sealed(note)),
        trouble.getMessage());
    assertEquals(
        FileTrouble.Kind.SEALED,
        assertThrows(FileTrouble.class, () -> plain.read(note, 100)).kind());
  }

  @Test
  void what_is_not_there_is_missing() {
    for (SealedFiles files : List.of(plain, sealed)) {
      assertFalse(files.holds(note));
      assertEquals(
          FileTrouble.Kind.MISSING,
          assertThrows(FileTrouble.class, () -> files.read(note, 100)).kind());
    }
  }

  @Test
  void a_file_larger_than_asked_for_is_refused_sealed_or_not() throws IOException {
    sealed.write(note, bytes("x".repeat(6000)));
    assertEquals(
        FileTrouble.Kind.TOO_BIG,
        assertThrows(FileTrouble.class, () -> sealed.read(note, 100)).kind());
  }

  @Test
  void power_that_fails_in_a_move_leaves_the_newer_words_under_one_name() throws IOException {
    Path journal = folder.resolve("journal");
    RecordingOps ops = new RecordingOps(journal);
    SealedFiles recorded = SealedFiles.sealed(new DurableFiles(ops), new Shown(), () -> {});
    Path from = journal.resolve("from.json");
    recorded.raw().write(from, bytes("old"));
    recorded.raw().write(SealedFiles.sealed(from), bytes("sealed:new"));
    Set<String> seen = new HashSet<>();
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    Crashes crashes =
        new Crashes(
            journal,
            ops,
            scratch,
            left -> {
              for (Path name : SealedFiles.list(left)) {
                if (!DurableFiles.unfinished(name)) {
                  seen.add(read(sealed, name));
                }
              }
            });
    assertEquals(
        Set.of(),
        crashes.during(List.of("new"), () -> recorded.move(from, journal.resolve("to.json"))));
    assertEquals(Set.of("new"), seen);
  }
}
