package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Entry;
import org.sojourn.share.Sharing;

/** The timeline, and reading an entry from it. */
class BrowseUpdateTest {
  private static final YearMonth NOVEMBER = YearMonth.parse("2026-11");
  private static final YearMonth OCTOBER = YearMonth.parse("2026-10");

  private final Stage stage = Stage.at(Samples.onHome()).keys("b");

  private static List<Entry> entries(int from, int count) {
    return LongStream.range(from, from + count)
        .mapToObj(number -> Samples.entry(number, "2026-11-01", "Entry " + number))
        .toList();
  }

  private BrowsePage page() {
    return stage.page(BrowsePage.class);
  }

  private Stage listed() {
    stage.asked();
    return stage.on(new Event.MonthsListed(List.of(NOVEMBER, OCTOBER)));
  }

  private Stage november(int count) {
    return listed().on(new Event.MonthRead(NOVEMBER, entries(1, count), List.of()));
  }

  private Stage reading(Stage from) {
    from.keys("<cr>").asked();
    return from.on(
        new Event.EntryRead(
            Samples.kept(entries(1, 1).getFirst()), List.of(), List.of(), List.of(), 0));
  }

  @Test
  void the_newest_month_is_read_first() {
    listed();
    assertEquals(List.of(new Effect.ReadMonth(NOVEMBER)), stage.asked());
    assertEquals(new BrowsePage(List.of(NOVEMBER, OCTOBER), List.of(), 0, true, List.of()), page());
  }

  @Test
  void a_journal_without_entries_has_an_empty_timeline() {
    stage.asked();
    stage.on(new Event.MonthsListed(List.of()));
    assertEquals(new BrowsePage(List.of(), List.of(), 0, false, List.of()), page());
    assertEquals(List.of(), stage.keys("j<cr>").asked());
  }

  @Test
  void a_short_month_is_followed_by_the_next_at_once() {
    november(3);
    assertEquals(
        List.of(new Effect.ReadMonth(NOVEMBER), new Effect.ReadMonth(OCTOBER)), stage.asked());
  }

  @Test
  void a_long_month_is_followed_when_its_end_comes_near() {
    november(100).asked();
    assertEquals(List.of(), stage.keys("jjjjj").asked());
    assertEquals(List.of(new Effect.ReadMonth(OCTOBER)), stage.keys("G").asked());
    assertEquals(List.of(), stage.keys("kkk").asked());
  }

  @Test
  void a_month_read_twice_is_listed_once() {
    november(3).on(new Event.MonthRead(NOVEMBER, entries(1, 3), List.of()));
    assertEquals(entries(1, 3), page().entries());
  }

  @Test
  void a_month_that_cannot_be_read_is_left_out_and_the_next_one_is_read() {
    listed().asked();
    stage.on(new Event.Failed(new Effect.ReadMonth(NOVEMBER), "It cannot be read."));
    assertEquals("It cannot be read.", stage.said());
    assertEquals(List.of(new Effect.ReadMonth(OCTOBER)), stage.asked());
  }

  @Test
  void another_failure_does_not_cost_the_month_that_is_being_read() {
    listed().on(new Event.Failed(new Effect.Index(), "No index."));
    stage.on(new Event.MonthRead(NOVEMBER, entries(1, 3), List.of()));
    assertEquals(entries(1, 3), page().entries());
  }

  @Test
  void a_month_that_comes_while_an_entry_is_read_is_there_afterwards() {
    november(3);
    reading(stage).on(new Event.MonthRead(OCTOBER, entries(50, 2), List.of())).keys("<esc>");
    assertEquals(5, page().entries().size());
    assertFalse(page().reading());
  }

  @Test
  void an_entry_that_goes_to_the_trash_leaves_the_timeline() {
    november(3);
    reading(stage).keys("d").asked();
    stage.on(new Event.Trashed(Samples.id(1)));
    assertEquals(entries(2, 2), page().entries());
  }

  @Test
  void an_entry_that_is_back_is_in_its_place_and_selected() {
    List<Entry> days =
        List.of(
            Samples.entry(3, "2026-11-21", "c"),
            Samples.entry(2, "2026-11-20", "b"),
            Samples.entry(1, "2026-11-20", "a"));
    listed().on(new Event.MonthRead(NOVEMBER, days, List.of()));
    stage.on(new Event.Trashed(Samples.id(2))).on(new Event.Restored(days.get(1)));
    assertEquals(days, page().entries());
    assertEquals(1, page().selected());
  }

  @Test
  void an_entry_that_is_back_in_a_month_not_read_yet_comes_with_that_month() {
    november(100);
    BrowsePage before = page();
    stage.on(new Event.Restored(Samples.entry(99, "2026-10-05", "Early")));
    assertEquals(before, page());
  }

  @Test
  void reading_opens_on_top_and_escape_comes_back_to_the_same_line() {
    november(3).keys("jj");
    reading(stage).keys("<esc>");
    assertEquals(2, page().selected());
  }

  @Test
  void an_entry_that_is_gone_is_said_to_be() {
    november(3).keys("<cr>");
    stage.on(new Event.Failed(new Effect.Read(Samples.id(1)), "This entry is no longer here."));
    assertEquals("This entry is no longer here.", stage.said());
    assertEquals(1, stage.keys("j").page(BrowsePage.class).selected());
  }

  @Test
  void r_opens_the_guides() {
    november(3).keys("r");
    assertEquals(Samples.home().guides(), stage.page(GuidesPage.class).guides());
  }

  @Test
  void keys_in_an_entry_share_edit_and_throw_away() {
    november(3);
    reading(stage);
    assertEquals(List.of(new Effect.Offer(Samples.id(1))), stage.keys("s").asked());
    stage.on(new Event.Failed(new Effect.Offer(Samples.id(1)), "No."));
    assertEquals(List.of(new Effect.OpenEdit(Samples.id(1))), stage.keys("e").asked());
    stage.on(new Event.Failed(new Effect.OpenEdit(Samples.id(1)), "No."));
    assertEquals(List.of(new Effect.Trash(Samples.id(1), false)), stage.keys("d").asked());
  }

  @Test
  void an_entry_that_is_read_again_does_not_open_by_itself() {
    november(3);
    reading(stage).keys("s").asked();
    stage.on(
        new Event.Shareable(
            ShareOffer.of(entries(1, 1).getFirst(), Sharing.parts(entries(1, 1).getFirst()))));
    Effect again = stage.keys("<esc>").asked(Effect.Refresh.class);
    assertEquals(new Effect.Refresh(new Effect.Read(Samples.id(1))), again);
    stage.keys("<esc>");
    stage.on(
        new Event.Refreshed(
            new Event.EntryRead(
                Samples.kept(entries(1, 1).getFirst()), List.of(), List.of(), List.of(), 0)));
    page();
  }
}
