package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Response;

/** An entry that was begun before its guide changed. */
class ChangedGuideTest {
  private static final Answer MOMENT =
      new Answer(
          "moment", new Asked("A moment then", "What did you see?"), new Response.Text("A hand."));
  private static final Answer LEFT =
      new Answer(
          "tomorrow", new Asked("Tomorrow then", "What then?"), new Response.Skipped(Kind.TEXT));

  /** The second version asks other words, another kind, and something more. */
  private static final Guide SECOND = second();

  private static Guide second() {
    Prompt moment = Samples.prompt("moment", Kind.TEXT, "A moment now", List.of("And now?"));
    Prompt fresh = Samples.prompt("fresh", Kind.TEXT, "Something new", List.of());
    Prompt tomorrow = Samples.prompt("tomorrow", Kind.TEXT, "Tomorrow now", List.of());
    Guide guide = Samples.guide("changing", List.of(moment, fresh, tomorrow));
    return new Guide(
        guide.id(),
        2,
        guide.language(),
        guide.title(),
        guide.purpose(),
        null,
        guide.phases(),
        guide.missionKinds(),
        guide.roles(),
        guide.minutes(),
        false,
        "",
        "",
        guide.sections(),
        List.of());
  }

  private static Stage opened(Guide guide, Answer... answers) {
    Entry entry = Samples.begun().by(new GuideRef("changing", 1)).answered(List.of(answers));
    Draft.OfEntry draft =
        new Draft.OfEntry(entry, answers[0].prompt(), 0, List.of(), null, Samples.NOW);
    return Stage.at(Samples.onHome()).on(new Event.DraftOpened(draft.by(guide)));
  }

  private static Entry finished(Stage stage) {
    return stage.keys("<c-s><c-s>").asked(Effect.Finish.class).entry();
  }

  @Test
  void an_answer_keeps_the_words_it_was_asked_in() {
    Stage stage = opened(SECOND, MOMENT, LEFT);
    assertEquals("A moment then", stage.work().field().prompt().title());
    assertEquals("What did you see?", stage.work().field().prompt().text());
    Entry entry = finished(stage);
    assertEquals(List.of(MOMENT, LEFT), entry.answers());
    assertEquals(new GuideRef("changing", 1), entry.guide());
  }

  @Test
  void a_prompt_that_was_seen_and_left_is_answered_in_its_own_words() {
    Stage stage = opened(SECOND, MOMENT, LEFT).keys("<c-n><c-n>Go back.");
    Answer last = finished(stage).answers().getLast();
    assertEquals(new Answer("tomorrow", LEFT.asked(), new Response.Text("Go back.")), last);
  }

  @Test
  void what_the_guide_asks_more_can_be_answered() {
    Stage stage = opened(SECOND, MOMENT, LEFT).keys("<c-n>");
    assertEquals("Something new", stage.work().field().prompt().title());
  }

  @Test
  void an_answer_whose_prompt_is_gone_is_kept_at_the_end() {
    Answer gone = new Answer("gone", new Asked("Gone", ""), new Response.Words(List.of("tired")));
    Entry entry = finished(opened(SECOND, gone, MOMENT));
    assertEquals(List.of("moment", "gone"), entry.answers().stream().map(Answer::prompt).toList());
    assertEquals(gone.response(), entry.answers().getLast().response());
  }

  @Test
  void an_answer_to_a_prompt_that_is_now_of_another_kind_is_not_lost() {
    Prompt scale = Samples.prompt("moment", Kind.SCALE, "A moment in numbers", List.of());
    Stage stage = opened(Samples.guide("changing", List.of(scale)), MOMENT);
    assertInstanceOf(Field.Prose.class, stage.work().field());
    assertEquals("A hand.", stage.text());
    assertEquals(List.of(MOMENT), finished(stage).answers());
  }

  @Test
  void a_choice_keeps_what_was_offered() {
    Asked offered = new Asked("Safe?", "", List.of(new Asked.Option("old", "The old way")));
    Answer chosen = new Answer("reported", offered, new Response.Choice("old"));
    Stage stage = opened(Samples.guide("changing", List.of(Samples.REPORTED)), chosen);
    assertEquals(Map.of("old", "The old way"), labels((Field.Pick) stage.work().field()));
    assertEquals(List.of(chosen), finished(stage).answers());
  }

  private static Map<String, String> labels(Field.Pick pick) {
    return pick.offered().stream()
        .collect(java.util.stream.Collectors.toMap(Prompt.Option::value, Prompt.Option::label));
  }
}
