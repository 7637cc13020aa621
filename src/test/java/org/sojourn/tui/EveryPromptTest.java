package org.sojourn.tui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.app.PromptRoom;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Role;

/** All prompts of the shipped guides on the smallest screen they are made for. */
class EveryPromptTest {
  private static final Size SMALL = new Size(60, 20);

  @Test
  void a_prompt_with_its_probes_stands_whole_on_a_small_screen() {
    for (Guide guide : Samples.GUIDES.all()) {
      for (Prompt prompt : guide.prompts()) {
        int probes = prompt.probes().size();
        State state = WritingScenes.prompt(SMALL, guide.id(), prompt.id(), probes, "");
        String drawn = oneLine(Views.draw(state).text());
        said(guide, prompt, drawn, List.of(prompt.title(), prompt.text()));
        said(guide, prompt, drawn, prompt.probes());
        said(guide, prompt, drawn, prompt.options().stream().map(Prompt.Option::label).toList());
        said(guide, prompt, drawn, prompt.words());
        assertFalse(drawn.contains("…"), () -> "cut off in " + prompt.id() + ": " + drawn);
      }
    }
  }

  @Test
  void prose_keeps_three_rows_under_every_prompt_in_every_role() {
    for (Guide guide : Samples.GUIDES.all()) {
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
    for (Guide guide : Samples.GUIDES.all()) {
      for (Prompt prompt : guide.prompts()) {
        for (int i = 0; i < prompt.options().size(); i++) {
          Prompt.Option option = prompt.options().get(i);
          State state =
              WritingScenes.prompt(SMALL, guide.id(), prompt.id(), prompt.probes().size(), "" + i);
          String drawn = oneLine(Views.draw(state).text());
          said(guide, prompt, drawn, List.of(option.label(), option.then()));
        }
      }
    }
  }

  private static Prompt worded(Prompt prompt, Role role) {
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

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
