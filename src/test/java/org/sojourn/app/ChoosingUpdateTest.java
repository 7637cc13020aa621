package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Response;
import org.sojourn.terminal.Input;

/** Prompts that are answered by choosing: scale, words, choice and checklist. */
class ChoosingUpdateTest {
  private static Stage at(Prompt prompt) {
    int before = Samples.GUIDE.prompts().indexOf(prompt);
    Stage stage = Stage.writing().keys("<c-n>".repeat(before));
    stage.asked();
    return stage;
  }

  private static @Nullable Integer dialled(String keys) {
    return ((Field.Dial) at(Samples.WEIGHT).keys(keys).work().field()).value();
  }

  private static Response given(Prompt prompt, String keys) {
    return at(prompt).keys(keys).written().answers().getLast().response();
  }

  @ParameterizedTest
  @CsvSource({
    "6,6",
    "0,0",
    "10,10",
    "63,3",
    "100,0",
    "1<right>,2",
    "10<right>,10",
    "0<left>,0",
    "3-,2",
    "<right>3,3",
    "5+,6",
    "9<up>,10",
    "9<down>,8",
    "7l,8",
    "7h,6",
    "5a,5",
    "105,5"
  })
  void a_dial_takes_digits_and_steps(String keys, int value) {
    assertEquals(value, dialled(keys));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<left>",
        "<right>",
        "<up>",
        "<down>",
        "h",
        "j",
        "k",
        "l",
        "+",
        "-",
        "7<bs><down>"
      })
  void a_key_that_moves_chooses_no_number_by_itself(String keys) {
    Stage stage = at(Samples.WEIGHT).keys(keys);
    assertNull(((Field.Dial) stage.work().field()).value());
    assertEquals("Type a number first; then the arrows change it.", stage.said());
  }

  @Test
  void backspace_takes_the_number_back() {
    assertNull(dialled("7<bs>"));
    assertNull(dialled("10<del>"));
  }

  @Test
  void a_dial_that_changed_asks_for_one_save() {
    Stage stage = at(Samples.WEIGHT).keys("10");
    assertEquals(
        List.of(new Effect.Later(Preferences.USUAL.patience(), new Event.DraftDue(Samples.id(1)))),
        stage.asked());
  }

  @Test
  void a_dial_that_stands_where_it_was_saves_nothing() {
    Stage stage = at(Samples.WEIGHT).keys("0");
    stage.asked();
    long revision = stage.work().revision();
    assertEquals(revision, stage.keys("<left>").work().revision());
  }

  @Test
  void enter_goes_on_from_a_prompt_with_choices() {
    assertEquals("feeling", at(Samples.WEIGHT).keys("6<cr>").work().field().prompt().id());
  }

  @Test
  void enter_on_a_choice_takes_what_is_selected() {
    Stage stage = at(Samples.REPORTED).keys("j<cr>");
    assertEquals("checks", stage.work().field().prompt().id());
    assertEquals(new Response.Choice("b"), stage.written().answers().get(3).response());
  }

  @Test
  void enter_on_what_is_chosen_already_leaves_it_chosen() {
    Stage stage = at(Samples.REPORTED).keys("j<space><cr>");
    assertEquals(new Response.Choice("b"), stage.written().answers().get(3).response());
  }

  @Test
  void what_is_said_about_a_choice_is_read_before_enter_goes_on() {
    Prompt safe =
        new Prompt(
            "safe",
            Kind.CHOICE,
            "Safe?",
            "",
            List.of(),
            List.of(),
            false,
            Map.of(),
            null,
            List.of(new Prompt.Option("no", "No", "Get help now.")),
            List.of(),
            null,
            null);
    Guide guide = Samples.guide("two", List.of(safe, Samples.MOMENT));
    Stage stage = Stage.with(new WritingPage(Work.guided(Samples.begun(), guide)));
    assertEquals("safe", stage.keys("<cr>").work().field().prompt().id());
    assertEquals(Set.of("no"), ((Field.Pick) stage.work().field()).chosen());
    assertEquals("moment", stage.keys("<cr>").work().field().prompt().id());
  }

  @Test
  void enter_ticks_nothing_on_a_checklist_and_says_when_it_leaves_it_empty() {
    Stage stage = at(Samples.CHECKS).keys("<cr>");
    assertEquals("Left for now. ^P goes back to it.", stage.said());
    assertEquals("tomorrow", stage.work().field().prompt().id());
    assertEquals("", at(Samples.CHECKS).keys("x<cr>").said());
  }

  @ParameterizedTest
  @CsvSource({
    "weight,'a number, typed by itself after a pause'",
    "reported,'the arrows, then Space'",
    "feeling,'the arrows, then Space'"
  })
  void whoever_writes_prose_is_told_how_it_is_answered(String prompt, String how) {
    Prompt asked =
        Samples.GUIDE.prompts().stream()
            .filter(each -> each.id().equals(prompt))
            .findFirst()
            .orElseThrow();
    String hint = "This one is answered with " + how + "; ^N goes on.";
    assertEquals(hint, at(asked).keys("T").said());
    assertEquals(hint, at(asked).type("é").said());
  }

  @Test
  void how_it_is_answered_is_said_until_the_next_key() {
    assertEquals("", at(Samples.REPORTED).keys("T<down>").said());
  }

  @Test
  void words_are_kept_in_the_order_they_are_offered() {
    assertEquals(
        new Response.Words(List.of("calm", "uneasy")),
        given(Samples.FEELING, "jj<space>kk<space>"));
  }

  @Test
  void a_word_chosen_twice_is_taken_back() {
    assertEquals(
        new Response.Skipped(Samples.FEELING.kind()), given(Samples.FEELING, "<space><space>"));
  }

  @Test
  void a_sentence_written_on_a_choice_chooses_nothing() {
    Stage stage = at(Samples.REPORTED).keys("I<space>think<space>next<space>x");
    Field.Pick pick = (Field.Pick) stage.work().field();
    assertEquals(Set.of(), pick.chosen());
    assertEquals(0, pick.cursor());
    assertEquals(new Response.Choice("b"), given(Samples.REPORTED, "I<space>so<down><space>"));
  }

  @Test
  void a_sentence_written_on_a_scale_sets_nothing_and_a_number_still_does() {
    assertNull(dialled("I<space>hold<space>+"));
    assertNull(dialled("I<space>say<space>6"));
    assertEquals(6, dialled("I<space>say<space><left>6"));
  }

  @Test
  void of_a_choice_the_last_one_counts() {
    assertEquals(new Response.Choice("b"), given(Samples.REPORTED, "<space>jx"));
  }

  @Test
  void of_a_checklist_any_can_be_ticked() {
    assertEquals(new Response.Checklist(List.of("a", "c")), given(Samples.CHECKS, "xjjx"));
  }

  @Test
  void the_keys_stop_at_both_ends_of_a_list() {
    assertEquals(new Response.Choice("c"), given(Samples.REPORTED, "jjjjjx"));
    assertEquals(new Response.Choice("a"), given(Samples.REPORTED, "jkkkkx"));
  }

  @Test
  void text_pasted_into_a_choice_changes_nothing() {
    Stage stage = at(Samples.REPORTED);
    Page before = stage.state().page();
    stage.on(new Event.Typed(new org.sojourn.terminal.Input.Paste("abc")));
    assertEquals(before, stage.state().page());
  }

  @Test
  void looking_around_in_a_list_saves_nothing() {
    assertEquals(List.of(), at(Samples.REPORTED).keys("jjkg").asked());
  }

  @Test
  void what_was_chosen_is_there_when_one_comes_back() {
    assertEquals(
        new Response.Choice("b"),
        at(Samples.REPORTED).keys("jx<c-n><c-p>").written().answers().get(3).response());
  }

  private static final String SENTENCE = "2 women had walked here, he said.";

  @Test
  void a_sentence_written_on_a_scale_can_be_put_into_the_next_text() {
    Stage stage = Stage.writing().keys("<c-n>" + SENTENCE + "<c-n><c-n><c-n><c-n>");
    assertEquals(
        "You wrote “2 women had walked here, he said” where nothing can be written: ^V puts it"
            + " here.",
        stage.said());
    assertEquals(SENTENCE, stage.keys("<c-v>").text());
    assertEquals("", stage.keys("<c-p><c-n>").said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xjkqa", "tired", "6", "hjkl ", "  "})
  void keys_struck_in_vain_are_not_offered_as_a_text(String keys) {
    assertEquals("", Stage.writing().keys("<c-n>" + keys + "<c-n><c-n><c-n><c-n>").said());
  }

  @Test
  void what_strayed_is_put_in_alone_and_what_was_copied_after_it() {
    Stage stage = Stage.writing().keys("Mine<f5><c-x><c-n>");
    stage.on(new Event.Typed(new Input.Paste("One line.\nTwo lines."))).keys("<c-p>");
    assertEquals("One line.\nTwo lines.", stage.keys("<c-v>").text());
    assertEquals("One line.\nTwo lines.Mine", stage.keys("<c-v>").text());
  }

  @Test
  void what_is_cut_where_something_is_offered_is_what_is_pasted() {
    Stage stage = Stage.writing().keys("Mine<c-n>and then they left<c-p>");
    assertEquals("Mine", stage.keys("<f5><c-x><c-v>").text());
    stage.keys("<c-n><c-p>");
    assertEquals("Mineand then they left", stage.keys("<c-end><c-v>").text());
  }

  @Test
  void a_digit_right_after_letters_is_no_answer() {
    Stage stage = Stage.writing().keys("<c-n>It was 3 then");
    assertEquals(new Field.Dial(stage.work().field().prompt(), null), stage.work().field());
    assertEquals(
        "This one is answered with a number, typed by itself after a pause; ^N goes on.",
        stage.said());
    Stage later = Stage.at(stage.state(), Clock.offset(Samples.CLOCK, Duration.ofSeconds(1)));
    assertEquals(new Field.Dial(stage.work().field().prompt(), 3), later.keys("3").work().field());
    assertEquals("It was 3 then", later.keys("<c-p><c-v>").text());
  }

  @Test
  void two_texts_that_strayed_are_joined_by_a_space() {
    Stage stage = Stage.writing().keys("<c-n>and then<left>they all left<c-p>");
    assertEquals("and then they all left", stage.keys("<c-v>").text());
  }

  @Test
  void what_strayed_and_was_offered_in_vain_is_not_offered_again() {
    Stage stage = Stage.writing().keys("<c-n>and then they left<c-p><c-n><c-p>");
    assertEquals("", stage.said());
    assertEquals("", stage.keys("<c-v>").text());
  }

  @Test
  void what_strayed_in_one_entry_is_never_offered_in_another() {
    Stage heavy = Stage.writing().keys("<c-n>I cannot bear it<c-s>");
    Stage other =
        Stage.at(
            heavy
                .state()
                .with(
                    new WritingPage(
                        Work.guided(Samples.entry(7, "2026-11-22", ""), Samples.GUIDE))));
    other.keys("<c-n>I slept well<c-p>");
    assertEquals(
        "You wrote “I slept well” where nothing can be written: ^V puts it here.", other.said());
    assertEquals("I slept well", other.keys("<c-v>").text());
  }

  @Test
  void the_title_takes_nothing_that_strayed() {
    Stage stage = Stage.writing().keys("Mine<f5><c-c><c-n>and then they left<c-s>");
    assertEquals("Mine", stage.keys("<c-v>").page(FinishPage.class).title().text());
  }

  @Test
  void a_sentence_written_before_the_last_page_is_told_of_there() {
    Stage stage = Stage.writing().keys("Once<c-n>and then they left<c-s>");
    assertEquals(
        "You wrote “and then they left” where nothing can be written: ^P goes back, and ^V puts it"
            + " into a text.",
        stage.said());
    assertEquals("Onceand then they left", stage.keys("<c-p><c-p><c-end><c-v>").text());
  }
}
