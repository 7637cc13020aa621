package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.app.Start;
import org.sojourn.cli.Run.Ended;

/** A look around before a word is written. */
class TourTest {
  @TempDir private Path home;

  private Path own() {
    return home.resolve(".local/share/sojourn-tour");
  }

  @Test
  void the_tour_opens_on_a_folder_of_its_own_and_again_as_it_was_left() throws IOException {
    Run run = Run.atTerminal(home);
    assertEquals(new Ended(0, "", "The tour lies in [%s].\n".formatted(own())), run.call("tour"));
    Path journal = own().resolve("journal");
    run.call("write", "Mine, in the tour.", "--journal", journal.toString());
    assertEquals(new Ended(0, "", ""), run.call("tour"));
    assertEquals(List.of(journal, journal), run.opened);
    assertTrue(run.started.getLast() instanceof Start.Tour);
    assertEquals(18, run.call("list", "--journal", journal.toString()).data().lines().count());
    assertFalse(Files.exists(run.journal()));
    try (Stream<Path> config = Files.list(home.resolve(".config/sojourn"))) {
      assertEquals(List.of("settings.json"), config.map(each -> "" + each.getFileName()).toList());
    }
  }

  @Test
  void a_newcomer_can_search_read_what_a_mentor_wrote_and_prepare_a_debrief() {
    Run run = Run.in(home);
    String journal = run.call("tour").last();
    String found = run.call("search", "who decides", "--limit", "3", "--journal", journal).out();
    assertTrue(found.contains("What I took for granted"), found);
    String paper = run.call("export", "text", "--comments", "--journal", journal).out();
    assertTrue(paper.contains("    -- Dr Sena (made up)"), paper);
    assertTrue(paper.contains("☑ Learn to greet, to say sorry"), paper);
    assertEquals(3, run.call("inbox", "--journal", journal).data().lines().count());
    String debrief = run.call("debrief", "new", "coming-home", "--journal", journal).last();
    assertEquals(
        6, run.call("debrief", "quote", debrief, "--journal", journal).data().lines().count());
    assertTrue(run.call("doctor", "--journal", journal).exit() == 0);
  }

  @Test
  void a_tour_that_was_not_laid_out_to_its_end_says_so() throws IOException {
    Files.createDirectories(own().resolve("journal"));
    assertEquals(
        "sojourn: The tour in [%s] was not laid out to its end: delete that folder.\n"
            .formatted(own()),
        Run.in(home).call("tour").err());
  }
}
