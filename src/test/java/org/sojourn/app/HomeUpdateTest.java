package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Role;
import org.sojourn.terminal.Input;

/** Home and the list of guides. */
class HomeUpdateTest {
  private static final Draft DRAFT =
      new Draft.OfEntry(
          Samples.entry(7, "2026-11-22", "Half"), "free", 4, List.of(), null, Samples.NOW);
  private static final Commitment PROMISE =
      Samples.promise(8, "Ask how refills are recorded", LocalDate.parse("2026-11-25"));
  private static final Entry ENTRY = Samples.entry(9, "2026-11-21", "The queue at the gate.");
  private static final Home FULL = Samples.home(List.of(DRAFT), List.of(PROMISE), List.of(ENTRY));

  private final Stage stage = Stage.home(FULL);

  @Test
  void a_draft_is_the_first_line_and_enter_opens_it() {
    stage.keys("<cr>");
    assertEquals(List.of(new Effect.OpenDraft(Samples.id(7))), stage.asked());
  }

  @Test
  void the_next_line_begins_the_guide_that_fits_today() {
    stage.keys("j<cr>");
    assertEquals(
        new WritingPage(Work.guided(Samples.begun(), Samples.GUIDE)), stage.state().page());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void all_guides_are_one_line_further() {
    stage.keys("<down><down><cr>");
    assertEquals(GuidesPage.of(FULL), stage.state().page());
  }

  @Test
  void opening_a_promise_marks_it_as_kept() {
    stage.keys("jjj<cr>");
    assertEquals(
        List.of(new Effect.KeepPromise(PROMISE.as(Commitment.Status.KEPT))), stage.asked());
  }

  @Test
  void a_promise_marked_as_kept_stays_on_home_and_x_opens_it_again() {
    stage.keys("jjjx").asked();
    stage.on(new Event.PromiseKept(PROMISE.as(Commitment.Status.KEPT)));
    assertEquals("Kept: Ask how refills are recorded (x opens it again)", stage.said());
    assertEquals(List.of(new Effect.KeepPromise(PROMISE)), stage.keys("x").asked());
    stage.on(new Event.PromiseKept(PROMISE));
    assertEquals("Open again: Ask how refills are recorded", stage.said());
    assertEquals(new HomePage(Optional.of(FULL), 3), stage.state().page());
  }

  @Test
  void x_elsewhere_says_what_it_is_for() {
    stage.keys("x");
    assertEquals("Select a commitment first; then x marks it as kept.", stage.said());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void the_last_line_reads_an_entry() {
    stage.keys("G<cr>");
    assertEquals(List.of(new Effect.Read(Samples.id(9))), stage.asked());
  }

  @Test
  void shares_to_read_lead_to_the_inbox() {
    Home home =
        new Home(List.of(), List.of(), 2, List.of(), List.of(), List.of(), List.of(), List.of());
    assertEquals(
        List.of(new Mailing.ReadInbox(), new Effect.Pull()), Stage.home(home).keys("<cr>").asked());
  }

  @Test
  void the_selection_stops_at_both_ends() {
    stage.keys("kkk");
    assertEquals(0, stage.page(HomePage.class).selected());
    stage.keys("jjjjjjjjjj");
    assertEquals(4, stage.page(HomePage.class).selected());
    stage.keys("<home>");
    assertEquals(0, stage.page(HomePage.class).selected());
  }

  @Test
  void w_opens_a_free_page_of_the_mission_under_way() {
    stage.keys("w");
    assertEquals(new WritingPage(Work.free(Samples.begun())), stage.state().page());
  }

  @Test
  void without_a_mission_the_role_is_the_writers_own() {
    Desk desk =
        new Desk(
            Samples.AMARA,
            new Profile("Amara", Role.CLINICIAN),
            List.of(),
            java.util.Map.of(),
            Samples.NOW.toLocalDateTime(),
            true);
    Stage plain = Stage.at(Samples.onHome().at(desk)).keys("w");
    assertEquals(Samples.begun().within(null, Role.CLINICIAN), plain.work().entry());
  }

  @Test
  void slash_opens_the_search_and_asks_at_once_for_the_newest() {
    stage.keys("/");
    assertEquals(SearchPage.fresh(""), stage.state().page());
    assertEquals(
        List.of(SearchUpdate.find(SearchPage.fresh("")), new Effect.Index()), stage.asked());
  }

  @Test
  void b_lists_the_months_and_i_reads_the_inbox() {
    assertEquals(List.of(new Effect.ListMonths()), Stage.home(FULL).keys("b").asked());
    assertEquals(
        List.of(new Mailing.ReadInbox(), new Effect.Pull()), Stage.home(FULL).keys("i").asked());
  }

  @Test
  void u_without_anything_in_the_trash_says_so() {
    assertEquals("Nothing went to the trash just now.", stage.keys("u").said());
  }

  @Test
  void u_brings_back_what_went_to_the_trash_last() {
    stage.on(new Event.Trashed(Samples.id(9))).asked();
    assertEquals("Moved to the trash. On Home, u brings it back.", stage.said());
    stage.keys("u");
    assertEquals(List.of(new Effect.Trash(Samples.id(9), true)), stage.asked());
    stage.on(new Event.Restored(ENTRY));
    assertEquals("It is back: The queue at the gate", stage.said());
    assertEquals(Optional.empty(), stage.state().trashed());
  }

  @Test
  void the_word_about_the_trash_stays_until_the_page_is_left() {
    stage.on(new Event.Trashed(Samples.id(9)));
    assertEquals(
        "Moved to the trash. On Home, u brings it back. On this page letters are keys: w begins to"
            + " write, ? shows them all.",
        stage.keys("T").said());
    assertEquals("Moved to the trash. On Home, u brings it back.", stage.keys("<down>").said());
    assertEquals("", stage.keys("?").said());
    assertEquals("", stage.keys("<esc>").said());
  }

  @Test
  void home_that_is_read_again_keeps_the_selection() {
    stage.keys("jj").on(new Event.HomeSeen(FULL));
    assertEquals(new HomePage(Optional.of(FULL), 2), stage.state().page());
  }

  @Test
  void home_that_got_shorter_selects_its_last_line() {
    stage.keys("G").on(new Event.HomeSeen(Samples.home()));
    assertEquals(1, stage.page(HomePage.class).selected());
  }

  @Test
  void a_file_that_cannot_be_read_is_named_on_home() {
    String why = "The file [entries/x.json] cannot be read. It was left as it is.";
    stage.on(
        new Event.HomeSeen(
            new Home(
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(why, "more"))));
    assertEquals(
        Optional.of(Notice.trouble(why + " And 1 more: sojourn doctor names them all.")),
        stage.state().notice());
  }

  @Test
  void a_notice_is_gone_with_the_next_key() {
    assertEquals("", stage.keys("xj").said());
  }

  @Test
  void a_guide_is_begun_from_the_list_of_guides() {
    stage.keys("rj<cr>");
    assertEquals("Guide other", stage.work().kindOfEntry());
    stage.keys("<esc>");
    assertEquals(1, stage.page(GuidesPage.class).selected());
    stage.keys("<esc>");
    assertEquals(new HomePage(Optional.of(FULL), 0), stage.state().page());
  }

  @Test
  void a_journal_without_guides_lists_none_and_opens_none() {
    Stage bare = Stage.with(new GuidesPage(List.of(), 0, List.of()));
    assertEquals(new GuidesPage(List.of(), 0, List.of()), bare.keys("j<cr>").state().page());
  }

  @ParameterizedTest
  @ValueSource(strings = {"w", "<cr>", "r<cr>"})
  void a_journal_that_can_only_be_read_refuses_writing_with_a_sentence(String keys) {
    Stage stage = Stage.at(Samples.onHome().at(shut())).keys(keys);
    assertEquals(
        "This journal can only be read here: its folder is not writable, or a newer Sojourn made"
            + " it. `sojourn doctor` says which, and what to do.",
        stage.said());
    assertFalse(stage.state().page() instanceof WritingPage);
    assertEquals(List.of(), stage.asked());
  }

  private static Desk shut() {
    return new Desk(
        Samples.AMARA,
        Samples.DESK.profile(),
        List.of(),
        java.util.Map.of(),
        Samples.NOW.toLocalDateTime(),
        false);
  }

  @Test
  void a_journal_that_can_only_be_read_promises_no_page_for_what_is_typed() {
    assertEquals(
        "You wrote “I will try” where nothing can be written: this journal can only be read here.",
        Stage.at(Samples.onHome().at(shut())).keys("I will try").said());
  }

  @Test
  void q_ends_the_program() {
    assertFalse(stage.keys("q").state().running());
  }

  @Test
  void an_entry_that_was_answered_opens_at_the_comment_not_seen_yet() {
    Replies replies =
        new Replies(
            Samples.id(9),
            "What was left out",
            Samples.TODAY,
            List.of(Samples.comment(60, "Old"), Samples.comment(61, "New")),
            List.of(Samples.comment(61, "New")));
    assertEquals("Amara wrote about “What was left out”", replies.sentence());
    Home home =
        new Home(
            List.of(), List.of(replies), 0, List.of(), List.of(), List.of(), List.of(), List.of());
    assertEquals(
        List.of(new Effect.ReadReply(Samples.id(9), Samples.id(61))),
        Stage.home(home).keys("<cr>").asked());
  }

  @Test
  void home_knows_the_time_when_it_was_seen_last() {
    Desk yesterday = Samples.DESK.at(Samples.NOW.minusDays(1).toLocalDateTime());
    Stage old = Stage.at(Samples.onHome().at(yesterday)).on(new Event.HomeSeen(FULL));
    assertEquals(Optional.of(Samples.DESK), old.state().desk());
  }

  private static Home looking(List<Draft> drafts) {
    Home all = Samples.home(drafts, List.of(PROMISE), List.of(ENTRY));
    return new Home(
        all.drafts(),
        all.answered(),
        all.unread(),
        List.of(),
        all.count(),
        all.guides(),
        all.promised(),
        all.lately(),
        all.troubles(),
        all.searches(),
        true);
  }

  private static Home unread() {
    Home all = Samples.home(List.of(), List.of(), List.of(ENTRY));
    return new Home(
        all.drafts(),
        all.answered(),
        all.unread(),
        all.suggestions(),
        all.count(),
        List.of(),
        all.promised(),
        all.lately(),
        all.troubles(),
        all.searches(),
        false);
  }

  @Test
  void home_says_how_many_guides_there_are_before_they_are_read() {
    Stage fresh = Stage.at(Samples.open().with(HomePage.UNREAD));
    fresh.on(new Event.HomeSeen(unread()));
    List<HomeItem> before = ((HomePage) fresh.state().page()).items();
    fresh.on(new Event.GuidesRead(FULL.guides()));
    assertEquals(before, ((HomePage) fresh.state().page()).items());
    assertTrue(before.contains(new HomeItem.AllGuides(2)));
  }

  @Test
  void keys_typed_on_the_list_of_guides_wait_for_the_guides() {
    Stage fresh = Stage.at(Samples.open().with(HomePage.UNREAD));
    fresh.on(new Event.HomeSeen(unread()));
    fresh.keys("rj");
    assertEquals(List.of(), ((GuidesPage) fresh.state().page()).guides());
    fresh.on(new Event.GuidesRead(FULL.guides()));
    GuidesPage page = (GuidesPage) fresh.state().page();
    assertEquals(FULL.guides(), page.guides());
    assertEquals(1, page.selected());
  }

  @Test
  void home_is_shown_before_it_is_known_what_fits() {
    Stage fresh = Stage.at(Samples.open().with(HomePage.UNREAD));
    fresh.on(new Event.HomeSeen(looking(List.of())));
    assertEquals(List.of(new Effect.Fit(), new Effect.Index(), new Effect.Pull()), fresh.asked());
    assertEquals(Optional.of(new HomeItem.Looking()), fresh.page(HomePage.class).item());
    assertEquals(List.of(), fresh.keys("<cr>").asked());
    assertTrue(fresh.said().startsWith("What fits today is looked for"), fresh.said());
    Suggestion fits = FULL.suggestions().getFirst();
    fresh.on(new Event.Fits(List.of(fits)));
    assertEquals(Optional.of(new HomeItem.Begin(fits)), fresh.page(HomePage.class).item());
  }

  @Test
  void what_is_selected_stays_so_when_it_is_known_what_fits() {
    Stage home = Stage.home(looking(List.of(DRAFT))).keys("jjj");
    HomeItem selected = new HomeItem.Promised(PROMISE);
    assertEquals(Optional.of(selected), home.page(HomePage.class).item());
    Suggestion fits = FULL.suggestions().getFirst();
    home.on(new Event.Fits(List.of(fits, new Suggestion(FULL.guides().getLast(), "why not"))));
    assertEquals(Optional.of(selected), home.page(HomePage.class).item());
  }

  @Test
  void until_it_is_known_again_what_fits_home_shows_what_did() {
    stage.keys("jj").on(new Event.HomeSeen(looking(List.of(DRAFT))));
    assertEquals(new HomePage(Optional.of(FULL), 2), stage.state().page());
    assertEquals(List.of(new Effect.Fit()), stage.asked());
  }

  @Test
  void what_fits_shows_on_the_list_of_guides_too() {
    Stage guides = Stage.home(looking(List.of())).keys("r");
    guides.on(new Event.Fits(FULL.suggestions()));
    assertEquals(GuidesPage.of(FULL), guides.state().page());
  }

  @Test
  void what_cannot_be_found_out_is_no_longer_looked_for() {
    Stage home = Stage.home(looking(List.of()));
    home.on(new Event.Failed(new Effect.Fit(), "It cannot be read."));
    assertEquals("It cannot be read.", home.said());
    assertEquals(Optional.of(new HomeItem.AllGuides(2)), home.page(HomePage.class).item());
  }

  @Test
  void home_read_again_has_the_same_line_selected_wherever_it_went() {
    stage.keys("jjj").on(new Event.HomeSeen(Samples.home(List.of(), List.of(PROMISE), List.of())));
    assertEquals(Optional.of(new HomeItem.Promised(PROMISE)), stage.page(HomePage.class).item());
  }

  @Test
  void a_window_that_gets_the_focus_on_home_reads_it_again() {
    stage.on(new Event.Typed(new Input.Focus(false)));
    assertEquals(List.of(), stage.asked());
    stage.on(new Event.Typed(new Input.Focus(true)));
    assertEquals(List.of(new Effect.SeeHome()), stage.asked());
    stage.keys("w").on(new Event.Typed(new Input.Focus(true)));
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void a_mission_that_another_window_changed_is_known_here() {
    Mission moved =
        new Mission(
            "kisoro-2026",
            "Kisoro again",
            "",
            MissionKind.DISASTER,
            Role.CLINICIAN,
            Samples.TODAY,
            null);
    stage.on(new Event.MissionsSeen(List.of(moved)));
    assertEquals(List.of(moved), stage.state().desk().orElseThrow().missions());
  }
}
