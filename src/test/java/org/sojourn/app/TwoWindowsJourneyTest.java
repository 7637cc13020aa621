package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;

/** Two programs open on one journal. */
class TwoWindowsJourneyTest {
  @TempDir Path home;

  private Pilot first() {
    return Pilot.settled(home, "Amara");
  }

  @Test
  void a_draft_open_in_one_window_is_refused_in_the_other_until_it_is_left() {
    Pilot first = first().keys("w").type("Here.").later();
    Pilot second = Pilot.starts(home).selects("Here").keys("<cr>");
    second.sees(
        "This draft is open in another window; go on with it there.", "Good evening, Amara.");
    first.keys("<esc>");
    second.keys("<cr>").writesBehind("Here.");
  }

  @Test
  void a_draft_whose_window_was_killed_opens_in_another() {
    Pilot first = first().keys("w").type("Here.").later();
    first.killed().keys("<cr>").writesBehind("Here.");
  }

  @Test
  void an_entry_edited_in_one_window_is_not_edited_in_the_other() {
    Pilot first = first().keys("w").type("Once.").keys("<c-s><c-s>G<cr>");
    Pilot second = Pilot.starts(home).keys("G<cr>");
    first.keys("e").type("A");
    second.keys("e").sees("This entry is being edited in another window.");
  }

  @Test
  void an_entry_edited_in_one_window_is_not_trashed_in_the_other_until_it_is_kept() {
    Pilot first = first().keys("w").type("Once.").keys("<c-s><c-s>G<cr>");
    Pilot second = Pilot.starts(home).keys("G<cr>");
    first.keys("e").type("A");
    second.keys("d").sees("This entry is being edited in another window: finish it there first");
    first.keys("<c-s><c-s>").sees("Kept:");
    second.keys("d").sees("Moved to the trash.");
  }

  @Test
  void an_entry_trashed_behind_an_edit_has_the_trashed_version_as_what_it_said()
      throws IOException {
    Pilot first = first().keys("w").type("Once.").keys("<c-s><c-s>G<cr>e").type("Heliotrope: ");
    Path journal = home.resolve("journal");
    Path file = file(journal.resolve("entries"));
    String id = file.getFileName().toString().replace(".json", "");
    Path trashed = Files.createDirectories(journal.resolve("trash/entries").resolve(id));
    Files.move(file, trashed.resolve("1.json"));
    first.keys("<c-s><c-s>").sees("Kept:");
    try (Services other = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      assertEquals(List.of(), other.store().trash().entries().found());
      Entry entry = other.store().all().found().getFirst();
      assertEquals(
          List.of("Once."),
          new Versions(other).of(entry).stream().map(version -> version.entry().prose()).toList());
    }
  }

  private static Path file(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  @Test
  void an_entry_changed_behind_an_edit_keeps_both() throws IOException {
    Pilot first = first().keys("w").type("Once.").keys("<c-s><c-s>G<cr>e").type("Heliotrope: ");
    ReadPage open =
        (ReadPage)
            first.state().below().stream().filter(ReadPage.class::isInstance).findFirst().get();
    try (Services other = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      other
          .store()
          .replace(open.entry().answered(List.of(Answer.free("Yonder."))), open.kept().digest());
    }
    first.keys("<c-s><c-s>");
    first.sees("This entry was changed elsewhere meanwhile: both are kept, as two entries.");
    Pilot again = first.again().keys("/").type("yonder").sees("1 entry");
    again.keys("<esc>/").type("heliotrope").sees("1 entry");
  }

  @Test
  void an_entry_finished_in_one_window_is_found_in_the_other() {
    Pilot first = first();
    Pilot second = Pilot.starts(home);
    first.keys("w").type("Marigold.").keys("<c-s><c-s>");
    second.keys("b").sees("Marigold").keys("<esc>");
    second.again().keys("/").type("marigold").sees("1 entry");
  }

  @Test
  void a_page_that_is_open_finds_what_another_program_writes_meanwhile() throws IOException {
    Pilot screen = first().keys("/");
    try (Services other = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      other.keeper().add(Samples.entry(9, "2026-11-20", "The driver of the ambulance refused."));
    }
    screen.type("ambulance driver refused").sees("1 entry");
  }

  @Test
  void a_commitment_that_another_program_keeps_is_found_with_its_entry() throws IOException {
    Pilot screen = first().keys("/");
    try (Services other = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      Entry entry = other.keeper().add(Samples.entry(9, "2026-11-20", "The queue.")).value();
      other
          .store()
          .keep(
              new Commitment(
                  Samples.id(8),
                  "",
                  "Ask how refills are recorded",
                  null,
                  Commitment.Status.OPEN,
                  null,
                  entry.id(),
                  Samples.NOW));
    }
    screen.type("refill").sees("1 entry", "Ask how refills are recorded");
  }

  @Test
  void a_journal_set_up_by_two_windows_at_once_is_made_once() {
    Pilot first = Pilot.starts(home).keys("Amara<cr><cr>");
    Pilot second = Pilot.starts(home).keys("Ruth<cr><cr>");
    first.keys("<cr>").sees("Good evening, Amara.");
    second.keys("<cr>").sees("Welcome to Sojourn").misses("Good evening, Ruth.");
    assertEquals(1, second.again().sees("Good evening, Amara.").rows("Good evening").size());
  }
}
