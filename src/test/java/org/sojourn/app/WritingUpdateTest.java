package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Response;
import org.sojourn.terminal.Input;
import org.sojourn.tui.Views;

/** Writing an entry: text, prompts, and going away. */
class WritingUpdateTest {
  private final Stage stage = Stage.writing();

  private static Draft.OfEntry draft(String at, int caret, List<Answer> answers) {
    return orphan(at, caret, answers).by(Samples.GUIDE);
  }

  /** A draft whose guide is not here. */
  private static Draft.OfEntry orphan(String at, int caret, List<Answer> answers) {
    return new Draft.OfEntry(
        Samples.begun().by(Samples.GUIDE.ref()).answered(answers),
        at,
        caret,
        List.of(),
        null,
        Samples.NOW);
  }

  private static Answer text(String text) {
    return Samples.answer(Samples.MOMENT, new Response.Text(text));
  }

  @Test
  void what_does_not_come_in_of_a_paste_is_said() {
    stage.on(new Event.Typed(new Input.Paste("a \u001b[31mred\u001b[0m day")));
    assertEquals("2 control codes were left out; they show nothing.", stage.said());
    stage.on(new Event.Typed(new Input.Paste(" more")));
    assertEquals("", stage.said());
  }

  @Test
  void letters_are_text_and_so_are_the_keys_of_lists() {
    assertEquals("jk q/?:x", stage.keys("jk q/?:x").text());
  }

  @Test
  void the_page_opens_at_the_first_prompt_with_nothing_written() {
    assertEquals("moment", stage.work().field().prompt().id());
    assertEquals(0, stage.work().words());
    assertTrue(stage.work().blank());
  }

  @Test
  void undo_and_redo_go_by_runs_of_typing() {
    stage.keys("one");
    assertEquals("", stage.keys("<c-z>").text());
    assertEquals("one", stage.keys("<c-y>").text());
  }

  @Test
  void a_letter_that_came_broken_is_told_of_with_the_remedy() {
    stage.on(new Event.Typed(new Input.Key(new KeyStroke('\uFFFD', false, false))));
    assertTrue(
        stage.said().startsWith("That letter came broken: the terminal does not send UTF-8"));
    assertEquals("\uFFFD", stage.text());
    assertEquals("", stage.keys("<bs>").said());
  }

  @Test
  void a_paste_is_one_step() {
    stage.keys("a").on(new Event.Typed(new Input.Paste("long\ntext")));
    assertEquals("along\ntext", stage.text());
    assertEquals("a", stage.keys("<c-z>").text());
  }

  @Test
  void an_emoji_comes_in_as_text() {
    assertEquals("a👩b", stage.keys("a").type("👩").keys("b").text());
  }

  @Test
  void next_puts_the_draft_of_the_next_prompt_on_disk_at_once() {
    stage.keys("Once").asked();
    stage.keys("<c-n>");
    assertEquals("weight", stage.work().field().prompt().id());
    assertEquals(
        List.of(
            new Effect.KeepDraft(
                draft("weight", 0, List.of(text("Once"), Samples.skipped(Samples.WEIGHT))),
                stage.work().revision())),
        stage.asked());
  }

  @Test
  void next_on_an_empty_answer_is_not_now() {
    stage.keys("<c-n>6<c-n>");
    assertEquals(
        List.of(
            Samples.skipped(Samples.MOMENT),
            Samples.answer(Samples.WEIGHT, new Response.Scale(6)),
            Samples.skipped(Samples.FEELING)),
        stage.written().answers());
  }

  @Test
  void a_prompt_that_was_not_seen_is_not_in_the_entry() {
    stage.keys("Once");
    assertEquals(List.of(text("Once")), stage.written().answers());
  }

  @Test
  void previous_goes_back_with_the_text_as_it_was() {
    stage.keys("Once<left><c-n><c-p>");
    assertEquals("Once", stage.text());
    assertEquals(3, ((Field.Prose) stage.work().field()).writing().caret());
  }

  @Test
  void there_is_nothing_before_the_first_prompt() {
    State before = stage.state();
    assertEquals(before, stage.keys("<c-p>").state());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void deeper_shows_one_more_question_each_time_and_then_says_there_is_none() {
    assertEquals(1, stage.keys("<c-g>").work().probes());
    assertEquals(2, stage.keys("<c-g>").work().probes());
    assertEquals("", stage.said());
    assertEquals(2, stage.keys("<c-g>").work().probes());
    assertEquals("There is no further question here.", stage.said());
  }

  @Test
  void another_prompt_begins_without_further_questions() {
    assertEquals(0, stage.keys("<c-g><c-n>").work().probes());
  }

  @Test
  void a_blank_entry_is_not_finished() {
    stage.keys(" <cr><c-s>");
    assertEquals("Nothing is written yet. Esc leaves without keeping it.", stage.said());
    stage.page(WritingPage.class);
  }

  @Test
  void an_entry_emptied_while_it_is_changed_stays_a_draft_and_that_is_said() {
    var entry = Samples.begun().by(Samples.GUIDE.ref()).answered(List.of(text("A")));
    stage.on(new Event.EditOpened(Samples.kept(entry), List.of(), Samples.GUIDE));
    stage.keys("<end><bs><c-s>");
    assertEquals(
        "Nothing is left in this entry. Esc leaves this as a draft; the entry stays as it was.",
        stage.said());
    stage.asked();
    stage.keys("<esc>").asked(Effect.Leave.class);
  }

  @Test
  void leaving_a_blank_page_drops_its_draft_and_says_nothing() {
    stage.keys("<esc>");
    List<Effect> asked = stage.asked();
    assertEquals(Effect.DropDraft.class, asked.get(0).getClass());
    assertEquals(new Effect.LeaveDraft(Samples.id(1)), asked.get(1));
    assertEquals(new Effect.SeeHome(), asked.get(2));
    stage.page(HomePage.class);
    assertEquals("", stage.said());
  }

  @Test
  void finish_offers_a_title_and_asks_which_themes_the_text_speaks_of() {
    stage.keys("The queue was long. We waited.").asked();
    stage.keys("<c-s>");
    FinishPage page = stage.page(FinishPage.class);
    assertEquals("The queue was long", page.offered());
    assertEquals("", page.title().text());
    assertEquals(Set.of(), page.accepted());
    assertEquals(
        new Effect.Suggest(
            Samples.id(1), "The queue was long. We waited.", "en", Set.of("justice-equity")),
        stage.asked(Effect.Suggest.class));
  }

  @Test
  void next_on_the_last_prompt_goes_to_the_last_page() {
    stage.keys("Once" + "<c-n>".repeat(Samples.GUIDE.prompts().size()));
    stage.page(FinishPage.class);
  }

  @Test
  void the_draft_of_the_last_page_comes_back_there() {
    stage.keys("Once<c-s>");
    Draft draft = stage.asked(Effect.KeepDraft.class).draft();
    assertEquals(draft(Draft.OfEntry.FINISH, 4, List.of(text("Once"))), draft);
    Stage again = Stage.at(Samples.onHome()).on(new Event.DraftOpened((Draft.OfEntry) draft));
    assertEquals("Once", again.page(FinishPage.class).work().written().prose());
  }

  @Test
  void a_draft_opens_at_its_prompt_with_its_caret() {
    Draft.OfEntry draft = draft("moment", 2, List.of(text("Once")));
    stage.on(new Event.DraftOpened(draft));
    assertEquals("Once", stage.text());
    assertEquals(2, ((Field.Prose) stage.work().field()).writing().caret());
    assertTrue(stage.work().safe());
  }

  @Test
  void a_draft_whose_caret_lies_outside_its_text_opens_at_its_end() {
    stage.on(new Event.DraftOpened(draft("moment", 999, List.of(text("Once")))));
    assertEquals(4, ((Field.Prose) stage.work().field()).writing().caret());
  }

  @Test
  void a_draft_without_its_guide_keeps_what_was_asked() {
    stage.on(new Event.DraftOpened(orphan("moment", 2, List.of(text("Once")))));
    assertEquals("One moment", stage.work().field().prompt().title());
    assertEquals(List.of(text("Once")), stage.written().answers());
  }

  @Test
  void an_entry_carries_what_could_be_chosen() {
    stage.keys("<c-n><c-n><c-n>j<space>");
    Answer answer = stage.written().answers().getLast();
    assertEquals("Option b", answer.said());
    assertEquals(3, answer.asked().options().size());
  }

  @Test
  void a_choice_without_its_guide_still_offers_what_it_offered() {
    Answer answer = Samples.answer(Samples.REPORTED, new Response.Choice("b"));
    stage.on(new Event.DraftOpened(orphan("reported", 0, List.of(answer))));
    stage.keys("jj<space>");
    assertEquals("Option c", stage.written().answers().getFirst().said());
  }

  @Test
  void a_choice_left_long_ago_without_its_guide_offers_nothing_and_breaks_nothing() {
    Answer left =
        new Answer(
            "reported",
            new Asked("Was it reported?", ""),
            new Response.Skipped(Samples.REPORTED.kind()));
    stage.on(new Event.DraftOpened(orphan("reported", 0, List.of(text("Once"), left))));
    assertEquals(Where.CHOOSING, stage.keys("j<space>xk").state().page().where());
    Views.draw(stage.state());
    assertEquals(List.of(text("Once")), stage.keys("<c-p>").written().answers());
  }

  @Test
  void what_a_newer_guide_no_longer_offers_stays_chosen() {
    Answer gone =
        new Answer("reported", new Asked("Was it reported?", ""), new Response.Choice("not-yet"));
    var entry = Samples.begun().by(Samples.GUIDE.ref()).answered(List.of(text("Once"), gone));
    stage.on(new Event.EditOpened(Samples.kept(entry), List.of(), Samples.GUIDE)).keys("!");
    assertEquals("not yet", stage.written().answers().getLast().said());
  }

  @Test
  void an_entry_is_edited_from_its_first_answer_in_the_words_it_was_asked_in() {
    var entry = Samples.begun().by(Samples.GUIDE.ref()).answered(List.of(text("Once")));
    stage.on(new Event.EditOpened(Samples.kept(entry), List.of(), Samples.GUIDE));
    assertEquals("Once", stage.text());
    assertEquals("digest-1", stage.work().base());
    assertTrue(stage.work().safe());
  }

  @Test
  void a_smaller_screen_keeps_the_caret_in_view() {
    stage.keys("<cr>".repeat(15)).resize(60, 12);
    assertCaretInView(12);
  }

  @Test
  void a_smaller_screen_keeps_the_caret_in_view_under_the_help_page() {
    stage.keys("<cr>".repeat(15) + "<f1>").resize(60, 12).keys("<f1>");
    assertCaretInView(12);
  }

  private void assertCaretInView(int rows) {
    Field.Prose prose = (Field.Prose) stage.work().field();
    var sheet = PromptRoom.of(new Size(60, rows), prose.prompt(), 0).sheet();
    int caret = prose.writing().rows(sheet).caretRow() - prose.top();
    assertTrue(caret >= 0 && caret < sheet.rows(), "row " + caret + " of " + sheet.rows());
  }

  @Test
  void moving_the_caret_is_nothing_to_save() {
    stage.keys("Once").asked();
    long revision = stage.work().revision();
    stage.keys("<left><right><home><end><up><down>");
    assertEquals(revision, stage.work().revision());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void the_mouse_and_the_focus_change_nothing() {
    State before = stage.keys("Once").state();
    stage.on(new Event.Typed(new Input.Focus(true)));
    assertEquals(before, stage.state());
  }

  @Test
  void leaving_an_edit_that_changed_nothing_leaves_no_draft() {
    stage.on(
        new Event.EditOpened(
            Samples.kept(Samples.begun().answered(List.of(Answer.free("Once")))), List.of(), null));
    stage.keys("<esc>");
    assertFalse(stage.asked().stream().anyMatch(Effect.KeepDraft.class::isInstance));
    assertEquals("", stage.said());
  }

  @Test
  void an_entry_is_changed_from_its_first_words() {
    var entry =
        Samples.begun()
            .by(Samples.GUIDE.ref())
            .answered(
                List.of(Samples.answer(Samples.WEIGHT, new Response.Scale(6)), text("A hand.")));
    stage.on(new Event.EditOpened(Samples.kept(entry), List.of(), Samples.GUIDE));
    assertEquals("A hand.", stage.text());
  }
}
