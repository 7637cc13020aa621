package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;
import org.sojourn.store.Store;

/** What prompts bring: the week beside the weekly compass, an old entry to the long view. */
class BroughtJourneyTest {
  private static final List<Guide> GUIDES = Guides.shipped().all();

  @TempDir Path home;
  private int ids;

  @BeforeEach
  void keepEntries() throws IOException {
    Pilot.starts(home).keys("Amara<cr>trainee<cr>Kisoro<cr>2026-11-17<cr>2026-11-30<cr>").quits();
    try (Store store = Store.open(Pilot.folders(home).journal(), Samples.CLOCK)) {
      store.add(entry("2026-11-10", "kisoro", null, "Packing."));
      store.add(entry("2026-11-19", "kisoro", "daily-five", "The second day."));
      store.add(entry("2026-11-18", "kisoro", "heavy-day", "Too much."));
      store.add(entry("2026-11-18", "kisoro", "humility-mirror", "A guest."));
      store.add(entry("2026-11-20", "kisoro", null, "A free evening."));
      store.add(entry("2026-11-20", "elsewhere", "daily-five", "Another mission."));
      store.add(entry("2026-11-23", "kisoro", "daily-five", "Later than today."));
    }
  }

  private Entry entry(String day, String mission, @Nullable String guide, String text) {
    OffsetDateTime when = LocalDate.parse(day).atTime(20, 0).atOffset(ZoneOffset.UTC);
    Entry entry =
        Entry.begun(new UUID(0x7000, ++ids), when, "en")
            .within(mission, null)
            .answered(List.of(Answer.free(text)));
    return guide == null ? entry : entry.by(new GuideRef(guide, 1));
  }

  private Pilot begun(String guide, String day) {
    Clock clock = Clock.fixed(OffsetDateTime.parse(day + "T18:00:00Z").toInstant(), ZoneOffset.UTC);
    int at = GUIDES.stream().map(Guide::id).toList().indexOf(guide);
    return Pilot.starts(home, clock).keys("r" + "j".repeat(at) + "<cr><cr>").sees("1 of ");
  }

  @Test
  void the_week_is_read_beside_the_compass_and_the_caret_waits_where_it_was() {
    Pilot pilot = begun("weekly-compass", "2026-11-22").type("Three moments").keys("<left><left>");
    pilot.sees("^O beside").keys("<c-o>").sees("The week", "The second day.", "A free evening.");
    pilot.misses("Packing", "Too much", "A guest", "Another mission", "Later than today");
    pilot.misses("another").keys("n<esc>").writesBehind("Three momen").type("x");
    pilot.keys("<c-o><c-o>").writesBehind("Three momenx");
  }

  @Test
  void the_oldest_entry_of_the_mission_is_brought_to_be_answered_and_another_can_be_taken() {
    Pilot pilot = begun("long-view", "2027-03-10").keys("<c-o>");
    pilot.sees("The oldest entry of the mission in which you wrote something.", "A guest.");
    pilot.misses("Packing", "Too much", "The second day").sees("n another");
    pilot.keys("n").sees("Entry 2 of 4", "The second day.").keys("n").sees("A free evening.");
    pilot.keys("n").sees("Later than today.").keys("n").sees("A guest.").keys("<esc>");
    pilot.sees("A letter back");
  }

  @Test
  void what_was_promised_is_asked_again() {
    Pilot pilot = begun("weekly-compass", "2026-11-22").keys("<c-l>jjjjjj<cr>").sees("One change");
    pilot.type("Matron: check the list by Friday").keys("<c-s><c-s>").sees("Kept: ").quits();
    Pilot later = begun("long-view", "2027-03-10").keys("<c-n>").type("It was").keys("<c-o>");
    later.sees("check the list", "Matron").keys("x<esc>").writesBehind("It was");
    later.type(" done").sees("It was done").keys("<c-o>").sees("Kept", "check the list");
  }

  @Test
  void where_there_is_nothing_to_bring_that_is_said() {
    Pilot pilot = begun("weekly-compass", "2027-06-01").keys("<c-o>");
    pilot.sees("There is no daily page of this week to show.", "1 of 9");
    pilot.keys("<c-n><c-o>").sees("Nothing from before belongs to this prompt.");
    assertEquals(1, ((WritingPage) pilot.state().page()).work().at());
  }

  @Test
  void whom_to_tell_is_a_card_beside_the_prompt_that_asks_whether_it_was_reported() {
    Pilot pilot = begun("significant-event", "2026-11-20").keys("<c-n>");
    pilot.sees("Has it been reported?", "^O whom to tell").keys("j<space>");
    pilot.keys("<c-o>").sees("Whom to tell", "Where it happened");
    pilot.keys("G").sees("whom-to-tell.json");
    pilot.keys("<esc>").sees("(•) Not yet");
  }

  @Test
  void who_is_not_safe_is_not_left_without_a_word_and_shows_in_no_list() {
    Pilot pilot = begun("significant-event", "2026-11-20").keys("jj<space><c-n><c-n>");
    pilot.keys("<c-s>").sees("Someone may not be safe", "^O whom to tell");
    pilot.keys("<c-o>").sees("Whom to tell", "If someone is not safe now").keys("<esc>");
    pilot.keys("<c-s>").sees("Kept", "Without a title").misses("not safe");
    pilot.keys("b").sees("Without a title").misses("not safe");
    pilot.keys("<esc>/").sees("Without a title").misses("not safe");
    pilot.type("safe").sees("No, someone is not safe");
  }

  @Test
  void who_said_whether_it_was_reported_is_not_asked_again() {
    Pilot pilot = begun("significant-event", "2026-11-20").keys("jj<space><c-n><space>");
    pilot.keys("<c-s>").sees("Themes it may speak of").misses("Someone may not", "whom to tell");
  }
}
