package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.terminal.Input;

/** What is typed while a page is fetched reaches the page that comes. */
class WaitingUpdateTest {
  private static final Entry ENTRY = Samples.entry(9, "2026-11-21", "Once.");
  private static final Draft.OfEntry DRAFT =
      new Draft.OfEntry(ENTRY, Answer.FREE, 5, List.of(), null, Samples.NOW);
  private static final Home HOME = Samples.home(List.of(DRAFT), List.of(), List.of(ENTRY));

  private final Stage stage = Stage.home(HOME);

  private static Event read(Entry entry) {
    return new Event.EntryRead(Samples.kept(entry), List.of(), List.of(), List.of(), 0);
  }

  @Test
  void letters_struck_after_enter_on_a_draft_are_in_its_text() {
    stage.keys("<cr> Twice").type("👩").on(new Event.Typed(new Input.Paste(" pasted")));
    stage.page(HomePage.class);
    stage.on(new Event.DraftOpened(DRAFT));
    assertEquals("Once. Twice👩 pasted", stage.text());
    assertEquals(Optional.empty(), stage.state().held());
  }

  @Test
  void letters_for_a_draft_that_does_not_open_run_nothing_on_home() {
    stage.keys("<cr>jjq");
    stage.on(new Event.Failed(new Effect.OpenDraft(Samples.id(9)), "It is open elsewhere."));
    assertEquals(0, stage.page(HomePage.class).selected());
    assertEquals("It is open elsewhere.", stage.said());
    assertEquals(1, stage.keys("j").page(HomePage.class).selected());
  }

  @Test
  void keys_go_on_through_several_pages() {
    stage.keys("G<cr>e!").asked();
    stage.on(read(ENTRY));
    assertEquals(List.of(new Effect.OpenEdit(Samples.id(9))), stage.asked());
    stage.on(new Event.EditOpened(Samples.kept(ENTRY), List.of(), null));
    assertEquals("!Once.", stage.text());
  }

  @Test
  void an_answer_to_something_else_does_not_end_the_wait() {
    stage.keys("<cr>x");
    stage.on(new Event.HomeSeen(HOME));
    stage.on(new Event.Indexing(1, 1));
    stage.on(new Event.Restored(Samples.entry(3, "2026-11-20", "Back")));
    stage.on(new Event.Refreshed(read(ENTRY)));
    stage.on(new Event.Refreshed(new Event.InboxRead(List.of(), List.of(), List.of())));
    stage.on(new Event.Failed(new Effect.Index(), "No index."));
    stage.on(new Event.Failed(new Effect.SeeHome(), "No home."));
    assertEquals(Optional.of(List.of(Press.keys("x").getFirst())), stage.state().held());
    stage.page(HomePage.class);
  }

  @Test
  void keys_struck_before_the_journal_is_open_reach_home() {
    Stage opening = Stage.at(State.opening(Samples.SIZE)).keys("<cr> Twice");
    opening.on(new Event.Opened(Samples.DESK)).on(new Event.HomeSeen(HOME));
    assertEquals(new Effect.OpenDraft(Samples.id(9)), opening.asked(Effect.OpenDraft.class));
    opening.on(new Event.DraftOpened(DRAFT));
    assertEquals("Once. Twice", opening.text());
  }

  @Test
  void keys_struck_before_it_is_known_that_there_is_no_journal_are_the_name() {
    Stage opening = Stage.at(State.opening(Samples.SIZE)).keys("Amara");
    opening.on(new Event.Absent("/x"));
    assertEquals("Amara", opening.page(SetupPage.class).typed(SetupPage.Line.NAME));
  }

  @Test
  void one_key_ends_the_program_while_the_journal_is_opened_and_letters_wait() {
    assertFalse(Stage.at(State.opening(Samples.SIZE)).keys("<c-q>").state().running());
    Stage typing = Stage.starting(new Start.Entry(null, About.NOTHING)).keys("quick, quick");
    typing.on(new Event.Opened(Samples.DESK));
    assertEquals("quick, quick", typing.text());
    Stage home = Stage.starting(new Start.Home()).keys("q").on(new Event.Opened(Samples.DESK));
    assertFalse(home.on(new Event.HomeSeen(Samples.home())).state().running());
  }

  @Test
  void a_journal_that_cannot_be_opened_says_why_and_q_ends() {
    Stage opening = Stage.at(State.opening(Samples.SIZE));
    opening.on(new Event.Failed(new Effect.Open(), "It is locked."));
    assertEquals(new OpeningPage("It is locked."), opening.state().page());
    assertFalse(opening.keys("q").state().running());
  }

  @Test
  void help_asked_for_while_the_journal_opens_comes_with_home() {
    Stage opening = Stage.at(State.opening(Samples.SIZE)).keys("?");
    opening.on(new Event.Opened(Samples.DESK)).on(new Event.HomeSeen(HOME));
    assertEquals(new HelpPage(Where.HOME, 0), opening.state().page());
    assertEquals(HOME, opening.keys("?").page(HomePage.class).home().orElseThrow());
  }

  @Test
  void home_that_cannot_be_read_takes_keys_all_the_same() {
    Stage opening = Stage.at(State.opening(Samples.SIZE)).on(new Event.Opened(Samples.DESK));
    opening.keys("w").on(new Event.Failed(new Effect.SeeHome(), "It cannot be read."));
    assertEquals("Free page", opening.work().kindOfEntry());
  }

  @Test
  void a_resize_is_not_held() {
    stage.keys("<cr>").resize(60, 20);
    assertEquals(new Size(60, 20), stage.state().size());
  }
}
