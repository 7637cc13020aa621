package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Response;
import org.sojourn.store.Kept;

/** Looking back over real files. */
class LookBackJourneyTest {
  @TempDir Path home;

  private static Entry heavy() {
    return Samples.entry(1, "2025-11-22", "There was one bed.")
        .by(new GuideRef("heavy-day", 1))
        .answered(List.of(Samples.answer(Samples.WEIGHT, new Response.Scale(9))));
  }

  private Services journal(Entry... entries) throws IOException {
    Services services =
        Services.create(Pilot.folders(home), new Profile("Amara", null), null, Samples.CLOCK);
    for (Entry entry : entries) {
      services.keeper().add(entry);
    }
    return services;
  }

  private static RetrospectReader reader(Services services) {
    return new RetrospectReader(services, (_, _) -> {}, () -> false);
  }

  @Test
  void l_on_home_looks_back_and_a_row_leads_to_its_entry() throws IOException {
    journal(Samples.entry(1, "2025-11-22", "The bench by the gate.")).close();
    Pilot pilot = Pilot.starts(home).keys("l").sees("On this day", "a year ago", "Nov 2025");
    pilot.keys("<cr>").sees("The bench by the gate.").keys("<esc>").sees("On this day");
    pilot.keys("<esc>").sees("Good evening, Amara.");
  }

  @Test
  void a_journal_without_entries_says_what_will_stand_here() {
    Pilot.settled(home, "Amara").keys("l").sees("Nothing is written yet.");
  }

  @Test
  void e_writes_a_page_and_a_pdf_and_nothing_over_them() throws IOException {
    journal(heavy(), Samples.entry(2, "2026-10-22", "The queue.")).close();
    Pilot pilot = Pilot.starts(home).keys("le").sees("Where should it go?", "not encrypted");
    pilot.keys("<c-u>").type(home.toString()).keys("<cr>").sees("It is in [", "On this day");
    String page = Files.readString(home.resolve("looking-back.html"));
    assertTrue(page.contains("The queue"), page);
    assertFalse(page.contains("There was one bed."), page);
    assertTrue(Files.size(home.resolve("looking-back.pdf")) > 0);
    pilot.keys("e<c-u>").type(home.toString()).keys("<cr>").sees("is already there");
  }

  @Test
  void without_private_entries_their_days_alone_are_told() throws IOException {
    try (Services services = journal(heavy(), Samples.entry(2, "2026-10-22", "The queue."))) {
      Commitment hidden = Samples.promise(10, "Sleep", null);
      services
          .store()
          .keep(
              new Commitment(
                  hidden.id(),
                  "",
                  "Sleep",
                  null,
                  Commitment.Status.OPEN,
                  null,
                  Samples.id(1),
                  Samples.NOW));
      Retrospect own = reader(services).whole();
      Retrospect without = reader(services).withoutPrivate();
      assertEquals(List.of(2, 1, 1, 0), told(own));
      assertEquals(List.of(1, 0, 0, 1), told(without));
      assertEquals(own.months(), without.months());
    }
  }

  private static List<Integer> told(Retrospect seen) {
    return List.of(
        seen.before().size(), seen.dials().size(), seen.promises().size(), seen.closed());
  }

  @Test
  void a_file_that_cannot_be_read_is_counted_and_the_others_are_there() throws IOException {
    try (Services services =
        journal(Samples.entry(1, "2026-11-20", "One."), Samples.entry(2, "2026-11-21", "Two."))) {
      Kept<Entry> broken = services.store().entry(Samples.id(2)).orElseThrow();
      Path file =
          Pilot.folders(home).journal().resolve("entries/2026/11/" + broken.value().id() + ".json");
      Files.writeString(file, "{");
      RetrospectReader reader = reader(services);
      assertEquals(1, reader.whole().entries());
      assertEquals(1, reader.unreadable());
    }
  }
}
