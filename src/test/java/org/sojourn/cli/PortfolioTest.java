package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;
import org.sojourn.guides.Guides;
import org.sojourn.guides.PortfolioTexts;
import org.sojourn.journal.Prompt;
import org.sojourn.themes.Theme;
import org.sojourn.themes.Themes;

/** What goes to a school out of a journal. */
class PortfolioTest {
  private static final String EVENT =
      """
      {"what-happened": "A woman came late. I had promised a place in the queue.",
       "then-and-now": "I was ashamed.",
       "still-owed": [{"text": "Ask the matron how the queue is kept"}],
       "one-sentence": "A queue is somebody's work."}
      """;

  @TempDir private Path home;
  private Run run;

  @BeforeEach
  void a_journal_with_something_to_tell() {
    run = Run.atTerminal(home);
    Run program = Run.in(home);
    program.call("init", "--name", "Amara");
    program.call(
        "mission", "add", "--name", "Kisoro 2026", "--start", "2026-11-17", "--role", "nurse");
    program.given(
        EVENT,
        "reflect",
        "significant-event",
        "--answers",
        "-",
        "--title",
        "The queue",
        "--themes",
        "justice-equity",
        "--date",
        "2026-11-20");
    program.call("write", "--title", "Rain", "--date", "2026-11-21", "All night.");
    program.given("{\"in-the-way\": \"Everything.\"}", "reflect", "heavy-day", "--answers", "-");
    program.given("{\"weight\": 6}", "reflect", "daily-five", "--answers", "-");
  }

  @Test
  void a_portfolio_has_by_competency_what_its_writer_lets_be_told() throws IOException {
    Path file = home.resolve("portfolio.md");
    Ended ended =
        run.given("yes\n\n", "export", "markdown", "--as", "portfolio", "-o", file.toString());
    assertEquals(
        """
        2 of 4 stay out: they are private, or have nothing that belongs into it.
        These questions belong to each of them:
          Whose story is it, and did they agree, freely and in their own language, to its being \
        told here?
          Would they, their family, or a nurse at that place know who it is?
          Is it told for them, or for you?

        1 of 2  20 Nov 2026  The queue
        Type yes and Enter if it may be told, Enter alone to leave it out:

        2 of 2  21 Nov 2026  Rain
        Type yes and Enter if it may be told, Enter alone to leave it out:

        1 entry exported.
        """,
        ended.err());
    assertEquals(
        """
        # Portfolio of Amara

        *November 2026 · short-term, as clinician*

        ## Contents

        - Health equity and social justice
        - What I promised, and what became of it

        ## Health equity and social justice

        ### The queue

        *November 2026 · Justice and equity*

        *Tell it in about five lines: what came before, what happened, what came after. Roles only; \
        the details live in the record.*

        A woman came late. I had promised a place in the queue.

        *What have you learned? Write it in one sentence, for yourself a year from now.*

        A queue is somebody's work.

        ## What I promised, and what became of it

        - ☐ Ask the matron how the queue is kept

        *The headings are the domains of competence in global health of the Consortium of \
        Universities for Global Health (Jogerst and others, 2015), in our grouping of themes.*
        """,
        Files.readString(file));
  }

  @Test
  void an_application_has_only_what_was_learned() {
    String paper =
        Run.in(home)
            .call("export", "text", "--as", "application", "--story-checked", "-q", "queue")
            .out();
    assertEquals(
        List.of("A queue is somebody's work.", "- ☐ Ask the matron how the queue is kept"),
        paper
            .lines()
            .filter(line -> line.contains("queue") && !line.contains("The queue"))
            .toList());
    assertEquals("What I learned: Amara", paper.lines().findFirst().orElse(""));
  }

  @Test
  void a_check_that_is_broken_off_or_that_nobody_can_make_writes_nothing() {
    Path file = home.resolve("portfolio.pdf");
    String[] export = {"export", "pdf", "--as", "portfolio", "-o", file.toString()};
    Ended broken = run.given("yes\n", export);
    assertEquals(0, broken.exit());
    assertTrue(broken.err().endsWith("Nothing was written.\n0 entries exported.\n"), broken.err());
    assertEquals(
        new Ended(
            2,
            "",
            """
            2 of 4 stay out: they are private, or have nothing that belongs into it.
            sojourn: Stories that go to a school need a check, which only a person can make: call \
            this at a terminal; or use --story-checked, when each was checked before.
            """),
        Run.in(home).call(export));
    assertEquals(false, Files.exists(file));
  }

  @Test
  void every_theme_belongs_to_one_competency_and_every_prompt_of_learning_is_asked_somewhere() {
    PortfolioTexts texts = PortfolioTexts.shipped();
    List<String> themes = texts.competencies().stream().flatMap(c -> c.themes().stream()).toList();
    assertEquals(themes.size(), new HashSet<>(themes).size());
    assertEquals(
        Themes.shipped().all().stream().map(Theme::id).collect(Collectors.toSet()),
        new HashSet<>(themes));
    Set<String> asked =
        Guides.shipped().all().stream()
            .filter(guide -> !guide.hidden())
            .flatMap(guide -> guide.prompts().stream())
            .filter(prompt -> !prompt.sensitive())
            .map(Prompt::id)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        texts.learning().stream().filter(id -> !asked.contains(id)).collect(Collectors.toSet()));
  }
}
