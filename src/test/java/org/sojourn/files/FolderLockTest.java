package org.sojourn.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void start() {
    file = folder.resolve("journal.lock");
  }

  @Test
  void a_held_lock_is_not_free_until_it_is_closed() throws IOException {
    FolderLock held = FolderLock.hold(file);
    assertTrue(FolderLock.tryHold(file).isEmpty());
    held.close();
    held.close();
    try (FolderLock _ = FolderLock.tryHold(file).orElseThrow()) {
      assertTrue(FolderLock.tryHold(file).isEmpty());
    }
  }

  @Test
  void another_way_to_the_same_folder_is_the_same_lock() throws IOException {
    Path way =
        Files.createSymbolicLink(folder.resolveSibling("way-" + folder.getFileName()), folder);
    try (FolderLock _ = FolderLock.hold(file)) {
      assertTrue(FolderLock.tryHold(way.resolve("journal.lock")).isEmpty());
    } finally {
      Files.delete(way);
    }
  }

  @Test
  void threads_take_turns() throws Exception {
    int[] count = {0};
    Callable<Void> work =
        () -> {
          for (int i = 0; i < 100; i++) {
            try (FolderLock _ = FolderLock.hold(file)) {
              count[0]++;
            }
          }
          return null;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Void>> all = new ArrayList<>(threads.invokeAll(List.of(work, work, work, work)));
      for (Future<Void> each : all) {
        each.get();
      }
    }
    assertEquals(400, count[0]);
  }

  @Test
  void where_a_folder_knows_no_locks_the_threads_of_a_process_still_take_turns()
      throws IOException {
    FolderLock.Asking none =
        channel -> {
          throw new IOException("No locks available");
        };
    try (FolderLock held = FolderLock.tryHold(file, none).orElseThrow()) {
      assertFalse(held.binding());
      assertEquals(Optional.empty(), FolderLock.tryHold(file, none));
    }
    try (FolderLock held = FolderLock.hold(file)) {
      assertTrue(held.binding());
    }
  }

  @Test
  void a_missing_folder_is_not_made() {
    Path gone = folder.resolve("gone/journal.lock");
    FileTrouble trouble = assertThrows(FileTrouble.class, () -> FolderLock.hold(gone));
    assertEquals(FileTrouble.Kind.MISSING, trouble.kind());
    assertFalse(Files.exists(gone.getParent()));
  }

  @Test
  void a_lock_closed_with_its_file_can_be_taken_anew() throws IOException {
    FolderLock.hold(file).closeAndDelete();
    assertFalse(Files.exists(file));
    FolderLock.tryHold(file).orElseThrow().close();
  }

  @Test
  void a_lock_of_another_process_is_seen_and_freed_when_that_is_killed() throws Exception {
    try (OtherProcess other = OtherProcess.start(Holder.class, file.toString())) {
      assertEquals("held", other.line());
      assertTrue(FolderLock.tryHold(file).isEmpty());
      other.kill();
      other.exit();
      FolderLock.tryHold(file).orElseThrow().close();
    }
  }

  @Test
  void asking_for_a_lock_that_is_held_does_not_free_it_for_other_processes() throws Exception {
    try (FolderLock _ = FolderLock.hold(file)) {
      assertTrue(FolderLock.tryHold(file).isEmpty());
      try (OtherProcess other = OtherProcess.start(Holder.class, file.toString())) {
        assertEquals("busy", other.line());
      }
    }
  }

  /** Takes the lock, says so, and keeps it until it is told to go on or killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      Optional<FolderLock> lock = FolderLock.tryHold(Path.of(arguments[0]));
      IO.println(lock.isPresent() ? "held" : "busy");
      IO.readln();
    }
  }
}
