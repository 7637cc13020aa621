package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;

/** The last page of an entry. */
class FinishUpdateTest {
  private static final Event SUGGESTED =
      new Event.Suggested(Samples.id(1), List.of("justice-equity", "self-care"));

  private final Stage stage = Stage.writing().keys("The queue was long. We waited.<c-s>");

  private FinishPage page() {
    return stage.page(FinishPage.class);
  }

  private Effect.Finish kept() {
    stage.asked();
    return stage.keys("<c-s>").asked(Effect.Finish.class);
  }

  private static Entry entry(String title, List<String> themes) {
    return Samples.begun()
        .by(Samples.GUIDE.ref())
        .titled(title)
        .about(themes)
        .answered(
            List.of(
                Samples.answer(
                    Samples.MOMENT, new Response.Text("The queue was long. We waited."))));
  }

  @Test
  void themes_are_suggested_and_none_is_set() {
    stage.on(SUGGESTED);
    assertEquals(List.of("justice-equity", "self-care"), page().themes());
    assertEquals(Set.of(), page().accepted());
    assertEquals(entry("The queue was long", List.of()), kept().entry());
  }

  @Test
  void the_draft_is_never_younger_than_the_entry_that_it_becomes() {
    AtomicLong ticks = new AtomicLong();
    Clock ticking =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return Samples.CLOCK.getZone();
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return Samples.CLOCK.instant().plusSeconds(ticks.getAndIncrement());
          }
        };
    Stage slow = Stage.at(stage.state(), ticking);
    Effect.Finish finish = slow.keys("<c-s>").asked(Effect.Finish.class);
    assertFalse(finish.draft().kept().isAfter(finish.entry().updated()));
  }

  @Test
  void themes_suggested_for_another_entry_are_not_taken() {
    stage.on(new Event.Suggested(Samples.id(77), List.of("self-care")));
    assertEquals(List.of(), page().themes());
  }

  @Test
  void what_is_known_better_takes_the_place_of_what_was_suggested_first() {
    stage.on(SUGGESTED).on(new Event.Suggested(Samples.id(1), List.of("self-care", "reentry")));
    assertEquals(List.of("self-care", "reentry"), page().themes());
  }

  @Test
  void a_theme_that_is_ticked_stays_when_others_are_suggested() {
    stage.on(SUGGESTED).keys("<cr><space>k");
    stage.on(new Event.Suggested(Samples.id(1), List.of("reentry")));
    assertEquals(List.of("reentry", "justice-equity"), page().themes());
    assertEquals(Set.of("justice-equity"), page().accepted());
  }

  @Test
  void while_the_writer_is_among_the_themes_none_of_them_moves() {
    stage.on(SUGGESTED).keys("<cr>j");
    stage.on(new Event.Suggested(Samples.id(1), List.of("reentry", "self-care")));
    assertEquals(List.of("justice-equity", "self-care", "reentry"), page().themes());
    stage.keys("<space>");
    assertEquals(entry("The queue was long", List.of("self-care")), kept().entry());
  }

  @Test
  void a_theme_is_set_by_the_writer() {
    stage.on(SUGGESTED).keys("<cr>j<space>");
    assertEquals(entry("The queue was long", List.of("self-care")), kept().entry());
  }

  @Test
  void a_theme_ticked_twice_is_not_set() {
    stage.on(SUGGESTED).keys("<cr><space>x");
    assertEquals(entry("The queue was long", List.of()), kept().entry());
  }

  @Test
  void a_title_that_is_typed_counts_more_than_the_one_offered() {
    stage.keys(" Queue ");
    assertEquals(entry("Queue", List.of()), kept().entry());
  }

  @Test
  void the_draft_that_is_finished_holds_what_was_written() {
    Effect.Finish finish = kept();
    assertEquals(Draft.OfEntry.FINISH, finish.draft().at());
    assertEquals("The queue was long. We waited.", finish.draft().entry().prose());
    assertEquals(Optional.empty(), Optional.ofNullable(finish.draft().base()));
  }

  @Test
  void a_title_not_yet_on_disk_goes_there_before_the_entry_is_finished() {
    stage.keys("Q").asked();
    stage.keys("<c-s>");
    assertEquals(
        List.of(Effect.KeepDraft.class, Effect.Finish.class),
        stage.asked().stream().map(Object::getClass).toList());
  }

  @Test
  void a_finished_entry_is_kept_and_home_opens() {
    Entry entry = kept().entry();
    stage.on(new Event.Finished(Samples.kept(entry), false));
    assertEquals("Kept: The queue was long", stage.said());
    assertEquals(HomePage.UNREAD, stage.state().page());
    assertEquals(List.of(), stage.state().below());
    assertEquals(List.of(new Effect.SeeHome()), stage.asked());
  }

  @Test
  void an_entry_that_was_edited_is_shown_again() {
    Entry entry = entry("Queue", List.of());
    ReadPage read = new ReadPage(Samples.kept(entry), List.of(), List.of(), List.of(), 0, 0);
    Stage edit =
        Stage.with(read).on(new Event.EditOpened(Samples.kept(entry), List.of(), Samples.GUIDE));
    edit.keys("!<c-s><c-s>").asked();
    edit.on(new Event.Finished(Samples.kept(entry), false));
    assertEquals(read, edit.state().page());
    assertEquals(List.of(new Effect.Refresh(new Effect.Read(Samples.id(1)))), edit.asked());
  }

  @Test
  void an_entry_changed_elsewhere_meanwhile_is_said_to_be_two() {
    Entry entry = kept().entry();
    stage.on(new Event.Finished(Samples.kept(entry), true));
    assertEquals(
        "This entry was changed elsewhere meanwhile: both are kept, as two entries.", stage.said());
  }

  @Test
  void an_entry_that_could_not_be_kept_stays_on_the_page_with_its_text() {
    stage.keys("Queue");
    Effect finish = kept();
    FinishPage before = page();
    stage.on(new Event.Failed(finish, "No room is left on the disk."));
    assertEquals(before, page());
    assertEquals("The queue was long. We waited.", stage.written().prose());
    assertEquals("No room is left on the disk.", stage.said());
    assertEquals(entry("Queue", List.of()), kept().entry());
  }

  @Test
  void keys_struck_while_the_entry_is_kept_go_to_home() {
    Entry entry = kept().entry();
    stage.keys("w").on(new Event.Finished(Samples.kept(entry), false));
    stage.on(new Event.HomeSeen(Samples.home()));
    assertEquals("Free page", stage.work().kindOfEntry());
  }

  @Test
  void a_save_that_falls_due_while_the_entry_is_kept_waits() {
    stage.keys("Q");
    kept();
    stage.on(new Event.DraftDue(Samples.id(1)));
    assertEquals(
        List.of(new Effect.Later(Preferences.USUAL.patience(), new Event.DraftDue(Samples.id(1)))),
        stage.asked());
  }

  @Test
  void the_writer_can_go_back_and_write_on() {
    stage.keys("Queue<c-p> Then it rained.");
    assertEquals("The queue was long. We waited. Then it rained.", stage.text());
    stage.keys("<c-s>");
    assertEquals("Queue", page().title().text());
  }

  @Test
  void leaving_keeps_title_and_themes_in_the_draft() {
    stage.on(SUGGESTED).keys("Queue<cr><space>").asked();
    Effect.Leave leave = stage.keys("<esc>").asked(Effect.Leave.class);
    Draft.OfEntry draft = (Draft.OfEntry) leave.draft();
    assertEquals(entry("Queue", List.of("justice-equity")), draft.entry());
    assertEquals(Draft.OfEntry.FINISH, draft.at());
  }

  @Test
  void the_keys_stop_at_the_last_theme_and_at_the_title() {
    stage.on(SUGGESTED).keys("<cr>jjjj");
    assertEquals(2, page().at());
    stage.keys("kkkk");
    assertEquals(0, page().at());
  }

  @Test
  void without_a_suggestion_the_keys_stay_at_the_title() {
    stage.keys("<cr><down>Q");
    assertEquals("Q", page().title().text());
  }

  @Test
  void an_entry_of_choices_alone_is_offered_no_title() {
    Stage choices = Stage.writing().keys("<c-n>6<c-s>");
    assertEquals("", choices.page(FinishPage.class).offered());
    choices.asked();
    Effect.Finish finish = choices.keys("<c-s>").asked(Effect.Finish.class);
    assertEquals("", finish.entry().title());
    assertFalse(finish.entry().blank());
  }

  private static Event vocabulary() {
    return new Event.ThemesRead(
        List.of(
            ThemeChoice.of(
                "motivation-saviorism", "Motives and saviorism", "", List.of("why I came")),
            ThemeChoice.of("justice-equity", "Justice and equity", "", List.of("fair share")),
            ThemeChoice.of("reentry", "Volver a casa", "", List.of("réadaptation"))));
  }

  private Stage naming(String typed) {
    stage.on(SUGGESTED).keys("<c-t>");
    assertEquals(List.of(new Effect.ReadThemes()), stage.asked().stream().skip(3).toList());
    return stage.on(vocabulary()).keys(typed);
  }

  private List<String> found() {
    return stage.page(ThemePage.class).found().stream().map(ThemeChoice::id).toList();
  }

  @Test
  void a_theme_that_was_not_suggested_is_chosen_by_some_of_its_name() {
    naming("motiv<cr>");
    assertEquals(List.of("justice-equity", "self-care", "motivation-saviorism"), page().themes());
    assertEquals(entry("The queue was long", List.of("motivation-saviorism")), kept().entry());
  }

  @Test
  void a_theme_is_found_by_a_word_that_speaks_of_it_without_case_or_accents() {
    naming("READA");
    assertEquals(List.of("reentry"), found());
    stage.keys("<c-u>came why");
    assertEquals(List.of("motivation-saviorism"), found());
  }

  @Test
  void themes_that_are_called_so_come_before_those_that_only_speak_of_it() {
    naming("");
    assertEquals(List.of("motivation-saviorism", "justice-equity", "reentry"), found());
    stage.keys("c");
    assertEquals(List.of("reentry", "motivation-saviorism"), found());
  }

  @Test
  void what_no_theme_is_called_chooses_none() {
    naming("xyz<cr>");
    assertEquals(List.of(), found());
    stage.keys("<esc>");
    assertEquals(Set.of(), page().accepted());
  }

  @Test
  void a_theme_named_twice_is_taken_back() {
    naming("just<cr>");
    assertEquals(Set.of("justice-equity"), page().accepted());
    stage.keys("a").on(vocabulary()).keys("just<cr>");
    assertEquals(Set.of(), page().accepted());
    assertEquals(1, page().at());
  }

  @Test
  void a_theme_the_entry_had_stays_on_the_page_when_it_is_no_longer_ticked() {
    Entry entry = entry("Queue", List.of("self-care"));
    Stage edit =
        Stage.with(new ReadPage(Samples.kept(entry), List.of(), List.of(), List.of(), 0, 0))
            .on(new Event.EditOpened(Samples.kept(entry), List.of(), Samples.GUIDE));
    edit.keys("<c-s><cr><space>");
    assertEquals(List.of("self-care"), edit.page(FinishPage.class).themes());
    edit.keys("<space>");
    assertEquals(Set.of("self-care"), edit.page(FinishPage.class).accepted());
  }
}
