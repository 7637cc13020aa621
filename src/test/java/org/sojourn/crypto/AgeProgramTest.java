package org.sojourn.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program {@code age} opens what is written here, and writes what is opened here. */
class AgeProgramTest {
  private static final int FILES = 200;
  private static final String PASSPHRASE = "a wide river";

  @TempDir Path folder;
  private final Random random = new Random(11);
  private Identity identity;
  private Identity recovery;
  private Path key;

  @BeforeEach
  void keys() throws IOException {
    assumeTrue(there("age") && there("script"), "age and script are not both here");
    identity = Identity.fresh();
    recovery = Identity.fresh();
    key = Files.writeString(folder.resolve("key.txt"), "# a key\n" + identity.secret() + "\n");
  }

  private static boolean there(String program) {
    return Stream.of("/usr/bin", "/usr/local/bin", "/bin")
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
  }

  private byte[] bytes() {
    byte[] bytes =
        new byte[random.nextInt(5) == 0 ? random.nextInt(200_000) : random.nextInt(4000)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Runs a program, with what a person would type, and gives what it prints. */
  private String run(String typed, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().write(typed.getBytes(UTF_8));
    process.getOutputStream().flush();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), said);
    return said;
  }

  /** Runs it in a terminal of its own, from which alone it takes a passphrase. */
  private void atTerminal(String typed, String command) throws Exception {
    run(typed, "script", "-qefc", command, "/dev/null");
  }

  @Test
  void age_opens_what_is_sealed_here_by_either_key() throws Exception {
    Path second = Files.writeString(folder.resolve("recovery.txt"), recovery.secret() + "\n");
    List<byte[]> all = new ArrayList<>();
    StringBuilder script = new StringBuilder("set -e\n");
    for (int i = 0; i < FILES; i++) {
      all.add(bytes());
      byte[] sealed = Age.seal(all.get(i), List.of(identity.recipient(), recovery.recipient()));
      Files.write(folder.resolve(i + ".age"), sealed);
      script.append("age -d -i %s -o %d.txt %d.age\n".formatted((i % 2 == 0 ? key : second), i, i));
    }
    run("", "sh", "-c", script.toString());
    for (int i = 0; i < FILES; i++) {
      assertArrayEquals(all.get(i), Files.readAllBytes(folder.resolve(i + ".txt")), "file " + i);
    }
  }

  @Test
  void what_age_seals_is_opened_here_by_either_key() throws Exception {
    List<byte[]> all = new ArrayList<>();
    StringBuilder script = new StringBuilder("set -e\n");
    for (int i = 0; i < FILES; i++) {
      all.add(bytes());
      Files.write(folder.resolve(i + ".txt"), all.get(i));
      script.append(
          "age -r %s -r %s -o %d.age %d.txt\n"
              .formatted(identity.recipient().key(), recovery.recipient().key(), i, i));
    }
    run("", "sh", "-c", script.toString());
    for (int i = 0; i < FILES; i++) {
      byte[] sealed = Files.readAllBytes(folder.resolve(i + ".age"));
      assertArrayEquals(
          all.get(i), Age.open(sealed, i % 2 == 0 ? identity : recovery), "file " + i);
    }
  }

  @Test
  void age_opens_what_is_sealed_here_with_a_key_that_is_under_a_passphrase() throws Exception {
    Files.write(
        folder.resolve("identity.age"), AgeTest.sealed(Files.readAllBytes(key), PASSPHRASE));
    byte[] plain = bytes();
    Files.write(folder.resolve("entry.age"), Age.seal(plain, List.of(identity.recipient())));
    atTerminal(PASSPHRASE + "\n", "age -d -i identity.age -o entry.txt entry.age");
    assertArrayEquals(plain, Files.readAllBytes(folder.resolve("entry.txt")));
  }

  @Test
  void what_age_seals_under_a_passphrase_is_opened_here() throws Exception {
    byte[] plain = bytes();
    Files.write(folder.resolve("a.txt"), plain);
    atTerminal(PASSPHRASE + "\n" + PASSPHRASE + "\n", "age -p -o a.age a.txt");
    assertArrayEquals(
        plain, AgeTest.opened(Files.readAllBytes(folder.resolve("a.age")), PASSPHRASE));
  }
}
