package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Response;
import org.sojourn.store.Store;

/** Every guide from the list to an entry in the journal, key by key. */
class EveryGuideJourneyTest {
  private static final List<Guide> GUIDES = Guides.shipped().all();

  @TempDir Path home;

  static Stream<String> guides() {
    return GUIDES.stream().map(Guide::id);
  }

  private static Guide guide(String id) {
    return GUIDES.stream().filter(guide -> guide.id().equals(id)).findFirst().orElseThrow();
  }

  /** The guide chosen from the list, at its first prompt. */
  private Pilot begun(Guide guide) {
    Pilot pilot = Pilot.settled(home, "Amara").keys("r");
    pilot.keys("j".repeat(GUIDES.indexOf(guide))).selects(guide.title());
    return pilot.keys("<cr>").sees(guide.opening()).keys("<cr>").sees("1 of ");
  }

  private static Work work(Pilot pilot) {
    return ((WritingPage) pilot.state().page()).work();
  }

  private Entry kept() throws IOException {
    try (Store store = Store.open(Pilot.folders(home).journal(), Samples.CLOCK)) {
      return store.latest(1).found().getFirst();
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  void a_guide_answered_to_the_end_is_an_entry_with_all_its_answers(String id) throws IOException {
    Guide guide = guide(id);
    Pilot pilot = begun(guide);
    List<String> asked = new ArrayList<>();
    while (pilot.state().page() instanceof WritingPage(Work work)) {
      if (!(work.field() instanceof Field.Cards)) {
        asked.add(work.field().prompt().id());
      }
      answer(pilot, work.field()).keys("<c-n>");
    }
    pilot.sees("the last page", guide.closing()).keys("<c-s>").sees("Kept: ").quits();
    Entry entry = kept();
    assertEquals(guide.ref(), entry.guide());
    assertEquals(asked, entry.answers().stream().map(Answer::prompt).toList());
    assertTrue(entry.answers().stream().noneMatch(answer -> answer.response().blank()));
    assertTrue(
        asked.containsAll(
            guide.sections().stream()
                .filter(section -> section.choose() == null)
                .flatMap(section -> section.prompts().stream())
                .map(Prompt::id)
                .toList()));
  }

  /** Each prompt is answered in its own way, its further questions having been asked for. */
  private static Pilot answer(Pilot pilot, Field field) {
    Prompt prompt = field.prompt();
    for (String probe : prompt.probes()) {
      pilot.misses(probe).keys("<c-g>").sees(probe);
    }
    return switch (field) {
      case Field.Dial _ -> pilot.keys("6").sees("[6]");
      case Field.Cards _ -> pilot.keys("<space>j<space>");
      case Field.Pick _ -> pilot.keys("<space>").sees(prompt.kind() == Kind.CHOICE ? "(•)" : "[x]");
      case Field.Prose _ -> pilot.type("Rain on " + prompt.id()).sees("Rain on " + prompt.id());
    };
  }

  @ParameterizedTest
  @MethodSource("guides")
  void a_guide_left_after_its_first_answer_is_an_entry_too(String id) throws IOException {
    Pilot pilot = begun(guide(id));
    answer(pilot, work(pilot).field());
    pilot.keys("<c-n><c-n><c-s><c-s>").sees("Kept: ").quits();
    List<Answer> answers = kept().answers();
    assertTrue(answers.getFirst().response().blank() == false);
    assertTrue(
        answers.stream().skip(1).allMatch(answer -> answer.response() instanceof Response.Skipped));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void every_form_of_a_guide_asks_its_own_prompts(String id) {
    Guide guide = guide(id);
    Pilot pilot = Pilot.settled(home, "Amara").keys("r");
    pilot.keys("j".repeat(GUIDES.indexOf(guide)));
    for (int i = 0; i < guide.forms().size(); i++) {
      Guide.Form form = guide.forms().get(i);
      pilot.keys("<cr>" + "j".repeat(i + 1)).selects(form.title()).keys("<cr>");
      assertEquals(form.prompts(), work(pilot).pages());
      pilot.keys("<esc>").sees("Reflect");
    }
  }

  @Test
  void the_daily_five_takes_twelve_keys_at_most_beside_the_writing() throws IOException {
    Pilot pilot =
        Pilot.starts(home).keys("Amara<cr>trainee<cr>Kisoro<cr>2026-11-17<cr>2026-11-30<cr>");
    pilot.selects("Daily Five");
    int keys = press(pilot, "<cr>", "<cr>", "6", "<cr>", "<space>", "<cr>");
    pilot.type("A hand on the gate.");
    keys += press(pilot, "<c-n>");
    pilot.type("Whether she may come in.");
    keys += press(pilot, "<c-n>");
    pilot.type("Ask who holds the key.");
    keys += press(pilot, "<c-n>");
    pilot.type("The guard.");
    keys += press(pilot, "<c-s>", "<c-s>");
    pilot.sees("Kept: ").quits();
    assertTrue(keys <= 12, keys + " keys");
    assertEquals(6, kept().answers().size());
    assertTrue(kept().answers().stream().noneMatch(answer -> answer.response().blank()));
  }

  private static int press(Pilot pilot, String... keys) {
    for (String key : keys) {
      pilot.keys(key);
    }
    return keys.length;
  }

  @Test
  void the_cards_chosen_outlive_a_kill() {
    Pilot pilot = begun(guide("weekly-compass")).type("A week.").keys("<c-n>".repeat(8));
    pilot.sees("Focus cards").keys("j<space>jj<space>").later();
    Pilot after = pilot.killed().selects("A week").keys("<cr>").sees("9 of 11");
    after.sees("[x] With what we had", "[x] Prevention day", "[ ] Surgery");
    after.keys("<c-n>").sees("With what we had", "10 of 11").type("No film.").keys("<c-l>");
    after.sees("The prompts of this entry", "left for now", "not asked");
  }

  @Test
  void the_second_sitting_goes_on_in_the_draft_of_the_first() {
    String down = "j".repeat(GUIDES.indexOf(guide("before-you-go")));
    Pilot pilot = Pilot.settled(home, "Amara").keys("r" + down + "<cr>");
    pilot
        .sees("First sitting: the partner")
        .keys("j<cr>")
        .sees("1 of 3")
        .type("Because.")
        .keys("<esc>")
        .sees("Left as a draft");
    pilot.keys("<esc>r" + down + "<cr>").sees("Go on: Because").keys("G").selects("Go on: Because");
    pilot.keys("<cr>").sees("1 of 3", "Because.").keys("<c-l>").sees("not asked", "My line");
    pilot.keys("jjj<cr>").sees("My line", "4 of 4").type("No needles.");
    pilot.keys("<c-p><c-p><c-p>").sees("Because.");
  }

  @Test
  void a_heavy_day_offers_help_and_opens_nothing_by_itself() {
    Pilot pilot = begun(guide("daily-five"));
    pilot.keys("6").misses("That is much to carry").keys("<bs>7");
    pilot.sees("That is much to carry. F8 shows where help is found", "1 of 6");
    pilot.keys("<f8>").sees("not a crisis service").keys("<esc>").sees("1 of 6", "[7]");
  }
}
