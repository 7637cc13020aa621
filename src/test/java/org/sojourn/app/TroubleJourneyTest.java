package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals with something wrong: one clear sentence each, and the rest works. */
class TroubleJourneyTest {
  @TempDir Path home;

  private Pilot written(String... texts) {
    Pilot pilot = Pilot.settled(home, "Amara");
    for (String text : texts) {
      pilot.keys("w").type(text).keys("<c-s><c-s>").sees("Kept:");
    }
    return pilot;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void newer() throws IOException {
    Path founding = home.resolve("journal/journal.json");
    Files.writeString(
        founding, Files.readString(founding).replace("sojourn-journal/1", "sojourn-journal/2"));
  }

  @Test
  void a_broken_entry_is_named_and_left_alone_and_the_rest_works() throws IOException {
    written("Marigold.", "Heliotrope.").quits();
    Path broken = files(home.resolve("journal/entries")).getFirst();
    Files.writeString(broken, "{\"format\": \"sojourn-entry/1\", ");
    Pilot pilot = Pilot.starts(home);
    pilot.sees(broken.getFileName().toString(), "Heliotrope").misses("Exception", "tools.jackson");
    pilot.keys("b").sees("Heliotrope").keys("<esc>/").type("heliotrope").sees("1 entry");
    assertEquals("{\"format\": \"sojourn-entry/1\", ", Files.readString(broken));
  }

  @Test
  void an_entry_that_breaks_is_not_found_any_more_by_the_next_program() throws IOException {
    written("Marigold.").quits();
    Path broken = files(home.resolve("journal/entries")).getFirst();
    String whole = Files.readString(broken);
    Files.writeString(broken, whole.substring(0, whole.length() / 2));
    Pilot.starts(home).keys("/").type("marigold").sees("Nothing").quits();
    Files.writeString(broken, whole);
    Pilot.starts(home).keys("/").type("marigold").sees("1 entry");
  }

  @Test
  void an_entry_that_breaks_while_it_is_found_is_named_when_it_is_opened() throws IOException {
    Pilot pilot = written("Marigold.").keys("/").type("marigold").sees("1 entry");
    Path broken = files(home.resolve("journal/entries")).getFirst();
    Files.writeString(broken, "{");
    pilot.keys("<cr><cr>").sees("Search", broken.getFileName().toString()).misses("Exception");
  }

  @Test
  void a_broken_draft_is_named_and_the_other_goes_on() throws IOException {
    Pilot.settled(home, "Amara").keys("w").type("One.").keys("<esc>w").type("Two.").quits();
    Path broken =
        files(home.resolve("journal/drafts")).stream()
            .filter(file -> file.toString().endsWith(".json"))
            .findFirst()
            .orElseThrow();
    Files.writeString(broken, "");
    Pilot pilot = Pilot.starts(home).sees(broken.getFileName().toString()).selects("Two");
    pilot.keys("<cr>").writesBehind("Two.");
  }

  @Test
  void the_index_may_be_deleted_between_runs() throws IOException {
    Pilot pilot = written("Marigold.");
    pilot.quits();
    try (Stream<Path> all = Files.walk(home.resolve("cache"))) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Pilot.starts(home).keys("/").type("marigold").sees("1 entry", "Marigold");
  }

  @Test
  void a_damaged_index_is_made_anew() throws IOException {
    written("Marigold.").quits();
    for (Path file : files(home.resolve("cache"))) {
      Files.writeString(file, "rubbish");
    }
    Pilot.starts(home).keys("/").type("marigold").sees("1 entry").misses("made anew");
  }

  @Test
  void a_cache_folder_that_cannot_be_made_costs_nothing_but_time() throws IOException {
    Files.writeString(home.resolve("cache"), "in the way");
    Pilot pilot = written("Marigold.").keys("/").type("marigold").sees("1 entry");
    pilot.again().keys("/").type("marigold").sees("1 entry", "Marigold");
  }

  @Test
  void a_journal_of_a_newer_sojourn_is_read_and_refuses_writing_with_a_sentence()
      throws IOException {
    written("Marigold.").quits();
    newer();
    Pilot pilot = Pilot.starts(home).sees("Marigold", "This journal can only be read here");
    pilot.keys("r").sees("Daily Five").misses("can only be read").keys("<cr>");
    pilot.sees("can only be read", "Daily Five").keys("<esc>").misses("can only be read");
    for (String keys : List.of("w", "<home><cr>", "G<cr>e", "<esc>G<cr>d")) {
      pilot.keys(keys).sees("can only be read").misses("0 words", "Exception");
    }
    pilot.keys("<esc>/").type("marigold").sees("1 entry").quits();
  }

  @Test
  void a_draft_in_a_journal_that_can_only_be_read_is_not_said_to_be_open_elsewhere()
      throws IOException {
    Pilot.settled(home, "Amara").keys("w").type("Half.").quits();
    newer();
    Pilot pilot = Pilot.starts(home).selects("Half").keys("<cr>");
    pilot.sees("can only be read").misses("another window");
  }

  @Test
  void a_folder_with_other_files_is_not_made_a_journal() throws IOException {
    Path other = Files.createDirectories(home.resolve("journal")).resolve("thesis.txt");
    Files.writeString(other, "mine");
    Pilot pilot = Pilot.starts(home).keys("Amara<cr><cr><cr>");
    pilot.sees("Welcome to Sojourn", "Amara").misses("Exception");
    assertTrue(pilot.state().notice().isPresent());
    assertEquals("mine", Files.readString(other));
  }

  @Test
  void a_founding_file_that_cannot_be_read_is_said_on_the_first_page() throws IOException {
    written().quits();
    Files.writeString(home.resolve("journal/journal.json"), "[");
    Pilot pilot = Pilot.starts(home);
    pilot.sees("The journal could not be opened.", "journal.json").misses("Exception");
    pilot.keys("q");
    assertTrue(!pilot.state().running());
  }

  @ParameterizedTest
  @ValueSource(strings = {"missions.json", "profile.json", "memory.json"})
  void a_file_beside_the_entries_that_cannot_be_read_is_named_and_home_is_whole(String name)
      throws IOException {
    written("Marigold.").quits();
    Path broken = home.resolve("journal").resolve(name);
    Files.writeString(broken, "garbage\n");
    Pilot pilot = Pilot.starts(home);
    pilot.sees(name + ", line 1", "Mend it by hand", "Reflect", "Lately", "Marigold");
    pilot.misses("Exception", "evening, .").keys("w").type("Heliotrope.").keys("<c-s><c-s>");
    pilot.sees("Kept:").keys("/").type("heliotrope").sees("1 entry").keys("<esc>r");
    pilot.sees("Daily Five").quits();
    assertEquals("garbage\n", Files.readString(broken));
  }

  @Test
  void an_own_guide_with_an_error_is_named_and_the_others_work() throws IOException {
    written().quits();
    Path own = Files.createDirectories(home.resolve("config/guides")).resolve("own.json");
    Files.writeString(own, "{\"id\": \"own\"}");
    Pilot.starts(home).sees("own.json", "is missing; add it.", "Daily Five").misses("Exception");
  }

  @Test
  void a_disk_that_takes_nothing_keeps_the_text_on_the_page() throws IOException {
    Pilot pilot = written().keys("w").type("Precious.").later();
    Path drafts = home.resolve("journal/drafts");
    for (Path file : files(drafts)) {
      Files.delete(file);
    }
    Files.delete(drafts);
    Files.writeString(drafts, "in the way");
    pilot.type(" More.").later().sees("Your text is still here", "Precious. More.");
    pilot.keys("<esc>").sees("Precious. More.", "The page cannot be left before");
    pilot.keys("<c-q>").sees("Precious. More.", "^Q again ends all the same").later();
    pilot.sees("Precious. More.", "^Q again ends all the same");
    Files.delete(drafts);
    pilot.quits();
    Pilot.starts(home).selects("Precious").keys("<cr>").sees("Precious. More.");
  }

  @Test
  void a_journal_that_others_can_enter_is_said_until_it_is_closed() throws IOException {
    Path journal = written().folders().journal();
    Files.setPosixFilePermissions(journal, PosixFilePermissions.fromString("rwxr-x---"));
    Pilot.starts(home).sees("can be entered by others on this computer", "doctor --repair").quits();
    try (Services services = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      services.store().care().repair();
    }
    Pilot.starts(home).misses("can be entered");
  }
}
