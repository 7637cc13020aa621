package org.sojourn.tmux;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of writing, when the window changes and when much comes at once. */
class WritingPageTest extends AtHome {
  private static final String BEFORE =
      "She said yes before I had finished the sentence, and I wrote it in the book. I remember"
          + " being relieved. Tonight I am not sure what she agreed to, or ";
  private static final String AFTER =
      "CARET to whom, nor who asked her before I came into the room.";

  @Test
  void text_and_caret_find_their_places_in_a_window_of_any_size() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.type(BEFORE + AFTER);
      tmux.await("the room.");
      for (int i = 0; i < AFTER.length(); i++) {
        tmux.keys("Left");
      }
      awaitText(tmux);
      tmux.resize(60, 20);
      awaitText(tmux);
      tmux.resize(30, 8);
      tmux.await("room", screen -> screen.contains("40") && !screen.contains("She said yes"));
      tmux.resize(200, 60);
      awaitText(tmux);
      tmux.resize(80, 24);
      awaitText(tmux);
      tmux.type("here ");
      tmux.await("here CARET");
      tmux.await(
          "what was typed on disk", screen -> home.drafted().equals(BEFORE + "here " + AFTER));
    }
  }

  @Test
  void keys_typed_while_there_is_no_room_are_not_lost() throws Exception {
    try (Tmux tmux = writing()) {
      tmux.type("before ");
      tmux.await("before");
      tmux.resize(30, 8);
      tmux.awaitGone("before");
      tmux.type("meanwhile ");
      tmux.resize(80, 24);
      tmux.type("after");
      tmux.await("before meanwhile after");
    }
  }

  @Test
  void a_paste_of_100_kB_arrives_whole_and_is_taken_back_at_once() throws Exception {
    String pasted =
        IntStream.range(0, 2100)
            .mapToObj("Line %04d of what was written elsewhere: café."::formatted)
            .collect(Collectors.joining("\n"));
    try (Tmux tmux = writing()) {
      tmux.type("Mine. ");
      tmux.await("Mine.");
      tmux.paste(pasted);
      tmux.await("all of it on disk", screen -> home.drafted().equals("Mine. " + pasted));
      tmux.keys("C-z");
      tmux.await("1 word");
      tmux.await("it gone from the disk", screen -> home.drafted().equals("Mine. "));
      tmux.keys("C-y");
      tmux.await("it back on disk", screen -> home.drafted().equals("Mine. " + pasted));
    }
  }

  private Tmux writing() throws IOException, InterruptedException {
    Tmux tmux = home.sojourn(Installation.shared(), 80, 24);
    tmux.keys("w");
    tmux.await("0 words");
    return tmux;
  }

  /** Waits until all of the text is on the screen, wrapped, and the cursor where it was left. */
  private static void awaitText(Tmux tmux) {
    tmux.await("text and caret", screen -> joined(screen).contains(BEFORE + AFTER));
    tmux.await(
        "the caret before CARET",
        screen -> {
          Tmux.Spot caret = tmux.cursor();
          List<String> rows = screen.lines().toList();
          return rows.size() > caret.row()
              && rows.get(caret.row()).startsWith("CARET", caret.column());
        });
  }

  private static String joined(String screen) {
    return screen.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
