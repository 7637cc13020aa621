package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spelling with a real dictionary and a real journal. */
class SpellingJourneyTest {
  @TempDir Path home;

  private void lay(String rules) throws IOException {
    Path folder = Files.createDirectories(home.resolve("config/dictionaries"));
    Files.writeString(folder.resolve("en_GB.aff"), rules);
    Files.writeString(folder.resolve("en_GB.dic"), "4\nthe\nworld/S\nis\nround\n");
  }

  private static final String RULES = "SET UTF-8\nTRY world\nSFX S Y 1\nSFX S 0 s .\n";

  private Pilot writing(String text) {
    return Pilot.settled(home, "Amara").keys("w" + text);
  }

  @Test
  void a_wrong_word_is_replaced() throws IOException {
    lay(RULES);
    try (Pilot pilot = writing("the wrolds is<f7>")) {
      pilot.sees("worlds").keys("<cr>").sees("the worlds is");
    }
  }

  @Test
  void a_wrong_word_before_is_come_to_without_changing_the_last() throws IOException {
    lay(RULES);
    try (Pilot pilot = writing("the wrolds is Kisoro<f7>")) {
      pilot.sees("Kisoro").keys("p").sees("worlds").keys("<cr>").sees("the worlds is Kisoro");
      pilot.keys("<f7>p").sees("No misspelt word stands at the caret, or before it here.");
    }
  }

  @Test
  void an_own_word_is_right_from_then_on() throws IOException {
    lay(RULES);
    try (Pilot pilot = writing("the Kisoro is<f7>")) {
      pilot.sees("Kisoro").keys("a").sees("[Kisoro] is one of your own words now.");
      pilot.keys("<f7>").sees("No misspelt word stands at the caret");
    }
    assertTrue(Files.readString(home.resolve("journal/memory.json")).contains("\"Kisoro\""));
  }

  @Test
  void without_a_dictionary_nothing_is_said_until_it_is_asked_for() {
    try (Pilot pilot = writing("the wrold ")) {
      pilot.keys("<f7>").sees("No dictionary for [en] is on this computer");
    }
  }

  @Test
  void a_broken_dictionary_is_one_sentence_and_the_rest_works() throws IOException {
    lay("SFX S Y many\n");
    try (Pilot pilot = writing("the wrold <f7>")) {
      pilot.sees("cannot be read: install it again").keys("on").sees("the wrold on");
    }
  }

  @Test
  void spelling_that_is_off_says_so_when_it_is_asked_for() throws IOException {
    lay(RULES);
    Files.writeString(home.resolve("config/settings.json"), "{\"spelling\": \"off\"}");
    try (Pilot pilot = writing("the wrold <f7>")) {
      pilot.sees("Spelling is off: take [spelling] out of");
    }
  }

  @Test
  void the_settings_choose_among_dictionaries() throws IOException {
    lay(RULES);
    Path folder = home.resolve("config/dictionaries");
    Files.writeString(folder.resolve("en_ZA.aff"), RULES);
    Files.writeString(folder.resolve("en_ZA.dic"), "1\nwrold\n");
    Files.writeString(home.resolve("config/settings.json"), "{\"spelling\": \"en_ZA\"}");
    try (Pilot pilot = writing("wrold<f7>")) {
      pilot.sees("No misspelt word stands at the caret");
    }
    assertEquals(false, Files.exists(home.resolve("journal/memory.json")));
  }
}
