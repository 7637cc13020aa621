package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * What commands say of themselves, as it was read and found good; in their help and in the manual.
 * {@code -Dgolden.update=true} writes it anew; read it before you keep it.
 */
class HelpTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "org", "sojourn", "help");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TempDir Path home;

  @TestFactory
  Stream<DynamicTest> a_command_says_what_was_found_good() {
    return Stream.concat(Stream.of(""), names(Run.in(home).commands()))
        .map(name -> DynamicTest.dynamicTest("sojourn " + name, () -> compare(name)));
  }

  private static Stream<String> names(CommandLine of) {
    return of.getSubcommands().entrySet().stream()
        .flatMap(each ->
            Stream.concat(
                Stream.of(each.getKey()),
                names(each.getValue()).map(inner -> each.getKey() + " " + inner)));
  }

  private void compare(String name) throws IOException {
    String help = Run.in(home).call((name + " --help").strip().split(" ", -1)).data();
    Path file = FOLDER.resolve(("sojourn " + name).strip().replace(' ', '-') + ".txt");
    if (UPDATE) {
      Files.writeString(file, help);
    } else {
      assertEquals(Files.readString(file), help);
    }
    assertTrue(help.contains("\nExample: "), help);
  }

  @Test
  void the_manual_names_the_pages_of_a_key_in_one_order() {
    String page = Run.in(home).call("manual").data();
    assertTrue(page.contains("go on to the next. (setting up, a passphrase, a mission)"), page);
  }

  @Test
  void the_manual_is_shown_without_a_warning() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/man")), "man is not installed");
    Path page = home.resolve("sojourn.1");
    Files.writeString(page, Run.in(home).call("manual").data());
    Path shown = home.resolve("shown");
    Path warned = home.resolve("warned");
    ProcessBuilder man =
        new ProcessBuilder("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", page.toString())
            .redirectOutput(shown.toFile())
            .redirectError(warned.toFile());
    man.environment().putAll(Map.of("MANPAGER", "cat", "MANWIDTH", "80"));
    assertEquals(0, man.start().waitFor());
    assertEquals("", Files.readString(warned));
    String text = Files.readString(shown, UTF_8).replaceAll(".\b|\\x1B\\[\\d*m", "");
    assertEquals(
        List.of(),
        names(Run.in(home).commands())
            .filter(name -> !text.contains("\n   sojourn " + name + "\n"))
            .toList());
  }
}
