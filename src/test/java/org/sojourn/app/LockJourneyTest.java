package org.sojourn.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An encrypted journal on the screen, from its setting up on. */
class LockJourneyTest {
  private static final String PASSPHRASE = "a wide river";
  private static final Pattern KEY =
      Pattern.compile("AGE-SECRET-KEY-1[A-Z0-9 ]+(?:\\R +[A-Z0-9 ]+)?");

  /** What no other part of the program says, each in another place of the journal. */
  private static final List<String> WORDS =
      List.of(
          "hippopotamus",
          "rubuguri",
          "marabou",
          "jacaranda",
          "kwashiorkor",
          "matatu",
          "papyrus",
          "termitarium",
          "okapi",
          "weaverbird");

  @TempDir Path home;
  private String key = "";

  /** Sets up an encrypted journal, and notes its recovery key. */
  private Pilot settled() {
    Pilot pilot = Pilot.starts(home).keys("Amara<f3>");
    pilot.sees("Whoever has lost both the passphrase and the recovery key");
    pilot.type(PASSPHRASE).keys("<cr>").type(PASSPHRASE).misses(PASSPHRASE).keys("<cr>");
    pilot.sees("Welcome to Sojourn", "and encrypted with your passphrase").keys("<cr><cr><cr>");
    pilot.sees("Your recovery key");
    Matcher shown = KEY.matcher(pilot.screen());
    assertTrue(shown.find(), pilot.screen());
    key = shown.group().replaceAll("\\s", "");
    assertEquals(74, key.length());
    return pilot;
  }

  private Pilot known() {
    Pilot pilot = settled();
    pilot.type("QQQQQQ").keys("<cr>").sees("These are not its last six letters");
    pilot.keys("<c-u>").type(key.substring(68)).keys("<cr>");
    return pilot.sees("Good evening, Amara.");
  }

  private Pilot unlocked() {
    return Pilot.starts(home).sees("Your journal is encrypted.").type(PASSPHRASE).keys("<cr>");
  }

  /** The words that stand in the clear in any file below home. */
  private List<String> clear() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), ISO_8859_1);
        WORDS.stream()
            .filter(text::contains)
            .forEach(word -> found.add(word + " in " + home.relativize(file)));
      }
    }
    return found;
  }

  @Test
  void a_journal_is_encrypted_when_it_is_set_up_and_opens_with_its_passphrase() throws IOException {
    try (Pilot pilot = known()) {
      pilot.keys("w").type("The hippopotamus of rubuguri.").keys("<c-s>");
      pilot.type("A marabou").keys("<c-s>").sees("A marabou");
    }
    assertEquals(List.of(), clear());
    try (Pilot pilot = unlocked()) {
      pilot.sees("Good evening, Amara.", "A marabou");
      pilot.keys("/").type("hippopotamus").sees("1 entry");
    }
    assertEquals(List.of(), clear());
  }

  @Test
  void a_wrong_passphrase_is_told_and_typed_over() {
    settled().close();
    Pilot pilot = Pilot.starts(home).type("a wide River").keys("<cr>");
    pilot.sees("The passphrase does not fit, or the file was damaged", "What is the passphrase?");
    pilot.type(PASSPHRASE).keys("<cr>").sees("Good evening, Amara.");
    pilot.close();
  }

  @Test
  void the_recovery_key_sets_a_new_passphrase() {
    settled().close();
    String slip = key.substring(0, 40) + (key.charAt(40) == 'Q' ? 'P' : 'Q') + key.substring(41);
    Pilot pilot = Pilot.starts(home).keys("<c-r>").sees("By the recovery key");
    pilot
        .type(slip)
        .keys("<cr>")
        .type("a dry riverbed")
        .keys("<cr>")
        .type("a dry riverbed")
        .keys("<cr>");
    pilot.sees("look for a letter that was mistaken").keys("<up><up>");
    pilot.keys("<c-u>").type(key).keys("<cr><cr><cr>").sees("Good evening, Amara.");
    pilot.close();
    Pilot again =
        Pilot.starts(home).type("a dry riverbed").keys("<cr>").sees("Good evening, Amara.");
    again.close();
  }

  @Test
  void a_key_locks_it_and_what_was_being_written_waits() throws IOException {
    try (Pilot pilot = known()) {
      pilot.keys("w").type("Under the jacaranda").keys("<f3>");
      pilot.sees("Your journal is locked.").misses("jacaranda");
      assertEquals(List.of(), clear());
      pilot.type(PASSPHRASE).keys("<cr>").sees("Good evening, Amara.", "Continue");
      pilot.keys("<cr>").sees("Under the jacaranda");
    }
    assertEquals(List.of(), clear());
  }

  @Test
  void what_is_typed_as_a_passphrase_is_not_copied() {
    Pilot pilot = Pilot.starts(home).keys("Amara<f3>").type(PASSPHRASE).keys("<f5><c-c><esc><esc>");
    pilot.keys("<c-v>").misses("a wide").close();
  }

  @Test
  void a_journal_that_is_not_encrypted_is_not_locked() {
    try (Pilot pilot = Pilot.settled(home, "Amara")) {
      pilot.keys("<f3>").sees("This journal is not encrypted", "Good evening, Amara.");
    }
  }

  @Test
  void the_recovery_key_may_be_left_unlearnt_by_two_keys() {
    try (Pilot pilot = settled()) {
      pilot.keys("<esc>").sees("It is shown this once.").keys("<esc>").sees("Good evening, Amara.");
    }
  }

  @Test
  void an_editor_of_ones_own_gets_the_text_only_after_a_warning() {
    try (Pilot pilot = known()) {
      pilot.keys("w").type("papyrus").keys("<c-e>");
      pilot.sees("Your editor gets this text unencrypted").keys("<c-e>").sees("No editor is named");
    }
  }
}
