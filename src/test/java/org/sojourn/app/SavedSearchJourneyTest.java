package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches that are kept, on real files. */
class SavedSearchJourneyTest {
  @TempDir Path home;
  private Pilot pilot;

  @BeforeEach
  void writesAndKeepsASearch() {
    pilot = Pilot.settled(home, "Amara");
    pilot.keys("w").type("The interpreter left something out.").keys("<c-s><c-s>");
    pilot.keys("/").type("interpreter").sees("1 entry").keys("<c-s>");
    pilot.sees("Kept on Home: interpreter").keys("<esc>");
  }

  /** The keys on the search that is kept, which stands before the only entry. */
  private void selects() {
    pilot.keys("Gk").selects("interpreter");
  }

  @Test
  void a_search_that_is_kept_is_asked_again_from_home_also_after_a_restart() {
    pilot.sees("Searches");
    pilot = pilot.again();
    selects();
    pilot.keys("<cr>").sees("/ interpreter", "1 entry");
  }

  @Test
  void the_order_and_the_themes_are_kept_with_the_words() {
    pilot.keys("/").type("interpreter").keys("<down>s<c-t><c-s><esc>");
    selects();
    pilot.keys("<cr>").sees("newest first", "themes off");
  }

  @Test
  void a_search_is_called_otherwise_and_its_words_stay() {
    selects();
    pilot.keys("n").sees("What shall it be called?", "It looks for: interpreter");
    pilot.keys("<c-u>").type("Lost words").keys("<cr>").sees("It is now called Lost words.");
    selectsNamed("Lost words");
    pilot.keys("<cr>").sees("/ interpreter", "1 entry");
  }

  private void selectsNamed(String name) {
    pilot.keys("Gk").selects(name);
  }

  @Test
  void two_searches_cannot_have_one_name() {
    pilot.keys("/").type("left").keys("<c-s><esc>").keys("Gk").selects("left");
    pilot.keys("n<c-u>").type("interpreter").keys("<cr>").sees("Another search is called that.");
    pilot.keys("<esc>").selects("left");
  }

  @Test
  void a_search_let_go_of_is_brought_back_by_u() {
    selects();
    pilot.keys("d").sees("No longer kept: interpreter.").misses("Searches");
    pilot.keys("u").sees("Kept on Home: interpreter", "Searches");
    selects();
  }

  @Test
  void u_brings_back_what_went_last_be_it_a_search_or_an_entry() {
    selects();
    pilot.keys("dG<cr>d").sees("Moved to the trash.");
    pilot.keys("u").sees("It is back: The interpreter left something out");
  }

  @Test
  void the_same_words_kept_again_are_kept_once() {
    pilot.keys("/").type("interpreter").keys("<c-s><esc>");
    assertEquals(1, pilot.rows("Searches").size());
    assertEquals(List.of(), pilot.rows("   interpreter  "));
  }

  @Test
  void nothing_typed_is_nothing_to_keep() {
    pilot.keys("/<c-s>").sees("Type what to look for first; ^S then keeps it.");
  }

  @Test
  void the_keys_for_a_search_say_so_on_other_lines_of_home() {
    pilot.keys("Gn").sees("Select a search first that is kept here.");
    pilot.keys("d").sees("Select a search first that is kept here.");
  }

  @Test
  void what_is_chosen_is_kept_with_the_words_and_in_the_name() {
    pilot
        .keys("/")
        .type("interpreter")
        .keys("<tab>x<c-s>")
        .sees("Kept on Home: interpreter · 2026");
    pilot.keys("<tab><esc>").keys("Gk").selects("interpreter · 2026");
    pilot.keys("<cr>").sees("2026 ×", "1 entry");
  }
}
