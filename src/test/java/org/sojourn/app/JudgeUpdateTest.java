package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.identifiers.Certainty;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Kind;
import org.sojourn.identifiers.Passage;
import org.sojourn.identifiers.Verdict;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Judged;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.share.Passages;
import org.sojourn.share.Sharing;

/** What may let someone be known is judged one by one before anything leaves. */
class JudgeUpdateTest {
  private static final String TEXT = "Amina waited in Rubuguri. Amina laughed.";
  private static final Share SHARE = share(TEXT);
  private static final Entry ENTRY = Samples.begun().answered(SHARE.answers());
  private static final List<Passage> PASSAGES = Passages.of(SHARE);
  private static final int MOMENT = 1;

  private static Share share(String text) {
    Answer answer =
        new Answer("moment", new Asked("One moment", "What happened?"), new Response.Text(text));
    Share share = Samples.share();
    return new Share(
        share.id(),
        share.entry(),
        share.from(),
        share.created(),
        share.date(),
        null,
        "The gate",
        List.of(answer),
        List.of(),
        "");
  }

  private static Doubt doubt(int start, String text, Kind kind) {
    return new Doubt(
        MOMENT, new Identifier(start, start + text.length(), text, kind, Certainty.POSSIBLE));
  }

  private static Check check(String... questions) {
    return new Check(
        PASSAGES,
        List.of(
            doubt(0, "Amina", Kind.NAME),
            doubt(16, "Rubuguri", Kind.PLACE),
            doubt(26, "Amina", Kind.NAME)),
        List.of(questions),
        true);
  }

  private static Stage walk(List<Judged> known, String... questions) {
    return Stage.with(SharePage.fresh(ShareOffer.of(ENTRY, Sharing.parts(ENTRY))))
        .on(new Event.Prepared(SHARE, check(questions), known));
  }

  private static String left(Stage stage) {
    Share share = stage.page(SharePage.class).preview().orElseThrow();
    return share.answers().getFirst().said();
  }

  @Test
  void each_find_is_decided_and_the_preview_holds_what_was_chosen() {
    Stage stage = walk(List.of());
    assertEquals(0, stage.page(JudgePage.class).at());
    stage.keys("<cr>");
    assertEquals(1, stage.page(JudgePage.class).at());
    stage.keys("j<cr><cr>");
    assertEquals("[patient] waited in [clinic]. [patient] laughed.", left(stage));
    assertEquals(
        "Found 3 possible identifiers; a person must judge. You replaced 3 and kept 0.",
        stage.page(SharePage.class).checked());
    assertEquals(
        List.of(
            new Effect.Remember(
                List.of(
                    new Judged("Amina", "name", "[patient]"),
                    new Judged("Rubuguri", "place", "[clinic]"),
                    new Judged("Amina", "name", "[patient]")))),
        stage.asked());
  }

  @Test
  void one_key_keeps_the_words_as_they_are() {
    assertEquals(TEXT, left(walk(List.of()).keys("aaa")));
  }

  @Test
  void other_words_are_typed_in_their_place() {
    Stage stage = walk(List.of()).keys("e").type("A mother").keys("<cr>aa");
    assertEquals("A mother waited in Rubuguri. Amina laughed.", left(stage));
  }

  @Test
  void nothing_typed_is_asked_for_again_and_escape_goes_back_to_the_roles() {
    Stage stage = walk(List.of()).keys("e<bs><cr>");
    assertEquals("Type what shall stand there, or Esc to choose again.", stage.said());
    stage.keys("<esc>");
    assertEquals(Optional.empty(), stage.page(JudgePage.class).instead());
  }

  @Test
  void what_was_decided_about_the_same_words_before_is_selected_and_still_asked() {
    Stage stage =
        walk(
            List.of(
                new Judged("Amina", "name", "[my teacher]"),
                new Judged("Rubuguri", "place", null)));
    assertEquals(
        "[my teacher] waited in Rubuguri. [my teacher] laughed.", left(stage.keys("<cr><cr><cr>")));
  }

  @Test
  void what_was_decided_in_this_walk_is_selected_where_the_same_words_come_again() {
    Stage stage = walk(List.of()).keys("jj<cr>a");
    assertEquals(2, stage.page(JudgePage.class).option());
    assertEquals("[colleague] waited in Rubuguri. [colleague] laughed.", left(stage.keys("<cr>")));
  }

  @Test
  void one_can_be_passed_over_and_must_be_decided_before_the_preview() {
    Stage stage = walk(List.of()).keys("n<cr><cr>");
    assertEquals(0, stage.page(JudgePage.class).at());
    assertEquals("Amina waited in [village]. [patient] laughed.", left(stage.keys("a")));
  }

  @Test
  void a_question_is_asked_after_the_last_find() {
    Stage stage = walk(List.of(), "Would a nurse know who this is?").keys("aaa");
    assertEquals(Optional.empty(), stage.page(JudgePage.class).doubt());
    stage.keys("p");
    assertEquals(2, stage.page(JudgePage.class).at());
    assertEquals(TEXT, left(stage.keys("n<cr>")));
  }

  @Test
  void an_open_find_is_shown_when_the_questions_would_be_passed() {
    Stage stage = walk(List.of(), "Would a nurse know who this is?").keys("nnn<cr>");
    assertEquals("This one is not judged yet.", stage.said());
    assertEquals(0, stage.page(JudgePage.class).at());
  }

  @Test
  void escape_goes_back_to_choosing_and_remembers_what_was_decided() {
    Stage stage = walk(List.of()).keys("<cr><esc>");
    assertEquals(Optional.empty(), stage.page(SharePage.class).preview());
    assertEquals(
        List.of(new Effect.Remember(List.of(new Judged("Amina", "name", "[patient]")))),
        stage.asked());
  }

  @Test
  void a_text_in_another_language_says_that_only_rules_and_lists_looked() {
    Check check = new Check(PASSAGES, List.of(), List.of(), false);
    Stage stage =
        Stage.with(SharePage.fresh(ShareOffer.of(ENTRY, Sharing.parts(ENTRY))))
            .on(new Event.Prepared(SHARE, check, List.of()));
    assertEquals(
        "Found no identifier; a person must judge. Only rules and lists of names looked at it:"
            + " the tagger reads English.",
        stage.page(SharePage.class).checked());
  }

  private static Stage asked() {
    return Stage.writing().type(TEXT).keys("<f4>");
  }

  private static Event found(Effect.Check asked) {
    Check check =
        new Check(
            List.of(new Passage("", asked.text())),
            List.of(new Doubt(0, doubt(16, "Rubuguri", Kind.PLACE).found())),
            List.of(),
            true);
    return new Event.Checked(asked, check, List.of());
  }

  @Test
  void while_writing_one_key_finds_what_may_let_someone_be_known_and_replaces_it_there() {
    Stage stage = asked();
    Effect.Check asked = stage.asked(Effect.Check.class);
    assertEquals(TEXT, asked.text());
    stage.on(found(asked)).keys("<cr>");
    assertEquals(
        "Amina waited in [village]. Amina laughed.",
        stage.page(WritingPage.class).text().orElseThrow().text());
    stage.keys("<c-z>");
    assertEquals(TEXT, stage.page(WritingPage.class).text().orElseThrow().text());
  }

  @Test
  void what_was_found_in_a_text_that_has_changed_since_comes_too_late() {
    Stage stage = asked();
    Event found = found(stage.asked(Effect.Check.class));
    stage.type(" So").on(found);
    assertEquals(TEXT + " So", stage.page(WritingPage.class).text().orElseThrow().text());
  }

  @Test
  void nothing_found_while_writing_is_said() {
    Stage stage = asked();
    Effect.Check asked = stage.asked(Effect.Check.class);
    Check none = new Check(List.of(new Passage("", TEXT)), List.of(), List.of(), true);
    stage.on(new Event.Checked(asked, none, List.of()));
    assertEquals("Found no identifier; a person must judge.", stage.said());
  }

  @Test
  void a_verdict_is_none_of_a_page_that_is_left_open() {
    JudgePage page =
        JudgePage.fresh(new JudgePage.Aim.Leaving(SHARE), check(), Samples.TODAY, List.of());
    assertEquals(3, page.open());
    assertEquals(2, page.deciding(new Verdict.Kept()).open());
  }
}
