package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Entry;

/** The page on which the screen opens. */
class StartUpdateTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  @Test
  void a_guide_opens_at_its_first_prompt_and_home_is_read_when_it_is_left() {
    Stage stage = Stage.starting(new Start.Entry(Samples.GUIDE, About.NOTHING));
    stage.on(new Event.Opened(Samples.DESK));
    assertEquals(0, page(stage).work().at());
    assertEquals(Samples.GUIDE, page(stage).work().guide());
    assertEquals(List.of(HomePage.UNREAD), stage.state().below());
    assertEquals(List.of(new Effect.Enter()), stage.asked());
    stage.keys("<esc>");
    assertEquals(HomePage.UNREAD, stage.state().page());
    assertTrue(stage.asked().contains(new Effect.SeeHome()));
    stage.on(new Event.HomeSeen(Samples.home()));
    assertEquals(List.of(new Effect.Index(), new Effect.Pull()), stage.asked());
  }

  @Test
  void the_entry_is_about_the_day_named_with_its_title_and_its_themes() {
    About about = new About(DAY, "The gate", List.of("justice-equity"), About.NO_MISSION);
    Stage stage = Stage.starting(new Start.Entry(null, about));
    Entry entry = page(stage.on(new Event.Opened(Samples.DESK))).work().entry();
    assertEquals(DAY, entry.date());
    assertEquals("The gate", entry.title());
    assertEquals(List.of("justice-equity"), entry.themes());
    assertEquals(null, entry.mission());
    assertEquals(Samples.DESK.profile().role(), entry.role());
    stage.keys("A long day.<c-s>");
    FinishPage last = assertInstanceOf(FinishPage.class, stage.state().page());
    assertEquals("The gate", last.chosenTitle());
    assertEquals(List.of("justice-equity"), last.ticked());
  }

  @Test
  void what_is_typed_while_the_journal_opens_goes_to_the_page() {
    Stage stage = Stage.starting(new Start.Entry(null, About.NOTHING)).keys("She");
    stage.on(new Event.Opened(Samples.DESK));
    assertEquals("She", page(stage).work().written().prose());
  }

  @Test
  void the_guides_open_with_home_behind_them_and_only_once() {
    Stage stage = Stage.starting(new Start.Guides()).on(new Event.Opened(Samples.DESK));
    assertEquals(List.of(new Effect.SeeHome(), new Effect.Enter()), stage.asked());
    stage.on(new Event.HomeSeen(Samples.home()));
    assertEquals(GuidesPage.of(Samples.home()), stage.state().page());
    assertEquals(List.of(new Effect.Index(), new Effect.Pull()), stage.asked());
    stage.keys("<esc>").on(new Event.HomeSeen(Samples.home()));
    assertInstanceOf(HomePage.class, stage.state().page());
  }

  @Test
  void a_journal_that_can_only_be_read_opens_on_home_with_a_sentence() {
    Desk desk = Samples.DESK;
    Desk closed =
        new Desk(desk.self(), desk.profile(), desk.missions(), desk.themes(), desk.now(), false);
    Stage stage = Stage.starting(new Start.Entry(null, About.NOTHING));
    stage.on(new Event.Opened(closed));
    assertEquals(HomePage.UNREAD, stage.state().page());
    assertTrue(stage.said().startsWith("This journal can only be read here"));
    assertEquals(List.of(new Effect.SeeHome(), new Effect.Enter()), stage.asked());
  }

  @Test
  void how_far_the_index_is_reads_as_all_counts_do() {
    Stage stage = Stage.home(Samples.home()).on(new Event.Indexing(1200, 3413));
    assertEquals("index 1,200 of 3,413", stage.state().indexing());
  }

  private static WritingPage page(Stage stage) {
    return assertInstanceOf(WritingPage.class, stage.state().page());
  }

  @Test
  void a_window_that_cannot_say_that_it_is_open_goes_on_without_a_word() {
    Stage stage = Stage.starting(new Start.Home());
    stage.on(new Event.Opened(Samples.DESK)).on(new Event.HomeSeen(Samples.home()));
    State before = stage.state();
    stage.on(new Event.Failed(new Effect.Enter(), "No room is left on the disk."));
    assertEquals(before, stage.state());
  }

  @Test
  void what_is_typed_while_an_entry_opens_to_be_changed_goes_to_its_page() {
    Entry entry = Samples.entry(9, "2026-11-21", "Once.");
    Stage stage = Stage.starting(new Start.Edit(entry.id())).keys("bdw");
    stage.on(new Event.Opened(Samples.DESK)).keys("x");
    assertEquals(List.of(new Effect.OpenEdit(entry.id()), new Effect.Enter()), stage.asked());
    stage.on(new Event.EditOpened(Samples.kept(entry), List.of(), null));
    assertEquals("bdwxOnce.", page(stage).work().written().prose());
  }

  @Test
  void what_was_typed_for_an_entry_that_does_not_open_runs_nothing_on_home() {
    Stage stage = Stage.starting(new Start.Edit(Samples.id(9))).keys("bdw");
    stage.on(new Event.Opened(Samples.DESK)).asked();
    stage.on(new Event.Failed(new Effect.OpenEdit(Samples.id(9)), "It is no longer here."));
    assertEquals(HomePage.UNREAD, stage.state().page());
    assertEquals(List.of(new Effect.SeeHome()), stage.asked());
    stage.on(new Event.HomeSeen(Samples.home()));
    assertEquals("It is no longer here.", stage.said());
    assertInstanceOf(HomePage.class, stage.state().page());
  }
}
