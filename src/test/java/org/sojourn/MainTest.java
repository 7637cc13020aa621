package org.sojourn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {

  @Test
  void the_screen_opens_when_nothing_but_a_journal_is_named() {
    assertTrue(Main.opensScreen(List.of()));
    assertTrue(Main.opensScreen(List.of("--journal", "list")));
    assertTrue(Main.opensScreen(List.of("--journal=j")));
    assertFalse(Main.opensScreen(List.of("--journal")));
    assertFalse(Main.opensScreen(List.of("--journal", "j", "list")));
    assertFalse(Main.opensScreen(List.of("--version")));
  }

  @Test
  void the_journal_is_the_one_named_last() {
    assertNull(Main.journal(List.of()));
    assertEquals("j", Main.journal(List.of("--journal", "j")));
    assertEquals("k", Main.journal(List.of("--journal", "j", "--journal=k")));
  }

  @Test
  void numbers_are_english_in_every_locale(@TempDir Path home) throws Exception {
    Process sojourn =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=de",
                "-Duser.country=DE",
                "-cp",
                System.getProperty("java.class.path"),
                "org.sojourn.Main",
                "themes",
                "suggest",
                Files.writeString(home.resolve("page"), "She consented.").toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(sojourn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, sojourn.waitFor(), printed);
    assertTrue(printed.matches("(?s)[01]\\.\\d\\d  consent-truth .*"), printed);
  }

  @Test
  void arguments_lost_to_the_locale_are_read_from_the_command_line() {
    byte[] line = "java\0-jar\0x.jar\0write\0é 日\0".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of("write", "é 日"), Words.last(List.of("write", "\uFFFD\uFFFD \uFFFD"), line));
    assertEquals(
        List.of("a", "b", "c", "d", "e", "f"),
        Words.last(List.of("a", "b", "c", "d", "e", "f"), line));
  }
}
