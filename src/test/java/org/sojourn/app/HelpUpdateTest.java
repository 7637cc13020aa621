package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.editor.Writing;

/** Help, the palette, and the ways back. */
class HelpUpdateTest {
  private final Stage stage = Stage.at(Samples.onHome());

  @Test
  void help_opens_over_any_page_and_the_same_key_closes_it() {
    State before = stage.state();
    assertEquals(new HelpPage(Where.HOME, 0), stage.keys("?").state().page());
    assertEquals(before, stage.keys("<f1>").state());
  }

  @Test
  void help_scrolls_and_stops_at_its_end() {
    stage.keys("?G");
    int last = stage.page(HelpPage.class).top();
    assertTrue(last > 0);
    assertEquals(last, stage.keys("jjj<pagedown>").page(HelpPage.class).top());
    assertEquals(0, stage.keys("g").page(HelpPage.class).top());
  }

  @Test
  void help_keeps_what_is_being_written() {
    assertEquals("Once", Stage.writing().keys("Once<f1>jk<esc>").text());
  }

  @Test
  void the_palette_lists_what_can_be_done_where_it_was_asked_for() {
    PalettePage page = Stage.writing().keys("<f2>").page(PalettePage.class);
    assertEquals(
        Command.at(Where.WRITING).stream().filter(known -> known != Command.PALETTE).toList(),
        page.commands());
  }

  @Test
  void the_palette_finds_a_command_by_a_part_of_its_help() {
    PalettePage page = new PalettePage(Where.HOME, Writing.of(" without A guide"), 0);
    assertEquals(List.of(Command.WRITE), page.commands());
  }

  @Test
  void the_palette_runs_what_is_selected_on_the_page_below() {
    stage.keys(":without a guide<cr>");
    assertEquals("Free page", stage.work().kindOfEntry());
    assertEquals(1, stage.state().below().size());
  }

  @Test
  void a_name_nobody_has_runs_nothing() {
    stage.keys(":zzz<cr>");
    assertEquals(List.of(), stage.page(PalettePage.class).commands());
    stage.keys("<esc>").page(HomePage.class);
  }

  @Test
  void the_selection_in_the_palette_stops_at_both_ends_and_starts_anew_with_each_letter() {
    stage.keys(":<up>");
    assertEquals(0, stage.page(PalettePage.class).selected());
    stage.keys("<down>".repeat(100));
    PalettePage page = stage.page(PalettePage.class);
    assertEquals(page.commands().size() - 1, page.selected());
    assertEquals(0, stage.keys("e").page(PalettePage.class).selected());
  }

  @Test
  void the_program_can_be_ended_from_the_palette_wherever_the_palette_is() {
    for (Where where : Where.values()) {
      boolean offered =
          Command.at(where).contains(Command.PALETTE)
              && new PalettePage(where, Writing.of("quit"), 0).commands().contains(Command.QUIT);
      assertEquals(Command.at(where).contains(Command.PALETTE), offered, where.name());
    }
    assertFalse(stage.keys(":end the program<cr>").state().running());
  }

  @Test
  void every_page_below_is_reached_by_escape() {
    stage.keys("r<cr><f1><esc>").page(WritingPage.class);
    stage.keys("<esc>").page(GuidesPage.class);
    stage.keys("<esc>").page(HomePage.class);
    assertEquals(List.of(), stage.state().below());
  }

  @Test
  void escape_on_home_stays_on_home() {
    State before = stage.state();
    assertEquals(before, stage.keys("<esc>").state());
  }

  @Test
  void a_key_without_a_meaning_changes_nothing_on_pages_that_are_lists() {
    State before = stage.state();
    assertEquals(before, stage.keys("zZ!<c-x><a-q>").state());
    assertEquals(List.of(), stage.asked());
  }

  @Test
  void every_word_of_help_is_a_plain_sentence() {
    List<String> odd =
        Arrays.stream(Command.values())
            .map(Command::help)
            .filter(
                help -> help.matches(".*\\b(null|error|invalid|abort|confidential|secure)\\b.*"))
            .toList();
    assertEquals(List.of(), odd);
  }
}
