package org.sojourn.tmux;

import org.junit.jupiter.api.Test;

/** Two windows on one journal. */
class TwoWindowsTest extends AtHome {
  private static final String REFUSAL =
      "This draft is open in another window; go on with it there.";

  @Test
  void a_draft_open_in_one_window_is_refused_in_the_other_until_it_is_left() throws Exception {
    try (Tmux one = home.sojourn(Installation.shared(), 80, 24)) {
      begin(one, "The queue at the gate");
      try (Tmux two = home.sojourn(Installation.shared(), 80, 24)) {
        two.await("▸ Continue");
        two.keys("Enter");
        two.await(REFUSAL);
        one.keys("Escape");
        one.await("Left as a draft.");
        two.await("the draft", screen -> opened(two, screen));
      }
    }
  }

  @Test
  void a_draft_of_a_window_that_was_killed_is_opened_in_another() throws Exception {
    try (Tmux one = home.sojourn(Installation.shared(), 80, 24);
        Tmux two = home.sojourn(Installation.shared(), 80, 24)) {
      begin(one, "The queue at the gate");
      one.java().destroyForcibly();
      one.await("kept as a draft");
      atHomeAgain(two, "▸ Continue");
      two.keys("Enter");
      two.await("5 words");
    }
  }

  @Test
  void what_one_window_finishes_the_other_shows_and_finds() throws Exception {
    try (Tmux one = home.sojourn(Installation.shared(), 80, 24);
        Tmux two = home.sojourn(Installation.shared(), 80, 24)) {
      two.keys("/");
      two.await("Nothing is found.");
      begin(one, "The queue at the gate");
      one.keys("C-s");
      one.await("A title");
      one.keys("C-s");
      one.await("Kept: The queue at the gate");
      two.keys("Escape");
      two.await("The queue at the gate");
      two.keys("/");
      two.await("Search");
      two.type("queue");
      two.await("1 entry");
    }
  }

  @Test
  void two_windows_keep_two_drafts_side_by_side() throws Exception {
    try (Tmux one = home.sojourn(Installation.shared(), 80, 24);
        Tmux two = home.sojourn(Installation.shared(), 80, 24)) {
      begin(one, "The queue at the gate");
      begin(two, "What was left out");
      one.keys("Escape");
      one.await("Left as a draft.");
      one.await("What was left out");
      one.await("The queue at the gate");
    }
  }

  /** Tries again while it is refused: a draft is let go of just after the page has said so. */
  private static boolean opened(Tmux tmux, String screen) {
    if (screen.contains(REFUSAL)) {
      tmux.keys("Enter");
    }
    return screen.contains("5 words");
  }

  private static void begin(Tmux tmux, String text) {
    tmux.keys("w");
    tmux.await("0 words");
    tmux.type(text);
    tmux.await("· kept");
  }

  private static void atHomeAgain(Tmux tmux, String text) {
    tmux.keys("/");
    tmux.await("Search");
    tmux.keys("Escape");
    tmux.await(text);
  }
}
