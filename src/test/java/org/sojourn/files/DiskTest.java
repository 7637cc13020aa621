package org.sojourn.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
  @TempDir Path folder;

  @Test
  void it_tells_what_the_system_knows() throws IOException {
    assertEquals(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), Disk.knowsOwners(folder));
    assertTrue(Disk.room(folder) > 0 && Disk.room(folder) < Long.MAX_VALUE);
    assertTrue(!Disk.type(folder).isEmpty());
  }

  @Test
  void a_disk_that_the_system_does_not_tell_of_is_taken_to_be_sound() {
    Path nowhere = folder.resolve("gone");
    assertTrue(Disk.knowsOwners(nowhere));
    assertEquals("", Disk.type(nowhere));
    assertEquals(Long.MAX_VALUE, Disk.room(nowhere));
  }
}
