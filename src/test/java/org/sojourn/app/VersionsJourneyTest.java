package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Privacy;
import org.sojourn.store.Kept;

/** What an entry said before, looked at and brought back. */
class VersionsJourneyTest {
  @TempDir Path home;

  /** An entry that was written and then changed, open to be read. */
  private Pilot changed() {
    return Pilot.settled(home, "Amara")
        .keys("w")
        .type("She said yes at once.")
        .keys("<c-s><c-s>G<cr>e<c-end><bs><bs><bs><bs><bs>")
        .type("before I asked.")
        .keys("<c-s><c-s>");
  }

  @Test
  void what_was_taken_out_and_put_in_is_marked() {
    changed().keys("v").sees("1 of 1", "She said yes at [-once-]{+before I asked+}.");
  }

  @Test
  void a_version_is_brought_back_and_that_can_be_taken_back() {
    Pilot back = changed().keys("vr");
    back.sees("It says that again.", "She said yes at once.");
    back.keys("v").sees("1 of 2", "{+once+}");
    back.keys("r").sees("She said yes at before I asked.");
  }

  @Test
  void an_entry_that_was_never_changed_has_no_other_version() {
    Pilot.settled(home, "Amara")
        .keys("w")
        .type("Once.")
        .keys("<c-s><c-s>G<cr>v")
        .sees("It says what it always said: there is no other version.");
  }

  @Test
  void an_entry_changed_in_two_places_is_seen_beside_the_other() throws IOException {
    Pilot first =
        Pilot.settled(home, "Amara")
            .keys("w")
            .type("Once.")
            .keys("<c-s><c-s>G<cr>e")
            .type("Mine: ");
    ReadPage open =
        (ReadPage)
            first.state().below().stream().filter(ReadPage.class::isInstance).findFirst().get();
    try (Services other = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      other
          .store()
          .replace(open.entry().answered(List.of(Answer.free("Theirs."))), open.kept().digest());
    }
    first.keys("<c-s><c-s>").again().keys("G<cr>v").sees("Written elsewhere", "only there");
  }

  @Test
  void what_was_made_private_stays_so() {
    Entry before = Samples.entry(1, "2026-11-20", "Before.");
    Kept<Entry> now = Samples.kept(before.answered(List.of(Answer.free("Now."))).shareable(false));
    Entry again = new Version(before, false).over(now.value());
    assertEquals("Before.", again.prose());
    assertEquals(Privacy.PRIVATE, again.privacy());
  }
}
