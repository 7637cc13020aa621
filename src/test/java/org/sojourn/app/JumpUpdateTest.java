package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Response;

/** The list of an entry's prompts. */
class JumpUpdateTest {
  private static final Guide COMPASS = Guides.shipped().guide("weekly-compass").orElseThrow();

  /** The compass at its first prompt. */
  private static Stage compass(String keys) {
    Stage stage = Stage.with(new GuidePage(COMPASS, About.NOTHING, List.of(), 0)).keys(keys);
    stage.asked();
    return stage;
  }

  private static Jump.Standing standing(Stage stage, String id) {
    return Jump.all(stage.work()).stream()
        .filter(jump -> jump.id().equals(id))
        .findFirst()
        .orElseThrow()
        .standing();
  }

  @Test
  void each_prompt_says_how_it_stands() {
    Stage stage = compass("<cr>Rain<c-n><c-n>");
    assertEquals(Jump.Standing.ANSWERED, standing(stage, "three-moments"));
    assertEquals(Jump.Standing.LEFT, standing(stage, "who-led"));
    assertEquals(Jump.Standing.AHEAD, standing(stage, "hosts-taught"));
    assertEquals(Jump.Standing.AHEAD, standing(stage, "my-edge"));
    assertEquals(Jump.Standing.CARDS, standing(stage, "section:focus"));
    assertEquals(Jump.Standing.ASIDE, standing(stage, "surgery"));
  }

  @Test
  void the_list_opens_at_the_prompt_one_is_at() {
    assertEquals(new JumpPage(2), compass("<cr><c-n><c-n><c-l>").state().page());
  }

  @Test
  void enter_goes_to_a_prompt_that_was_left_and_keeps_the_draft() {
    Stage stage = compass("<cr>Rain<c-n><c-n>Taught").keys("<c-l>k<cr>");
    assertEquals("who-led", stage.work().field().prompt().id());
    Draft.OfEntry kept = (Draft.OfEntry) stage.asked(Effect.KeepDraft.class).draft();
    assertEquals("who-led", kept.at());
    stage.keys("He did.<c-s>");
    assertEquals(3, stage.written().answers().size());
  }

  @Test
  void leaving_the_list_leads_back_to_the_same_letter() {
    Stage stage = compass("<cr>Rain<left><left>");
    stage.keys("<c-l>jj<esc><c-l><c-l>y");
    assertEquals("Rayin", stage.text());
  }

  @Test
  void a_prompt_the_form_leaves_out_is_asked_in_its_place_when_one_goes_there() {
    Stage stage = compass("j<cr>Rain").keys("<c-l>jj<cr>");
    assertEquals("hosts-taught", stage.work().field().prompt().id());
    assertEquals(
        List.of("three-moments", "who-led", "hosts-taught", "my-edge", "next-week"),
        stage.work().pages());
    assertEquals(1, stage.work().seen().stream().filter("hosts-taught"::equals).count());
    Draft.OfEntry kept = (Draft.OfEntry) stage.asked(Effect.KeepDraft.class).draft();
    assertEquals(stage.work().pages(), kept.pages());
  }

  @Test
  void a_card_is_added_from_the_list() {
    Stage stage = compass("<cr>Rain<c-l>G<cr>");
    assertEquals("mind-safety", stage.work().field().prompt().id());
    assertEquals(10, stage.work().fields().size());
    stage.keys("<c-p>");
    assertEquals(
        java.util.Set.of("mind-safety"), ((Field.Cards) stage.work().field()).pick().chosen());
  }

  @Test
  void no_third_card_is_added_from_the_list() {
    Stage stage = compass("<cr><c-l>G<cr><c-l>Gk<cr><c-l>Gkk<cr>");
    assertTrue(stage.said().startsWith("No more of these cards"), stage.said());
    assertEquals(11, stage.keys("<esc>").work().fields().size());
  }

  @Test
  void one_comes_back_from_the_last_page_to_a_prompt_that_was_left() {
    Stage stage = compass("<cr>Rain<c-n><c-n><c-s>Title<c-l>");
    stage.keys("gj<cr>He led.");
    assertEquals("who-led", stage.work().field().prompt().id());
    assertEquals("Title", stage.work().entry().title());
    stage.keys("<c-s><c-s>");
    Effect.Finish finish = stage.asked(Effect.Finish.class);
    assertEquals("Title", finish.entry().title());
    assertEquals(new Response.Text("He led."), finish.entry().answers().get(1).response());
  }

  @Test
  void a_free_page_has_no_list() {
    Stage stage = Stage.with(new WritingPage(Work.free(Samples.begun())));
    Page before = stage.state().page();
    assertEquals(before, stage.keys("<c-l>").state().page());
  }
}
