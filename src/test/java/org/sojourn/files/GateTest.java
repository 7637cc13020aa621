package org.sojourn.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
  @TempDir Path folder;

  @Test
  void a_file_is_read_whole() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "words");
    assertEquals("words", new String(Gate.read(file, 5), UTF_8));
  }

  @Test
  void an_empty_file_is_read_as_nothing() throws IOException {
    assertEquals(0, Gate.read(Files.createFile(folder.resolve("a")), 5).length);
  }

  @Test
  void a_file_larger_than_the_cap_is_not_opened() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "words!");
    assertTrouble(FileTrouble.Kind.TOO_BIG, file, 5);
  }

  @Test
  void a_link_is_not_followed() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "words");
    assertTrouble(
        FileTrouble.Kind.NOT_A_FILE, Files.createSymbolicLink(folder.resolve("link"), file), 100);
  }

  @Test
  void a_folder_is_not_a_file() {
    assertTrouble(FileTrouble.Kind.NOT_A_FILE, folder, 100);
  }

  @Test
  void a_missing_file_is_said_to_be_missing() {
    assertTrouble(FileTrouble.Kind.MISSING, folder.resolve("none"), 100);
  }

  @Test
  void a_pipe_is_refused_without_waiting_for_a_writer() throws Exception {
    Path pipe = folder.resolve("pipe");
    Path mkfifo = Path.of("/usr/bin/mkfifo");
    assumeTrue(Files.isExecutable(mkfifo), "mkfifo is not here");
    assertEquals(0, new ProcessBuilder(mkfifo.toString(), pipe.toString()).start().waitFor());

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertTrouble(FileTrouble.Kind.NOT_A_FILE, pipe, 100));
  }

  private static void assertTrouble(FileTrouble.Kind kind, Path file, long cap) {
    FileTrouble trouble = assertThrows(FileTrouble.class, () -> Gate.read(file, cap));
    assertEquals(kind, trouble.kind(), trouble.getMessage());
  }
}
