package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sojourn.editor.Writing;
import org.sojourn.share.Topic;
import org.sojourn.spelling.TextWord;
import org.sojourn.terminal.Input;

/** When words are looked up while an entry is written, and what is done about wrong ones. */
class SpellingUpdateTest {
  private final Stage stage = Stage.writing();

  /** What is asked when the draft goes to disk. */
  private List<String> due() {
    stage.asked();
    return stage.on(new Event.DraftDue(Samples.id(1))).asked(Effect.Spell.class).words();
  }

  private List<Effect.Spell> spells() {
    return stage.asked().stream()
        .filter(Effect.Spell.class::isInstance)
        .map(Effect.Spell.class::cast)
        .toList();
  }

  private Stage answer(List<String> asked, String... wrong) {
    return stage.on(new Event.Spelled(Samples.id(1), asked, List.of(wrong)));
  }

  private Stage advised(String word, int from, String... meant) {
    return stage.on(
        new Event.Advised(
            Samples.id(1),
            stage.work().revision(),
            Optional.of(new Advice(new TextWord(from, word), List.of(meant)))));
  }

  @Test
  void typing_looks_nothing_up_until_the_draft_goes_to_disk() {
    stage.keys("the wrold ");
    assertEquals(List.of(), spells());
    assertEquals(List.of("the", "wrold"), due());
  }

  @Test
  void a_word_is_asked_about_once() {
    stage.keys("the wrold the");
    answer(due(), "wrold");
    stage.keys(" end");
    assertEquals(List.of("end"), due());
    assertEquals(Set.of("wrold"), stage.work().spelt().wrong());
  }

  @Test
  void while_an_answer_is_awaited_nothing_is_asked_and_then_what_came_meanwhile() {
    stage.keys("one ");
    List<String> first = due();
    stage.keys("two ").on(new Event.DraftDue(Samples.id(1)));
    assertEquals(List.of(), spells());
    answer(first);
    assertEquals(List.of(new Effect.Spell(Samples.id(1), "en", List.of("two"))), spells());
  }

  @Test
  void an_answer_for_a_text_that_has_changed_is_still_true() {
    stage.keys("the wrold");
    List<String> asked = due();
    stage.keys("<home>Oh, <end>s");
    answer(asked, "wrold");
    assertTrue(stage.work().spelt().wrong(new TextWord(8, "wrold")));
    assertEquals(false, stage.work().spelt().wrong(new TextWord(8, "wrolds")));
  }

  @Test
  void other_words_that_come_on_the_screen_are_looked_up_at_once() {
    stage.type("alpha\n" + "beta\n".repeat(100) + "gamma");
    List<String> seen = spells().getLast().words();
    assertEquals(List.of("beta", "gamma"), seen);
    answer(seen);
    assertEquals(List.of(), spells());
    stage.keys("<c-home>");
    assertEquals(List.of("alpha"), spells().getFirst().words());
  }

  @Test
  void where_nobody_can_be_asked_nothing_is_asked_again() {
    stage.keys("the wrold ");
    due();
    stage.on(new Event.Unspelled(Samples.id(1), ""));
    assertEquals("", stage.said());
    stage.keys("more ").on(new Event.DraftDue(Samples.id(1)));
    assertEquals(List.of(), spells());
  }

  @Test
  void a_broken_dictionary_is_told_and_writing_goes_on() {
    stage.keys("the ");
    due();
    stage.on(new Event.Unspelled(Samples.id(1), "The dictionary [x] cannot be read."));
    assertEquals("The dictionary [x] cannot be read.", stage.said());
    assertEquals("the x", stage.keys("x").text());
    assertEquals("", stage.said());
  }

  @Test
  void words_that_could_not_be_looked_up_are_told_of_once() {
    stage.keys("the ").asked();
    Effect.Spell spell = stage.on(new Event.DraftDue(Samples.id(1))).asked(Effect.Spell.class);
    stage.on(new Event.Failed(spell, "There was not enough memory for this."));
    assertEquals("There was not enough memory for this.", stage.said());
    stage.keys("more ").on(new Event.DraftDue(Samples.id(1)));
    assertEquals(List.of(), spells());
  }

  @Test
  void what_is_known_goes_along_to_the_next_prompt_and_the_last_page() {
    stage.keys("the wrold ");
    answer(due(), "wrold");
    assertEquals(Set.of("wrold"), stage.keys("<c-s>").work().spelt().wrong());
    assertEquals(Set.of("wrold"), stage.keys("<c-p>").work().spelt().wrong());
  }

  @Test
  void so_many_words_are_kept_and_not_more() {
    Spelt spelt = Spelt.NOTHING;
    for (int i = 0; i < 30; i++) {
      List<String> words = new java.util.ArrayList<>();
      for (int k = 0; k < 1_000; k++) {
        words.add("w" + i + "x" + k);
      }
      spelt = spelt.answered(words, words);
      assertTrue(spelt.known().containsAll(words));
    }
    assertTrue(spelt.known().size() <= 10_000);
    assertEquals(spelt.known(), spelt.wrong());
  }

  @Test
  void f7_asks_from_the_word_at_the_caret_back_to_the_top_of_the_screen() {
    stage.keys("one two three four<left><left><left><left><left>").asked();
    Effect.Advise advise = stage.keys("<f7>").asked(Effect.Advise.class);
    List<TextWord> words =
        List.of(new TextWord(8, "three"), new TextWord(4, "two"), new TextWord(0, "one"));
    assertEquals(words, advise.words());
    assertEquals(stage.work().revision(), advise.revision());
  }

  @Test
  void the_list_opens_over_the_page() {
    stage.keys("the wrold");
    advised("wrold", 4, "world", "wold");
    SpellingPage page = stage.page(SpellingPage.class);
    assertEquals(List.of("world", "wold"), page.advice().suggestions());
    assertEquals(0, page.selected());
    assertEquals(1, stage.keys("<down><down>").page(SpellingPage.class).selected());
    assertEquals(0, stage.keys("<up><up>").page(SpellingPage.class).selected());
    assertEquals("the wrold", stage.keys("<esc>").text());
  }

  @Test
  void a_list_that_comes_when_the_text_has_changed_does_not_open() {
    stage.keys("the wrold");
    long before = stage.work().revision();
    stage
        .keys("!")
        .on(
            new Event.Advised(
                Samples.id(1),
                before,
                Optional.of(new Advice(new TextWord(4, "wrold"), List.of("world")))));
    assertEquals("the wrold!", stage.text());
  }

  @Test
  void what_is_chosen_takes_the_place_of_the_word_as_one_step() {
    stage.keys("the wrold turns");
    advised("wrold", 4, "wold", "worldly");
    stage.keys("<down><cr>");
    assertEquals("the worldly turns", stage.text());
    assertEquals(17, ((Field.Prose) stage.work().field()).writing().caret());
    assertEquals("the wrold turns", stage.keys("<c-z>").text());
    assertEquals(15, ((Field.Prose) stage.work().field()).writing().caret());
  }

  @Test
  void a_replaced_word_goes_to_disk_like_any_change() {
    stage.keys("the wrold");
    stage.on(new Event.DraftDue(Samples.id(1)));
    stage.on(new Event.DraftKept(Samples.id(1), stage.work().revision())).asked();
    advised("wrold", 4, "world");
    Effect.Later later = stage.keys("<cr>").asked(Effect.Later.class);
    assertEquals(new Event.DraftDue(Samples.id(1)), later.due());
    assertEquals(false, stage.work().safe());
  }

  @Test
  void where_nothing_is_suggested_enter_changes_nothing() {
    stage.keys("in Kisoro");
    advised("Kisoro", 3);
    assertEquals("in Kisoro", stage.keys("<cr>").text());
  }

  @Test
  void a_word_of_ones_own_is_no_longer_wrong() {
    stage.keys("in Kisoro, Kisoro's hills ");
    answer(due(), "Kisoro", "Kisoro's", "hills");
    advised("Kisoro", 3);
    stage.asked();
    assertEquals(List.of(new Effect.Learn("Kisoro")), stage.keys("a").asked());
    stage.on(new Event.Learnt("Kisoro"));
    assertEquals(Set.of("hills"), stage.work().spelt().wrong());
    assertEquals("[Kisoro] is one of your own words now.", stage.said());
  }

  @Test
  void of_a_genitive_the_word_itself_becomes_ones_own() {
    stage.keys("to Kisoro's");
    advised("Kisoro's", 3);
    assertEquals("Kisoro", stage.keys("a").asked(Effect.Learn.class).word());
  }

  @Test
  void where_no_word_is_wrong_it_is_said() {
    stage.keys("fine");
    stage.on(new Event.Advised(Samples.id(1), stage.work().revision(), Optional.empty()));
    assertEquals("No misspelt word stands at the caret, or before it here.", stage.said());
  }

  @Test
  void words_broken_over_rows_and_many_rows_are_found_whole() {
    String text = "word ".repeat(40) + "\n\n" + "lastword";
    var rows =
        org.sojourn.editor.Writing.of(text).rows(new org.sojourn.editor.Sheet(7, 5, cluster -> 1));
    List<TextWord> words = ScreenWords.of(rows, 0, rows.count(), "en");
    assertEquals(
        Collections.nCopies(40, "word"),
        words.subList(0, 40).stream().map(TextWord::text).toList());
    assertEquals(new TextWord(202, "lastword"), words.getLast());
  }

  @Test
  void a_paste_of_a_long_text_asks_only_about_what_is_seen() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 26 * 26; i++) {
      text.append("word").append((char) ('a' + i / 26)).append((char) ('a' + i % 26)).append(' ');
    }
    stage.on(new Event.Typed(new Input.Paste(text.toString().repeat(30))));
    int asked = spells().getFirst().words().size();
    assertTrue(asked > 50 && asked < 400, () -> "asked " + asked);
  }

  /** A comment with this text, and the question about its words. */
  private static Stage comment(String text) {
    return Stage.with(
        CommentPage.begun(
            Topic.of(Samples.share()),
            Samples.comment(60, ""),
            "es",
            Writing.of(text, text.length())));
  }

  @Test
  void the_words_of_a_comment_are_looked_up_in_its_language() {
    Stage stage = comment("la mañana ");
    UUID id = Samples.comment(60, "").id();
    Effect.Spell asked = stage.on(new Event.DraftDue(id)).asked(Effect.Spell.class);
    assertEquals(new Effect.Spell(id, "es", List.of("la", "mañana")), asked);
    stage.on(new Event.Spelled(id, asked.words(), List.of("mañana")));
    assertEquals(Set.of("mañana"), stage.page(CommentPage.class).spelt().wrong());
    stage.on(new Event.Learnt("mañana"));
    assertEquals(Set.of(), stage.page(CommentPage.class).spelt().wrong());
  }

  @Test
  void a_word_of_a_comment_gives_way_to_what_was_meant() {
    Stage stage = comment("Que wrold");
    Effect.Advise advise = stage.keys("<f7>").asked(Effect.Advise.class);
    assertEquals(List.of(new TextWord(4, "wrold"), new TextWord(0, "Que")), advise.words());
    stage.on(
        new Event.Advised(
            advise.entry(),
            advise.revision(),
            Optional.of(new Advice(new TextWord(4, "wrold"), List.of("world")))));
    assertEquals("Que world|", stage.keys("<cr>").page(CommentPage.class).writing().toString());
    assertEquals("Que wrold|", stage.keys("<c-z>").page(CommentPage.class).writing().toString());
  }
}
