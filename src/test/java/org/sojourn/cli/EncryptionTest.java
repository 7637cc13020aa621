package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

/** A journal that is encrypted, from the shell. */
final class EncryptionTest {
  private static final String WORD = "hippopotamus";
  private static final String NOT_OPENED =
      "sojourn: The passphrase does not fit, or the file was damaged: try again, or bring back a backup.\n";

  @TempDir private Path home;
  private Run run;
  private String words;

  @BeforeEach
  void a_passphrase() throws IOException {
    run = Run.in(home);
    words = file("words.txt", "a wide river");
  }

  private String file(String name, String line) throws IOException {
    return Files.writeString(home.resolve(name), line + "\n").toString();
  }

  private Ended with(String passphrases, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--passphrase-file", passphrases));
    all.addAll(List.of(arguments));
    return run.call(all.toArray(String[]::new));
  }

  /** All files below home in which the word stands in the clear. */
  private List<String> clear() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), ISO_8859_1).contains(WORD)) {
          found.add(home.relativize(file).toString());
        }
      }
    }
    return found;
  }

  private String recoveryKey(Ended ended) {
    return ended
        .out()
        .lines()
        .filter(line -> line.startsWith("AGE-SECRET-KEY-1"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_file_that_entries_go_into_in_the_clear_is_said_to_be_so() throws IOException {
    with(words, "init", "--name", "Amara");
    with(words, "write", "A " + WORD + " at the gate");
    assertEquals(
        new Ended(
            0,
            "",
            """
            1 entry exported.
            The file is not encrypted, as the journal is: whoever has it can read it.
            """),
        with(words, "export", "text", "-o", home.resolve("out.txt").toString()));
    assertEquals(List.of("out.txt"), clear());
  }

  @Test
  void what_an_encrypted_journal_cannot_take_in_is_not_copied_in_the_clear() throws IOException {
    with(words, "init", "--name", "Amara");
    String diary = file("diary.jsonl", "{\"text\": \"" + WORD);
    assertTrue(
        with(words, "import", "jsonl", diary)
            .err()
            .contains("The journal is encrypted, so no copy of it was made: keep the file"));
    assertEquals(List.of("diary.jsonl"), clear());
  }

  @Test
  void a_journal_made_with_a_passphrase_is_written_read_and_searched_with_it() throws IOException {
    Ended made = with(words, "init", "--name", "Amara");
    assertEquals(0, made.exit(), made.err());
    assertEquals(2, made.out().lines().count());
    assertEquals(74, recoveryKey(made).length());
    String id = with(words, "write", "A " + WORD + " at the gate").last();
    assertTrue(with(words, "show", id).out().contains(WORD));
    assertTrue(with(words, "search", WORD, "--json").out().contains(id));
    assertTrue(with(words, "search", WORD, "--json").out().contains(id));
    assertEquals(List.of(), clear());
    assertEquals(0, with(words, "doctor").exit());
  }

  @Test
  void the_passphrase_is_asked_for_where_no_file_holds_it() {
    with(words, "init", "--name", "Amara");
    run.typed.add("a wide river");
    assertEquals(0, run.call("list").exit());
    assertEquals(List.of("Passphrase: "), run.asked);
    Ended nobody = run.call("list");
    assertEquals(
        new Ended(
            1,
            "",
            "sojourn: The journal is encrypted, and there is no terminal to ask for its passphrase:"
                + " name a file that holds it, --passphrase-file FILE.\n"),
        nobody);
  }

  @Test
  void a_wrong_passphrase_gets_one_sentence() throws IOException {
    with(words, "init", "--name", "Amara");
    assertEquals(new Ended(1, "", NOT_OPENED), with(file("wrong.txt", "a wide"), "list"));
  }

  @Test
  void the_screen_opens_with_the_passphrase_of_the_file() throws IOException {
    with(words, "init", "--name", "Amara");
    Run person = Run.atTerminal(home);
    assertEquals(0, person.call("--passphrase-file", words).exit());
    assertEquals(1, person.keys.size());
    assertEquals(List.of(), person.asked);
    assertEquals(
        new Ended(1, "", NOT_OPENED),
        person.call("--passphrase-file", file("wrong.txt", "a wide")));
    assertEquals(0, person.call().exit());
    assertEquals(1, person.keys.size());
  }

  @Test
  void the_passphrase_typed_for_a_command_opens_its_page_too() {
    with(words, "init", "--name", "Amara");
    String id = with(words, "write", "Once").last();
    Run person = Run.atTerminal(home);
    person.typed.add("a wide river");
    assertEquals(0, person.call("edit", id).exit());
    assertEquals(1, person.keys.size());
  }

  @Test
  void a_journal_is_encrypted_and_decrypted_later() throws IOException {
    run.call("init", "--name", "Amara");
    String id = run.call("write", "A " + WORD).last();
    run.call("search", WORD);
    assertFalse(clear().isEmpty());
    Ended encrypted = with(words, "encrypt");
    assertEquals(0, encrypted.exit(), encrypted.err());
    assertEquals(74, recoveryKey(encrypted).length());
    assertEquals(List.of(), clear());
    assertTrue(with(words, "search", WORD).out().contains(WORD));
    Ended again = with(words, "encrypt");
    assertTrue(again.err().contains("is encrypted already"), again.err());
    Ended decrypted = with(words, "decrypt");
    assertEquals(0, decrypted.exit(), decrypted.err());
    assertTrue(run.call("show", id).data().contains(WORD));
    assertTrue(run.call("search", WORD).out().contains(WORD));
  }

  @Test
  void the_passphrase_is_changed() throws IOException {
    with(words, "init", "--name", "Amara");
    String other = file("other.txt", "a dry riverbed");
    assertEquals(0, with(words, "passphrase", "--new-passphrase-file", other).exit());
    assertEquals(new Ended(1, "", NOT_OPENED), with(words, "list"));
    assertEquals(0, with(other, "list").exit());
  }

  @Test
  void a_new_passphrase_is_typed_twice_alike() {
    run.call("init", "--name", "Amara");
    run.typed.addAll(List.of("one river", "another river"));
    Ended differed = run.call("encrypt");
    assertEquals(1, differed.exit());
    assertTrue(differed.err().contains("were not the same"), differed.err());
    assertEquals(0, run.call("list").exit());
  }

  @Test
  void the_recovery_key_sets_a_new_passphrase() throws IOException {
    String key = recoveryKey(with(words, "init", "--name", "Amara"));
    String keys = file("key.txt", key.toLowerCase(Locale.ROOT).replaceAll("(.{20})", "$1 "));
    String other = file("other.txt", "a dry riverbed");
    Ended recovered = with(other, "recover", "--recovery-key-file", keys);
    assertEquals(0, recovered.exit(), recovered.err());
    assertEquals(0, with(other, "list").exit());
    String slip =
        file(
            "slip.txt",
            key.substring(0, 40) + (key.charAt(40) == 'Q' ? "P" : "Q") + key.substring(41));
    Ended typo = with(other, "recover", "--recovery-key-file", slip);
    assertEquals(1, typo.exit());
    assertTrue(typo.err().contains("look for a letter that was mistaken"), typo.err());
  }

  @Test
  void a_backup_of_it_is_made_and_restored_without_its_passphrase_and_opens_with_it() {
    with(words, "init", "--name", "Amara");
    String id = with(words, "write", WORD).last();
    String zip = home.resolve("b.zip").toString();
    Ended backup = run.call("backup", zip);
    assertEquals(0, backup.exit(), backup.err());
    String again = home.resolve("again").toString();
    Ended restored = run.call("--journal", again, "restore", zip);
    assertEquals(0, restored.exit(), restored.err());
    assertTrue(with(words, "--journal", again, "show", id).out().contains(WORD));
    assertEquals(0, run.call("paths").exit());
  }
}
