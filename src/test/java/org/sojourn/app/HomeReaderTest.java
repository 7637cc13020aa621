package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Profile;

/** How far back Home is read before it is shown. */
class HomeReaderTest {
  @TempDir Path home;

  private Services journal(int entries) throws IOException {
    Services journal =
        Services.create(
            Pilot.folders(home), new Profile("Amara", null), Samples.KISORO, Samples.CLOCK);
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      Entry entry = Samples.entry(i + 1, "2026-11-22", "A page.").within("kisoro-2026", null);
      all.add(entry.by(new GuideRef("shift-log", 1)));
    }
    journal.store().imports().addAll(all, _ -> {});
    return journal;
  }

  @Test
  void a_short_journal_tells_at_once_what_fits() throws IOException {
    try (Services journal = journal(29)) {
      Home read = new HomeReader(journal).read();
      assertFalse(read.looking());
      assertEquals(2, read.suggestions().size());
    }
  }

  @Test
  void a_clock_that_was_set_back_is_told_of() throws IOException {
    try (Services journal = journal(1)) {
      OffsetDateTime later = OffsetDateTime.now(Samples.CLOCK).plusDays(3);
      journal.keeper().add(Samples.entry(9, "2026-11-22", "A page.").updated(later));
      assertEquals(
          List.of(
              "The clock of this computer says %s, but something was kept here on %s: set the clock right."
                  .formatted(
                      Dates.day(later.minusDays(3).toLocalDate()), Dates.day(later.toLocalDate()))),
          new HomeReader(journal).read().troubles());
    }
  }

  @Test
  void a_long_one_is_shown_first_and_then_tells_what_fits() throws IOException {
    try (Services journal = journal(30)) {
      Home read = new HomeReader(journal).read();
      assertTrue(read.looking());
      assertEquals(List.of(), read.suggestions());
      List<Suggestion> found = new HomeReader(journal).fitting();
      assertEquals(2, found.size());
    }
  }
}
