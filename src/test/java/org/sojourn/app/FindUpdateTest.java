package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.editor.Hits;
import org.sojourn.editor.Writing;
import org.sojourn.share.Topic;
import org.sojourn.tui.Views;

/** Finding words in the text that is being written. */
class FindUpdateTest {
  private final Stage stage = Stage.writing();

  private Writing below() {
    return stage.state().below().getLast().text().orElseThrow();
  }

  private String number() {
    Hits hits = stage.page(FindPage.class).in(below());
    return hits.number() + " of " + hits.count();
  }

  @ParameterizedTest
  @CsvSource({
    "<home><c-f>ma, 1 of 3",
    "<home><c-f>ma<cr>, 2 of 3",
    "<home><c-f>ma<down><down>, 3 of 3",
    "<home><c-f>ma<cr><cr><cr>, 1 of 3",
    "<home><c-f>ma<c-f>, 2 of 3",
    "<home><c-f>ma<up>, 3 of 3",
    "<home><c-f>ma<s-cr>, 3 of 3",
    "<home><c-f>ma<bs>, 1 of 4",
    "<c-f>ma, 1 of 3",
    "<home><c-f>MÁ, 1 of 3",
    "<home><c-f>mak, 0 of 0",
    "<home><c-f>ma<cr><esc><c-f>, 2 of 3",
  })
  void keys_go_from_hit_to_hit(String keys, String number) {
    stage.keys("mama, maple, m").keys(keys);
    assertEquals(number, number());
  }

  @Test
  void escape_leaves_the_caret_on_the_hit_with_nothing_selected() {
    stage.keys("one two three<home><c-f>th<esc>");
    assertEquals("one two |three", stage.state().page().text().orElseThrow().toString());
  }

  @Test
  void what_is_not_there_is_said_and_leaves_the_caret_where_it_was() {
    stage.keys("one two<home><right><c-f>six");
    assertTrue(Views.draw(stage.state()).text().contains("not in this text"));
    stage.keys("<esc>");
    assertEquals("o|ne two", stage.state().page().text().orElseThrow().toString());
  }

  @Test
  void a_search_begins_with_the_last_query_which_typing_replaces() {
    stage.keys("one two<home><c-f>two<esc><home><c-f>");
    assertEquals("two", stage.page(FindPage.class).query().text());
    assertEquals("1 of 1", number());
    assertEquals("o|", stage.keys("o").page(FindPage.class).query().toString());
  }

  @Test
  void a_search_begins_with_what_is_selected() {
    stage.keys("one two<c-s-left><c-f>");
    assertEquals("two", stage.page(FindPage.class).query().text());
  }

  @Test
  void finding_is_nothing_to_save() {
    long revision = stage.keys("one two").work().revision();
    assertEquals(revision, stage.keys("<c-f>one<cr><esc>").work().revision());
  }

  @Test
  void what_was_written_is_kept_when_the_program_ends_while_something_is_looked_for() {
    stage.keys("one two<c-f>one").asked();
    stage.keys("<c-q>").asked(Effect.KeepDraft.class);
  }

  @Test
  void the_text_is_edited_on_after_a_search() {
    assertEquals("one a two", stage.keys("one two<c-f>two<esc>a ").text());
  }

  @Test
  void text_in_other_scripts_is_found() {
    stage.keys("ab").type("日").type("本").keys(" cd<home><c-f>").type("本");
    assertEquals("1 of 1", number());
  }

  @Test
  void a_comment_can_be_searched_too() {
    CommentPage page =
        CommentPage.begun(
            Topic.of(Samples.share()), Samples.comment(60, ""), "en", Writing.of("one two", 0));
    assertEquals(
        "one |two",
        Stage.with(page).keys("<c-f>two<esc>").state().page().text().orElseThrow().toString());
  }

  @Test
  void an_empty_query_finds_nothing_and_selects_nothing() {
    stage.keys("one two<c-f>o<bs>");
    assertEquals("0 of 0", number());
    assertEquals("one two|", below().toString());
  }
}
