package org.sojourn.tmux;

import java.io.IOException;
import java.text.BreakIterator;
import org.junit.jupiter.api.Test;

/** Editing in the middle of a text, in every script, with the keys a terminal really sends. */
class EditingTest extends AtHome {
  private static final String[] SCRIPTS = {"👩‍⚕️", "e\u0301", "日本語", "ที่นี่", "سلام"};

  private Tmux writing() throws IOException, InterruptedException {
    Tmux tmux = home.sojourn(Installation.shared(), 80, 24);
    tmux.keys("w");
    tmux.await("0 words");
    return tmux;
  }

  private void awaitWritten(Tmux tmux, String text) {
    tmux.await("[" + text + "] on disk", screen -> home.drafted().equals(text));
  }

  @Test
  void each_script_is_edited_in_its_middle_by_whole_letters() throws Exception {
    try (Tmux tmux = writing()) {
      StringBuilder written = new StringBuilder();
      for (String script : SCRIPTS) {
        tmux.type("a" + script + "b");
        tmux.keys("Left", "BSpace");
        String less = script.substring(0, lastCluster(script));
        tmux.type("x");
        tmux.keys("End", "Enter");
        written.append('a').append(less).append("xb\n");
      }
      awaitWritten(tmux, written.toString());
    }
  }

  private static int lastCluster(String text) {
    BreakIterator clusters = BreakIterator.getCharacterInstance();
    clusters.setText(text);
    clusters.last();
    return clusters.previous();
  }

  @Test
  void each_script_is_selected_with_shift_cut_and_pasted_elsewhere() throws Exception {
    try (Tmux tmux = writing()) {
      StringBuilder written = new StringBuilder();
      for (String script : SCRIPTS) {
        tmux.type("a" + script);
        tmux.keys("Home", "Right", "S-End", "C-x", "Home", "C-v", "End", "C-v", "Enter");
        written.append(script).append('a').append(script).append('\n');
      }
      awaitWritten(tmux, written.toString());
    }
  }

  @Test
  void a_mark_selects_where_shift_does_not_come_through() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.type("one two");
      tmux.keys("C-Space", "C-Left");
      tmux.await("selecting");
      tmux.keys("C-c", "Home", "C-v");
      awaitWritten(tmux, "twoone two");
    }
  }

  @Test
  void words_are_found_and_the_caret_stays_at_the_hit() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.type("mama, maple, 日本語");
      tmux.keys("C-Home", "C-f");
      tmux.type("ma");
      tmux.await("1 of 3");
      tmux.keys("Down", "Down");
      tmux.await("3 of 3");
      tmux.keys("Escape");
      tmux.awaitGone("3 of 3");
      tmux.type("x");
      awaitWritten(tmux, "mama, xmaple, 日本語");
    }
  }

  @Test
  void a_click_places_the_caret_where_it_was_made() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.type("日本語 there");
      Tmux.Spot there = tmux.find("there");
      tmux.type("\u001b[<0;%d;%dM".formatted(there.column() + 1, there.row() + 1));
      tmux.await("the caret there", screen -> tmux.cursor().equals(there));
      tmux.type("x");
      awaitWritten(tmux, "日本語 xthere");
    }
  }
}
