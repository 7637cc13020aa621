package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Guide;
import org.sojourn.store.Store;

/** An entry written with a private guide: shared only when its writer lets it be. */
class PrivateEntryJourneyTest {
  private static final List<Guide> GUIDES = Guides.shipped().all();

  @TempDir Path home;
  private Pilot pilot;

  @BeforeEach
  void write() {
    int at = GUIDES.stream().map(Guide::id).toList().indexOf("heavy-day");
    pilot = Pilot.settled(home, "Amara").keys("r" + "j".repeat(at) + "<cr>");
    pilot.sees("Private: none of it can be shared", "F8 support").keys("<cr><cr>");
    pilot.keys("8<cr>").type("There was one bed.").keys("<c-s>").sees("F8 support");
    pilot.type("One bed").keys("<c-s>").sees("Kept: One bed").keys("G<cr>");
  }

  private boolean shareable() throws IOException {
    try (Store store = Store.open(Pilot.folders(home).journal(), Samples.CLOCK)) {
      return store.latest(1).found().getFirst().shareable();
    }
  }

  @Test
  void it_is_not_shared_unless_that_is_switched_on() throws IOException {
    pilot.keys("s").sees("This entry is private", "nothing of it can be shared");
    pilot.keys("<esc>").sees("There was one bed.", "One bed").quits();
    assertEquals(false, shareable());
  }

  @Test
  void switched_on_it_is_shared_like_any_other_and_can_be_private_again() throws IOException {
    pilot.keys("s<cr>").sees("Before you share").keys("<cr>");
    pilot.sees("Only what you choose leaves", "There was one bed.", "r private again");
    pilot.keys("<esc>").sees("There was one bed.").keys("s").sees("Only what you choose leaves");
    pilot.keys("r").sees("Private again: nothing of this entry can be shared.");
    pilot.keys("s").sees("This entry is private").keys("<esc>").quits();
    assertEquals(false, shareable());
  }

  @Test
  void the_switch_outlives_a_change_of_the_entry() throws IOException {
    pilot.keys("s<cr><cr><esc>e<c-end>").type(" And two people.").keys("<c-s><c-s>").quits();
    assertEquals(true, shareable());
  }

  @Test
  void the_switch_waits_for_changes_that_wait() throws IOException {
    pilot.keys("e<c-end>").type(" And two people.").keys("<esc>").sees("Left as a draft");
    pilot.keys("s<cr>").sees("This entry has changes that are not finished");
    pilot.sees("This entry is private").keys("<esc>e<c-s><c-s>").keys("s<cr><cr>");
    pilot.sees("Only what you choose leaves", "two people.").quits();
    assertEquals(true, shareable());
  }

  @Test
  void another_entry_of_the_same_guide_stays_private() {
    pilot.keys("s<cr><cr><esc><esc>r").keys("j".repeat(15)).keys("g");
    int at = GUIDES.stream().map(Guide::id).toList().indexOf("heavy-day");
    pilot.keys("j".repeat(at) + "<cr><cr><cr>9<c-s>").type("Again").keys("<c-s>");
    pilot.sees("Kept: Again").keys("Gk<cr>").sees("Again").keys("s").sees("This entry is private");
  }

  @Test
  void without_a_title_of_its_own_it_tells_nothing_of_itself_on_home() {
    int at = GUIDES.stream().map(Guide::id).toList().indexOf("heavy-day");
    pilot.keys("<esc>r" + "j".repeat(at) + "<cr><cr><cr>9<cr>").type("Not a word on Home.");
    pilot.keys("<esc><esc>").sees("Continue   Heavy Day").misses("Not a word");
    pilot.keys("g<cr><c-s><c-s>").sees("Kept: Heavy Day").misses("Not a word");
  }
}
