package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Profile;
import org.sojourn.search.Request;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;

/** An entry that was kept a moment ago is found in other words, read by the real model. */
class JustKeptJourneyTest {
  private static final String TEXT =
      "We lost the little boy before sunrise. His father thanked me.";
  private static final String OTHER_WORDS = "a child died and I could not help";

  @TempDir private Path home;

  @BeforeEach
  void with_the_model() throws IOException {
    Path config = Files.createDirectories(home.resolve("config"));
    Files.writeString(config.resolve("settings.json"), "{\"meaning\": true}");
  }

  private static Results find(Services journal) throws IOException {
    return journal.find(OTHER_WORDS, Request.of(20, Sort.RELEVANCE, true));
  }

  @Test
  void it_is_looked_into_at_once_and_until_then_nothing_found_is_not_the_last_word()
      throws IOException {
    Services.create(Pilot.folders(home), new Profile("Amara", null), null, Samples.CLOCK).close();
    try (Services journal = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      assumeTrue(journal.understanding().deep(), "there is no model here");
      UUID id = journal.keeper().add(Samples.entry(1, "2026-11-22", TEXT)).value().id();
      Results before = find(journal);
      assertTrue(before.hits().isEmpty());
      assertTrue(before.notes().getLast().startsWith("Some entries are still being read"));
      assertTrue(new Indexing(journal, (_, _) -> {}, () -> false).understand(id));
      Results after = find(journal);
      assertTrue(after.hits().getFirst().id().equals(id));
      assertFalse(after.notes().stream().anyMatch(note -> note.startsWith("Some entries")));
    }
  }

  @Test
  void what_is_long_waits_until_it_is_still() throws IOException {
    Services.create(Pilot.folders(home), new Profile("Amara", null), null, Samples.CLOCK).close();
    try (Services journal = Services.open(Pilot.folders(home), Samples.CLOCK)) {
      assumeTrue(journal.understanding().deep(), "there is no model here");
      UUID id =
          journal
              .keeper()
              .add(Samples.entry(1, "2026-11-22", (TEXT + " ").repeat(400)))
              .value()
              .id();
      assertFalse(new Indexing(journal, (_, _) -> {}, () -> false).understand(id));
      assertTrue(journal.index().toUnderstand(10).equals(List.of(id)));
    }
  }

  @Test
  void on_the_screen_it_is_found_in_other_words_right_after_it_was_kept() throws IOException {
    Pilot amara = Pilot.settled(home, "Amara").keys("w").type(TEXT).keys("<c-s><c-s>");
    assumeTrue(
        Understanding.of(Pilot.folders(home), () -> null, false).deep(), "there is no model here");
    amara.sees("Kept").keys("/").type(OTHER_WORDS).sees("1 entry", "We lost the little boy");
  }
}
