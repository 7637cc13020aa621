package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Profile;

/** All themes, counted in real files. */
class OverviewJourneyTest {
  @TempDir Path home;

  private static Entry about(long number, String day, String... themes) {
    return Samples.entry(number, day, "Once " + number + ".").about(List.of(themes));
  }

  private Overview read(Entry... entries) throws IOException {
    try (Services services =
        Services.create(Pilot.folders(home), new Profile("Amara", null), null, Samples.CLOCK)) {
      for (Entry entry : entries) {
        services.keeper().add(entry);
      }
      return new OverviewReader(services).read();
    }
  }

  private static Overview.Theme theme(Overview overview, String id) {
    return overview.themes().stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_theme_has_its_count_its_last_day_and_its_trend() throws IOException {
    Overview overview =
        read(
            about(1, "2026-09-03", "consent-truth"),
            about(2, "2026-11-20", "consent-truth", "scope-competence"),
            about(3, "2026-11-04", "consent-truth"));
    assertEquals(
        new Overview.Theme(
            "consent-truth",
            "Consent and truth-telling",
            theme(overview, "consent-truth").group(),
            3,
            Optional.of(LocalDate.parse("2026-11-20")),
            List.of(1, 0, 2)),
        theme(overview, "consent-truth"));
    assertEquals(2, overview.written());
  }

  @Test
  void a_long_journal_is_told_in_twelve_spans_that_end_with_its_last_month() throws IOException {
    Overview overview =
        read(about(1, "2024-01-31", "consent-truth"), about(2, "2026-11-20", "consent-truth"));
    assertEquals(YearMonth.of(2023, 12), overview.first());
    assertEquals(YearMonth.of(2026, 11), overview.last());
    assertEquals(
        List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), theme(overview, "consent-truth").trend());
  }

  @Test
  void a_theme_that_came_with_an_import_is_told_after_the_vocabulary() throws IOException {
    Overview overview =
        read(about(1, "2026-11-20", "gardening"), about(2, "2026-11-20", "consent-truth"));
    assertEquals("consent-truth", overview.themes().getFirst().id());
    Overview.Theme brought = overview.themes().get(1);
    assertEquals("gardening", brought.id());
    assertEquals("Not in the vocabulary", brought.group());
    assertEquals(List.of(1), brought.trend());
    assertEquals(0, overview.themes().get(2).count(), "what nobody wrote about comes last");
  }

  @Test
  void without_entries_no_theme_has_come_up() throws IOException {
    assertEquals(0, read().written());
  }

  @Test
  void t_on_home_shows_all_themes_and_enter_looks_for_one() {
    Pilot pilot = Pilot.settled(home, "Amara").keys("t").sees("No entry carries a theme yet.");
    pilot.keys("<cr>").sees("/ theme:").keys("<esc>").sees("No entry carries a theme yet.");
    pilot.keys("<esc>").sees("Good evening, Amara.");
  }

  @Test
  void all_themes_are_reached_from_the_query_and_from_the_palette() {
    Pilot pilot = Pilot.settled(home, "Amara").keys("/<c-o>").sees("No entry carries a theme yet.");
    pilot.keys("<esc><esc>").sees("Good evening, Amara.");
    pilot.keys(":").type("all themes").keys("<cr>").sees("No entry carries a theme yet.");
  }
}
