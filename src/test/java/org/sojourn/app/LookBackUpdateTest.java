package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;

class LookBackUpdateTest {
  private static final Entry YEAR_AGO =
      Samples.entry(1, "2025-11-22", "The same bench.").about(List.of("justice-equity"));
  private static final Commitment ASK = Samples.promise(10, "Ask about refills", null);

  private static Retrospect seen(List<Entry> entries, List<Commitment> promises) {
    return Retrospect.of(
        Samples.DESK,
        Map.of(),
        entries.stream().map(entry -> Glimpse.of(entry, Optional.empty())).toList(),
        promises);
  }

  private static Stage looking() {
    Retrospect seen = seen(List.of(YEAR_AGO.by(new GuideRef("long-view", 1))), List.of(ASK));
    return Stage.home(Samples.home()).keys("l").on(new Event.LookedBack(seen, 0));
  }

  @Test
  void the_page_opens_at_once_and_fills_when_all_is_read() {
    Stage stage = Stage.home(Samples.home()).keys("l");
    assertEquals(List.of(new Effect.LookBack()), stage.asked());
    assertEquals(LookBackPage.UNREAD, stage.page(LookBackPage.class));
    stage.on(new Event.Looking(200, 900));
    assertEquals(LookBackPage.UNREAD.reading(200, 900), stage.page(LookBackPage.class));
    Retrospect seen = seen(List.of(YEAR_AGO), List.of());
    stage.on(new Event.LookedBack(seen, 0));
    assertEquals(LookBackPage.UNREAD.reading(200, 900).with(seen), stage.page(LookBackPage.class));
  }

  @Test
  void whoever_does_not_wait_goes_back_and_nothing_comes_after_them() {
    Stage stage = Stage.home(Samples.home()).keys("l<esc>");
    State home = stage.state();
    stage.on(new Event.Looking(1, 2)).on(new Event.LookedBack(seen(List.of(), List.of()), 0));
    assertEquals(home, stage.state());
  }

  @Test
  void a_row_opens_what_it_names() {
    assertEquals(new Effect.Read(YEAR_AGO.id()), looking().keys("<cr>").asked().getLast());
    assertEquals("on:2025-11", query(looking().keys("j<cr>")));
    assertEquals("theme:justice-equity", query(looking().keys("jj<cr>")));
    assertEquals(
        new Effect.Read(Objects.requireNonNull(ASK.madeIn())),
        looking().keys("jjj<cr>").asked().getLast());
    assertEquals(new Effect.ReadLedger(), looking().keys("jjjj<cr>").asked().getLast());
    assertEquals("guide:long-view", query(looking().keys("G<cr>")));
  }

  private static String query(Stage stage) {
    return stage.page(SearchPage.class).query().text();
  }

  @Test
  void what_was_promised_stands_as_it_was_left_on_the_page_of_commitments() {
    Stage stage = looking().keys("jjjj<cr>");
    stage.on(
        new Event.LedgerRead(
            List.of(new LedgerPage.Line(ASK, Commitment.Status.OPEN, "")), List.of()));
    Commitment kept = ASK.as(Commitment.Status.KEPT);
    stage.keys("x").on(new Event.PromiseKept(kept)).keys("<esc>");
    assertEquals(List.of(kept), stage.page(LookBackPage.class).seen().orElseThrow().promises());
  }

  @Test
  void escape_leads_home() {
    looking().keys("<esc>").page(HomePage.class);
  }

  @Test
  void files_that_could_not_be_read_are_told_of() {
    Stage stage = Stage.home(Samples.home()).keys("l");
    stage.on(new Event.LookedBack(seen(List.of(YEAR_AGO), List.of()), 2));
    assertEquals(
        "2 entries could not be read and are not in here: `sojourn doctor` names what is wrong.",
        stage.said());
  }

  @Test
  void when_nothing_can_be_read_home_is_there_again() {
    Stage stage = Stage.home(Samples.home()).keys("l");
    stage.on(new Event.Failed(new Effect.LookBack(), "The folder is gone."));
    stage.page(HomePage.class);
    assertEquals("The folder is gone.", stage.said());
  }

  @Test
  void an_empty_journal_has_nothing_to_open() {
    Stage stage = Stage.home(Samples.home()).keys("l");
    stage.on(new Event.LookedBack(seen(List.of(), List.of()), 0)).keys("jjG<cr>");
    assertTrue(stage.page(LookBackPage.class).ways(72).isEmpty());
  }
}
