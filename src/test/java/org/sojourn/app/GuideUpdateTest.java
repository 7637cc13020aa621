package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Response;

/** The first page of a guide, its forms, and the cards of a section. */
class GuideUpdateTest {
  private static final Guides GUIDES = Guides.shipped();
  private static final Guide COMPASS = GUIDES.guide("weekly-compass").orElseThrow();
  private static final Guide BEFORE = GUIDES.guide("before-you-go").orElseThrow();

  private static Stage first(Guide guide) {
    return Stage.with(new GuidePage(guide, About.NOTHING, List.of(), 0));
  }

  /** The page of the compass's cards. */
  private static Stage cards() {
    return first(COMPASS).keys("<cr>" + "<c-n>".repeat(8));
  }

  private static List<String> asked(Stage stage) {
    return stage.work().fields().stream().map(field -> field.prompt().id()).toList();
  }

  private static Stage home(List<Draft> drafts) {
    Home home =
        new Home(drafts, List.of(), 0, List.of(), List.of(BEFORE), List.of(), List.of(), List.of());
    return Stage.at(Samples.open().with(new HomePage(Optional.of(home), 0))).keys("r<cr>");
  }

  private static Draft.OfEntry draft(Entry entry, List<String> pages) {
    return new Draft.OfEntry(entry, pages.getLast(), 0, List.of(), null, Samples.NOW, pages, null);
  }

  @Test
  void a_guide_with_words_of_its_own_opens_with_them_and_enter_begins_it() {
    Stage stage = home(List.of());
    assertEquals(BEFORE, stage.page(GuidePage.class).guide());
    assertEquals(List.of(), stage.asked());
    stage.keys("<cr>");
    assertEquals(BEFORE.prompts().size(), stage.work().fields().size());
    assertEquals("why-me", stage.work().field().prompt().id());
  }

  @Test
  void leaving_a_guide_that_was_only_opened_leads_back_to_the_guides() {
    assertEquals(
        new GuidesPage(List.of(BEFORE), 0, List.of()),
        home(List.of()).keys("<esc>").state().page());
    assertEquals(
        new GuidesPage(List.of(BEFORE), 0, List.of()),
        home(List.of()).keys("<cr><esc>").state().page());
  }

  @Test
  void a_form_asks_its_own_prompts_only() {
    assertEquals(
        List.of("three-moments", "who-led", "my-edge", "next-week"),
        asked(first(COMPASS).keys("j<cr>")));
  }

  @Test
  void a_form_named_beforehand_is_selected() {
    Stage stage = Stage.starting(new Start.Entry(COMPASS, About.NOTHING, "short"));
    stage.on(new Event.Opened(Samples.DESK));
    assertEquals(1, stage.page(GuidePage.class).selected());
    assertEquals(List.of(new Effect.SeeHome(), new Effect.Enter()), stage.asked());
    stage.on(new Event.HomeSeen(Samples.home()));
    assertEquals(List.of(new Effect.Index(), new Effect.Pull()), stage.asked());
    assertEquals(4, stage.keys("<cr>").work().fields().size());
  }

  @Test
  void what_was_begun_before_is_gone_on_with_from_the_first_page_of_its_guide() {
    Entry entry = Samples.entry(7, "2026-11-20", "Because.").by(BEFORE.ref());
    Entry other = Samples.entry(8, "2026-11-20", "Other.").by(COMPASS.ref());
    Stage stage =
        home(List.of(draft(entry, List.of("why-me")), draft(other, List.of("three-moments"))));
    assertEquals(4, stage.page(GuidePage.class).ways().size());
    stage.keys("jjj<cr>");
    assertEquals(List.of(new Effect.OpenDraft(Samples.id(7))), stage.asked());
  }

  @Test
  void a_draft_asks_what_it_asked_when_it_was_left() {
    Stage stage = first(COMPASS).keys("j<cr>A<c-n>");
    Draft.OfEntry kept = (Draft.OfEntry) stage.asked(Effect.KeepDraft.class).draft();
    Stage again = Stage.at(Samples.onHome()).on(new Event.DraftOpened(kept.by(COMPASS)));
    assertEquals(List.of("three-moments", "who-led", "my-edge", "next-week"), asked(again));
    assertEquals("who-led", again.work().field().prompt().id());
  }

  @Test
  void cards_are_offered_on_one_page_and_none_is_asked_before_it_is_chosen() {
    Stage stage = cards();
    assertEquals("section:focus", stage.work().field().prompt().id());
    assertEquals(9, stage.work().fields().size());
  }

  @Test
  void a_card_chosen_is_asked_after_the_page_of_cards() {
    Stage stage = cards().keys("jjj<space>kk<space>");
    assertEquals(
        List.of("section:focus", "with-what-we-had", "prevention-day"),
        asked(stage).subList(8, 11));
    assertEquals("with-what-we-had", stage.keys("<cr>").work().field().prompt().id());
  }

  @Test
  void a_card_taken_back_is_not_asked() {
    assertEquals(9, cards().keys("<space><space>").work().fields().size());
  }

  @Test
  void no_more_cards_are_chosen_than_the_guide_wants() {
    Stage stage = cards().keys("<space>j<space>j<space>");
    assertEquals("No more of these can be chosen. Space takes one back.", stage.said());
    assertEquals(11, stage.work().fields().size());
  }

  @Test
  void a_card_that_holds_an_answer_is_not_taken_back() {
    Stage stage = cards().keys("<space><cr>Far<c-p><space>");
    assertEquals("This one is answered already: it stays with what you wrote.", stage.said());
    assertEquals(10, stage.work().fields().size());
    assertEquals(new Response.Text("Far"), stage.written().answers().getLast().response());
  }

  @Test
  void a_choice_of_cards_alone_is_kept_in_a_draft() {
    Stage stage = cards();
    stage.asked();
    stage.keys("j<space>");
    stage.on(new Event.DraftDue(stage.work().id()));
    List<Effect> effects = stage.asked();
    Effect.KeepDraft keep = (Effect.KeepDraft) effects.getLast();
    Draft.OfEntry kept = (Draft.OfEntry) keep.draft();
    assertTrue(kept.pages().contains("with-what-we-had"));
    Stage again = Stage.at(Samples.onHome()).on(new Event.DraftOpened(kept.by(COMPASS)));
    assertEquals("section:focus", again.work().field().prompt().id());
    assertEquals("with-what-we-had", again.keys("<cr>").work().field().prompt().id());
  }

  @Test
  void the_page_of_cards_is_no_answer() {
    Stage stage = first(COMPASS).keys("<cr>A" + "<c-n>".repeat(8) + "<cr>");
    List<String> answers = stage.written().answers().stream().map(Answer::prompt).toList();
    assertEquals(COMPASS.prompts().subList(0, 8).stream().map(p -> p.id()).toList(), answers);
    stage.page(FinishPage.class);
  }

  @Test
  void an_entry_changed_later_offers_its_cards_again_with_the_answered_one_chosen() {
    Entry entry =
        Samples.begun()
            .by(COMPASS.ref())
            .answered(
                List.of(
                    Samples.answer(COMPASS.prompts().getFirst(), new Response.Text("Rain")),
                    Samples.answer(COMPASS.prompts().get(9), new Response.Text("No film"))));
    Stage stage =
        Stage.at(Samples.onHome())
            .on(new Event.EditOpened(Samples.kept(entry), List.of(), COMPASS));
    assertEquals(10, stage.work().fields().size());
    stage.keys("<c-n>".repeat(8));
    assertEquals(
        java.util.Set.of("with-what-we-had"), ((Field.Cards) stage.work().field()).pick().chosen());
  }

  @Test
  void a_free_page_is_of_the_writers_language() {
    Desk known = Samples.DESK;
    Desk french =
        new Desk(
            known.self(),
            known.profile(),
            known.missions(),
            known.themes(),
            known.now(),
            true,
            Set.of(),
            "fr");
    Stage stage = Stage.at(Samples.onHome().at(french)).keys("w");
    assertEquals("fr", stage.work().entry().language());
    assertEquals("fr", stage.work().language());
  }
}
