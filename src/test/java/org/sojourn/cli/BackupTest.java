package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

/** A journal that goes onto a stick and comes back. */
final class BackupTest {
  @TempDir private Path home;
  private Run run;
  private String id;
  private Path file;

  @BeforeEach
  void a_journal() {
    run = Run.in(home);
    file = home.resolve("backup.zip");
    run.call("init", "--name", "Amara");
    id = run.call("write", "The queue was long.").last();
  }

  @Test
  void a_journal_is_backed_up_and_restored() {
    Ended backup = run.call("backup", file.toString());
    assertEquals(new Ended(0, file + "\n", "Backed up 4 files and read them back.\n"), backup);
    Path again = home.resolve("again");
    Ended restored = run.call("restore", "--journal", again.toString(), file.toString());
    assertEquals("Restored 4 files into [%s].\n".formatted(again), restored.err());
    assertTrue(restored.last().matches("[0-9a-f-]{36}"), restored.out());
    assertEquals(
        run.call("show", id).out(), run.call("--journal", again.toString(), "show", id).out());
  }

  @Test
  void a_backup_is_sealed_with_a_passphrase_from_a_file() throws IOException {
    Path words = Files.writeString(home.resolve("words.txt"), "a wide river\n");
    assertEquals(0, run.call("backup", "--seal", words.toString(), file.toString()).exit());
    String again = home.resolve("again").toString();
    Ended without = run.call("restore", "--journal", again, file.toString());
    assertTrue(without.err().contains("its passphrase is needed"), without.err());
    Ended with =
        run.call("restore", "--journal", again, "--seal", words.toString(), file.toString());
    assertEquals(0, with.exit(), with.err());
    Files.writeString(words, "\n");
    assertTrue(
        run.call("backup", "--seal", words.toString(), file + "2")
            .err()
            .contains("holds no passphrase"));
  }

  @Test
  void a_journal_that_is_there_is_not_restored_over() {
    run.call("backup", file.toString());
    Ended refused = run.call("restore", file.toString());
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("name an empty or a new folder"), refused.err());
  }

  @Test
  void a_backup_is_made_outside_of_the_journal_and_over_no_file() {
    Ended inside = run.call("backup", run.journal().resolve("b.zip").toString());
    assertTrue(inside.err().contains("lies in the journal itself"), inside.err());
    run.call("backup", file.toString());
    assertTrue(run.call("backup", file.toString()).err().contains("is already there"));
  }

  @Test
  void of_many_files_that_cannot_be_read_a_list_names_a_few_and_the_doctor_all()
      throws IOException {
    for (int i = 10; i < 22; i++) {
      Files.writeString(
          month().resolve("01900000-0000-7000-8000-0000000000%d.json".formatted(i)), "{");
    }
    Ended listed = run.call("list");
    assertEquals(0, listed.exit());
    assertEquals(1, listed.out().lines().count());
    assertEquals(6, listed.err().lines().count());
    assertTrue(
        listed
            .err()
            .endsWith(
                "sojourn: 7 more files could not be read and were left as they are: `sojourn doctor` names them all.\n"),
        listed.err());
    assertEquals(12, run.call("doctor").out().lines().count());
  }

  private Path month() throws IOException {
    try (Stream<Path> all = Files.walk(run.journal().resolve("entries"))) {
      return all.filter(each -> each.toString().endsWith(".json"))
          .flatMap(entry -> Stream.ofNullable(entry.getParent()))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void the_doctor_says_what_was_repaired() throws IOException {
    Files.writeString(run.journal().resolve("entries/.x.json.7-1.tmp"), "half");
    Ended repaired = run.call("doctor", "--repair");
    assertEquals(0, repaired.exit());
    assertEquals(
        "repaired [entries/.x.json.7-1.tmp], left by a writing that was cut short, was cleared.\n",
        repaired.out());
  }
}
