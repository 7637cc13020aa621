package org.sojourn.tui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sojourn.app.Field;
import org.sojourn.app.FinishPage;
import org.sojourn.app.GuidesPage;
import org.sojourn.app.PromptRoom;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.WritingPage;
import org.sojourn.editor.Writing;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Role;
import org.sojourn.terminal.Columns;

/** All prompts of the shipped guides, in all languages, on the screens they are made for. */
class EveryPromptTest {
  private static final Size SMALL = new Size(60, 20);
  private static final List<Size> SIZES = List.of(new Size(80, 24), SMALL);

  private static final List<Guide> GUIDES =
      Stream.of("en", "es", "fr", "pt")
          .flatMap(language -> Guides.shipped(language).all().stream())
          .distinct()
          .toList();

  /** As many themes as are seen at once on the last page of an entry. */
  private static final List<String> THEMES =
      List.of(
          "consent-truth",
          "language-interpreters",
          "power-privilege",
          "justice-equity",
          "moral-distress",
          "local-leadership");

  @Test
  void a_prompt_stands_whole_with_its_probes_and_without_in_every_role() {
    for (Guide guide : GUIDES) {
      for (int at = 0; at < guide.prompts().size(); at++) {
        stands(guide, at, null);
        for (Role role : guide.prompts().get(at).variants().keySet()) {
          stands(guide, at, role);
        }
      }
    }
  }

  private static void stands(Guide guide, int at, @Nullable Role role) {
    Prompt prompt = worded(guide.prompts().get(at), role);
    for (Size size : SIZES) {
      for (int shown = 0; shown <= prompt.probes().size(); shown++) {
        String drawn = screen(page(size, guide, role, at, shown));
        said(guide, prompt, drawn, List.of(prompt.title(), prompt.text()));
        said(guide, prompt, drawn, prompt.probes().subList(0, shown));
        said(guide, prompt, drawn, prompt.options().stream().map(Prompt.Option::label).toList());
        said(guide, prompt, drawn, prompt.words());
        prompt.probes().stream()
            .skip(shown)
            .forEach(probe ->
                assertFalse(drawn.contains(oneLine(probe)), () -> "asked too soon: " + probe));
        assertFalse(drawn.contains("…"), () -> "cut off in " + prompt.id() + ": " + drawn);
      }
    }
  }

  @Test
  void prose_keeps_three_rows_under_every_prompt_in_every_role() {
    for (Guide guide : GUIDES) {
      for (Prompt prompt : guide.prompts()) {
        for (Role role : Role.values()) {
          Prompt worded = worded(prompt, role);
          PromptRoom room = PromptRoom.of(SMALL, worded, worded.probes().size());
          assertTrue(
              room.sheet().rows() >= 3 && room.above() + 3 <= SMALL.contentRows(),
              () -> guide.id() + " " + prompt.id() + " for " + role + ": " + room);
          assertFalse(
              room.toString().contains("…"), () -> guide.id() + " " + prompt.id() + " is cut off");
        }
      }
    }
  }

  @Test
  void what_is_said_of_a_choice_stands_whole_under_it() {
    for (Guide guide : GUIDES) {
      for (Prompt prompt : guide.prompts()) {
        for (int i = 0; i < prompt.options().size(); i++) {
          Prompt.Option option = prompt.options().get(i);
          State state =
              WritingScenes.prompt(SMALL, guide, prompt.id(), prompt.probes().size(), "" + i);
          String drawn = screen(state);
          said(guide, prompt, drawn, List.of(option.label(), option.then()));
        }
      }
    }
  }

  @Test
  void the_last_words_of_a_guide_stand_whole_under_six_themes() {
    for (Guide guide : GUIDES) {
      for (Size size : SIZES) {
        List<Field> fields = fields(size, guide, null);
        FinishPage last =
            new FinishPage(
                WritingScenes.work(guide, fields, fields.size() - 1, 0),
                Writing.of("A day"),
                "",
                THEMES,
                Set.of(),
                0);
        String drawn = screen(Scenes.on(size, last));
        assertTrue(drawn.contains(guide.closing()), () -> guide.id() + " ends so:\n" + drawn);
      }
    }
  }

  @Test
  void the_first_words_of_a_guide_leave_most_of_a_small_screen_free() {
    for (Guide guide : GUIDES) {
      int rows = Columns.wrap(guide.opening(), SMALL.textColumns()).size();
      assertTrue(rows <= 5, () -> guide.id() + " opens with " + rows + " rows");
    }
  }

  @Test
  void every_guide_opens_with_its_words_its_ways_and_what_it_rests_on() {
    for (Guide guide : GUIDES) {
      for (Size size : SIZES) {
        String drawn = screen(GuideScenes.first(size, guide)).replace("- ", "-");
        List<String> words = new ArrayList<>(List.of(guide.title(), guide.opening()));
        words.add(guide.minutes() + " min");
        guide.forms().forEach(form -> words.add(form.title()));
        Guide.Credit credit = guide.credit();
        if (credit != null) {
          words.addAll(List.of(credit.framework(), credit.author(), "" + credit.year()));
        }
        for (String text : words) {
          assertTrue(drawn.contains(text), () -> guide.id() + " cuts off: " + text + drawn);
        }
        assertFalse(drawn.contains("…"), () -> guide.id() + " is cut off: " + drawn);
      }
    }
  }

  @Test
  void every_guide_stands_whole_in_the_list() {
    List<Guide> guides = GUIDES;
    for (Size size : SIZES) {
      for (int at = 0; at < guides.size(); at++) {
        Guide guide = guides.get(at);
        String drawn = screen(Scenes.on(size, new GuidesPage(guides, at, List.of())));
        assertTrue(
            drawn.contains(guide.title()) && drawn.contains(guide.purpose()),
            () -> guide.id() + " is cut off in:\n" + drawn);
      }
    }
  }

  /** The page of a prompt in the words for a role, some of its probes asked for. */
  static State page(Size size, Guide guide, @Nullable Role role, int at, int shown) {
    return Scenes.on(
        size, new WritingPage(WritingScenes.work(guide, fields(size, guide, role), at, shown)));
  }

  private static List<Field> fields(Size size, Guide guide, @Nullable Role role) {
    List<Field> fields = new ArrayList<>();
    guide
        .prompts()
        .forEach(prompt -> fields.add(WritingScenes.field(size, worded(prompt, role), 0, "")));
    return fields;
  }

  private static Prompt worded(Prompt prompt, @Nullable Role role) {
    Prompt.Variant words = prompt.wordsFor(role);
    return new Prompt(
        prompt.id(),
        prompt.kind(),
        words.title(),
        words.text(),
        words.probes(),
        prompt.themes(),
        prompt.sensitive(),
        prompt.variants(),
        prompt.scale(),
        prompt.options(),
        prompt.words(),
        prompt.shows(),
        prompt.brings());
  }

  private static void said(Guide guide, Prompt prompt, String drawn, List<String> words) {
    for (String text : words) {
      assertTrue(
          drawn.contains(oneLine(text)),
          () -> guide.id() + " " + prompt.id() + " does not say whole: " + text + "\n" + drawn);
    }
  }

  private static String screen(State state) {
    return oneLine(Views.draw(state).text());
  }

  /** On one line; a line may end after a hyphen. */
  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ").replace("- ", "-");
  }
}
