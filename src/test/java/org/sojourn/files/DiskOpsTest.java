package org.sojourn.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That each operation is really asked of the system: a step left out would fail in none of these.
 */
class DiskOpsTest {
  @TempDir Path folder;
  private final DiskOps ops = new DiskOps();

  @Test
  void a_file_is_created_only_where_none_is() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "words");
    assertThrows(FileAlreadyExistsException.class, () -> ops.create(file));
    assertEquals("words", Files.readString(file));
  }

  @Test
  void forcing_reaches_the_file() throws IOException {
    FileOps.Handle handle = ops.create(folder.resolve("a"));
    ops.write(handle, "words".getBytes(UTF_8));
    ops.force(handle);
    handle.close();
    assertThrows(ClosedChannelException.class, () -> ops.force(handle));
  }

  @Test
  void forcing_reaches_the_folder() {
    assertThrows(NoSuchFileException.class, () -> ops.forceFolder(folder.resolve("none")));
  }

  @Test
  void a_move_is_one_step_or_none() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(
        Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(folder)),
        "there is no second disk");
    Path file = Files.writeString(folder.resolve("a"), "words");
    Path there = memory.resolve("sojourn-" + folder.getFileName());
    assertThrows(AtomicMoveNotSupportedException.class, () -> ops.move(file, there));
    assertEquals("words", Files.readString(file));
  }

  @Test
  void a_move_replaces_what_has_the_name() throws IOException {
    Path from = Files.writeString(folder.resolve("a"), "new");
    Path to = Files.writeString(folder.resolve("b"), "old");
    ops.move(from, to);
    assertEquals("new", Files.readString(to));
  }
}
