package org.sojourn.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.app.Line;
import org.sojourn.app.ReceivedPage;
import org.sojourn.app.ShareText;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.share.Trust;

/** Reading what was received, on a screen lower than an answer is long. */
class LongAnswerTest {
  private static final Size LOW = new Size(60, 12);
  private static final State OPENED =
      Scenes.on(LOW, new ReceivedPage(MentorScenes.share(), Trust.VERIFIED, List.of(), 0, 0));

  @Test
  void going_down_shows_every_row() {
    assertEveryRow(KeyType.ArrowDown, 80);
  }

  @Test
  void going_down_by_screens_shows_every_row() {
    assertEveryRow(KeyType.PageDown, 20);
  }

  @Test
  void going_up_from_the_end_comes_back_to_the_beginning() {
    State end = Scenes.pressed(OPENED, KeyType.End, 1);
    assertEquals(3, page(end).at());
    assertEquals(OPENED.page(), Scenes.pressed(end, KeyType.ArrowUp, 80).page());
  }

  @Test
  void the_answer_under_the_keys_is_always_named() {
    State now = OPENED;
    for (int i = 0; i < 80; i++) {
      String drawn = Views.draw(now).text();
      assertTrue(drawn.contains("▸"), drawn);
      now = Scenes.pressed(now, KeyType.ArrowDown, 1);
    }
  }

  private static void assertEveryRow(KeyType key, int times) {
    Set<String> seen = new HashSet<>();
    State now = OPENED;
    for (int i = 0; i <= times; i++) {
      Views.draw(now).text().lines().map(LongAnswerTest::bare).forEach(seen::add);
      now = Scenes.pressed(now, key, 1);
    }
    for (Line line : ShareText.received(OPENED, page(OPENED))) {
      assertTrue(seen.contains(line.text().strip()), () -> "never shown: " + line);
    }
    assertEquals(3, page(now).at());
  }

  private static ReceivedPage page(State state) {
    return (ReceivedPage) state.page();
  }

  /** A row without the marks beside its text. */
  private static String bare(String row) {
    return row.replaceAll("[▸↑↓]", "").strip();
  }
}
