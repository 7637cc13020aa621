package org.sojourn.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFilesTest {
  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "new, and longer than the old".getBytes(UTF_8);

  @TempDir Path folder;
  private RecordingOps ops;
  private DurableFiles files;
  private Path file;

  @BeforeEach
  void start() {
    ops = new RecordingOps(folder);
    files = new DurableFiles(ops);
    file = folder.resolve("a.json");
  }

  @Test
  void a_write_is_temp_file_force_rename_and_force_of_the_folder() throws IOException {
    files.write(file, NEW);

    assertEquals(
        List.of(
            "create .a.json.tmp",
            "write .a.json.tmp",
            "force .a.json.tmp",
            "move .a.json.tmp a.json",
            "forceFolder ."),
        ops.record());
    assertEquals("new, and longer than the old", Files.readString(file));
  }

  @Test
  void missing_folders_are_made_from_the_top_each_forced_into_the_one_above() throws IOException {
    files.write(folder.resolve("2026/11/a.json"), NEW);

    assertEquals(
        List.of("folder 2026", "forceFolder .", "folder 2026/11", "forceFolder 2026"),
        ops.record().subList(0, 4));
  }

  @Test
  void a_folder_that_could_not_be_forced_is_made_again() throws IOException {
    ops.fail(2, new IOException("Input/output error"));
    assertThrows(IOException.class, () -> files.write(folder.resolve("2026/a"), NEW));
    assertFalse(Files.exists(folder.resolve("2026")));
    ops.forget();

    files.write(folder.resolve("2026/a"), NEW);

    assertEquals(List.of("folder 2026", "forceFolder ."), ops.record().subList(0, 2));
  }

  @Test
  void a_batch_forces_each_file_and_each_folder_once() throws IOException {
    Map<Path, byte[]> batch = new LinkedHashMap<>();
    batch.put(folder.resolve("a"), NEW);
    batch.put(folder.resolve("b"), NEW);
    files.writeAll(batch);

    assertEquals(
        List.of(
            "create .a.tmp",
            "write .a.tmp",
            "force .a.tmp",
            "move .a.tmp a",
            "create .b.tmp",
            "write .b.tmp",
            "force .b.tmp",
            "move .b.tmp b",
            "forceFolder ."),
        ops.record());
  }

  @Test
  void a_failure_at_any_operation_leaves_one_whole_file_and_nothing_else() throws IOException {
    for (int k = 1; k <= 5; k++) {
      Files.write(file, OLD);
      ops.fail(k, new IOException("Input/output error"));

      IOException trouble = assertThrows(FileTrouble.class, () -> files.write(file, NEW));

      assertTrue(trouble.toString().contains("Input/output error"), trouble.getMessage());
      assertEquals(k < 5 ? "old" : new String(NEW, UTF_8), Files.readString(file), "at " + k);
      assertEquals(List.of("a.json"), names(), "at " + k);
    }
  }

  @Test
  void a_full_disk_is_said_so() {
    ops.fail(2, new IOException("No space left on device"));

    FileTrouble trouble = assertThrows(FileTrouble.class, () -> files.write(file, NEW));

    assertEquals(FileTrouble.Kind.NO_ROOM, trouble.kind());
    assertEquals(
        "No room left on the disk for [%s]: free some space and save again; what was saved before"
                .formatted(file)
            + " is whole",
        trouble.getMessage());
  }

  @Test
  void a_folder_that_cannot_be_written_is_said_so_with_a_remedy() {
    for (IOException cause :
        List.of(
            new AccessDeniedException(file.toString()),
            new FileSystemException(file.toString(), null, "Read-only file system"))) {
      ops.fail(1, cause);
      FileTrouble trouble = assertThrows(FileTrouble.class, () -> files.write(file, NEW));
      assertEquals(FileTrouble.Kind.NOT_WRITABLE, trouble.kind());
      assertTrue(trouble.toString().contains("choose another folder"), trouble.getMessage());
    }
  }

  @Test
  void a_move_between_folders_forces_the_new_place_before_the_old() throws IOException {
    Files.write(file, OLD);
    files.folder(folder.resolve("trash"));
    ops.forget();

    files.move(file, folder.resolve("trash/a.json"));

    assertEquals(
        List.of("move a.json trash/a.json", "forceFolder trash", "forceFolder ."), ops.record());
    assertEquals("old", Files.readString(folder.resolve("trash/a.json")));
  }

  @Test
  void a_deletion_is_forced_and_deleting_what_is_gone_is_well() throws IOException {
    Files.write(file, OLD);
    files.delete(file);
    files.delete(file);

    assertFalse(Files.exists(file));
    assertEquals(
        List.of("delete a.json", "forceFolder .", "delete a.json", "forceFolder ."), ops.record());
  }

  @Test
  void files_and_folders_are_their_owners_only() throws IOException {
    Path deep = folder.resolve("2026/11/a.json");
    files.write(deep, NEW);

    assertEquals("rw-------", permissions(deep));
    assertEquals("rwx------", permissions(folder.resolve("2026/11")));
    assertEquals("rwx------", permissions(folder.resolve("2026")));
  }

  @Test
  void sweeping_deletes_unfinished_files_and_no_others() throws IOException {
    Files.write(folder.resolve(".a.json.77-1.tmp"), OLD);
    Files.write(folder.resolve("notes.tmp"), OLD);
    Files.write(folder.resolve(".hidden"), OLD);

    files.sweep(folder);

    assertEquals(List.of(".hidden", "notes.tmp"), names());
  }

  @Test
  void an_unfinished_file_of_the_same_name_is_stepped_over() throws IOException {
    files.write(file, OLD);
    String used = ops.lastCreated().getFileName().toString();
    long next = Long.parseLong(used.replaceAll(".*-([0-9]+)\\.tmp", "$1")) + 1;
    Path stale = folder.resolve(used.replaceAll("-[0-9]+\\.tmp", "-" + next + ".tmp"));
    Files.write(stale, OLD);

    files.write(file, NEW);

    assertEquals(List.of(stale.getFileName().toString(), "a.json"), names());
    assertEquals(new String(NEW, UTF_8), Files.readString(file));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
