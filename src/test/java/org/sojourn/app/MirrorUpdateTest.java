package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;

/** The sentences beside an entry that is being finished. */
class MirrorUpdateTest {
  private final Stage stage = Stage.writing().keys("A hand.<c-s>Title");

  private Entry finished() {
    return stage.keys("<c-s>").asked(Effect.Finish.class).entry();
  }

  private static List<String> prompts(Entry entry) {
    return entry.answers().stream().map(Answer::prompt).toList();
  }

  @Test
  void it_opens_by_a_key_only_and_leaves_nothing_behind() {
    Entry before = stage.written();
    stage.asked();
    stage.keys("<c-g>jj<esc>");
    assertEquals(List.of(), stage.asked());
    assertEquals(before, stage.written());
    assertEquals(before.answers(), finished().answers());
  }

  @Test
  void what_is_written_to_a_question_is_an_answer() {
    stage.keys("<c-g>jj<cr>That the list was fair.<c-n>");
    assertEquals("Title", stage.page(FinishPage.class).chosenTitle());
    Answer last = finished().answers().getLast();
    assertEquals("What had you taken for granted?", last.asked().title());
    assertEquals(new Response.Text("That the list was fair."), last.response());
  }

  @Test
  void a_question_looked_at_and_left_is_not_kept() {
    stage.keys("<c-g><cr>");
    assertEquals("mirror-happened", stage.work().field().prompt().id());
    assertEquals(List.of("moment"), prompts(stage.written()));
    stage.keys("x<bs><c-n>");
    assertEquals(List.of("moment"), prompts(finished()));
  }

  @Test
  void a_question_is_asked_once_however_often_one_comes_to_it() {
    stage.keys("<c-g><cr>One<c-n><c-g><cr> and two<c-n>");
    assertEquals(List.of("moment", "mirror-happened"), prompts(stage.written()));
    assertEquals(new Response.Text("One and two"), finished().answers().getLast().response());
  }

  @Test
  void a_free_page_has_the_mirror_too() {
    Stage free = Stage.with(new WritingPage(Work.free(Samples.begun())));
    free.keys("Rain.<c-s><c-g>G<cr>Ask Grace.<c-s>").asked();
    Entry entry = free.keys("<c-s>").asked(Effect.Finish.class).entry();
    assertEquals(List.of("free", "mirror-questioned"), prompts(entry));
  }

  @Test
  void what_was_written_to_a_question_comes_back_with_its_draft() {
    stage.keys("<c-g><cr>I saw").on(new Event.DraftDue(Samples.id(1)));
    Draft.OfEntry kept =
        (Draft.OfEntry)
            stage.asked().stream()
                .filter(Effect.KeepDraft.class::isInstance)
                .map(effect -> ((Effect.KeepDraft) effect).draft())
                .reduce((_, last) -> last)
                .orElseThrow();
    Stage again = Stage.at(Samples.onHome()).on(new Event.DraftOpened(kept.by(Samples.GUIDE)));
    assertEquals("mirror-happened", again.work().field().prompt().id());
    assertEquals("I saw", again.text());
    assertEquals(6, again.work().at());
  }
}
