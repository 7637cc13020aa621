package org.sojourn.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.app.Desk;
import org.sojourn.app.HomePage;
import org.sojourn.app.Size;
import org.sojourn.app.State;

/** What the screen says by the time of day, and where there is little room. */
class ScreenWordsTest {

  @ParameterizedTest
  @CsvSource({
    "05:00,Good morning",
    "11:59,Good morning",
    "12:00,Good afternoon",
    "17:59,Good afternoon",
    "18:00,Good evening",
    "00:00,Hello",
    "04:59,Hello"
  })
  void home_greets_by_the_time_of_day(LocalTime time, String greeting) {
    Desk desk = Samples.desk();
    Desk then =
        new Desk(
            desk.self(),
            desk.profile(),
            desk.missions(),
            desk.themes(),
            Samples.TODAY.atTime(time),
            true);
    State home = Scenes.on(new Size(80, 24), new HomePage(Optional.empty(), 0), then);
    assertTrue(screen(home).contains(greeting + ", Amara."), screen(home));
  }

  @ParameterizedTest
  @CsvSource({
    "39,24,Nothing is lost.",
    "30,8,Nothing is lost.",
    "80,9,Nothing is lost.",
    "30,2,Nothing is lost.",
    "12,5,10 rows.",
    "10,3,please.",
    "18,1,'More room, please'"
  })
  void a_screen_too_small_says_so_in_whole_words(int columns, int rows, String end) {
    String said = screen(home(new Size(columns, rows)));
    assertTrue(said.replaceAll("\\s+", " ").contains(end), said);
    assertFalse(said.contains("…"), said);
  }

  @Test
  void help_and_the_way_out_of_what_is_being_written_are_named_on_a_narrow_screen() {
    for (Map.Entry<String, Function<Size, State>> scene : Scenes.all().entrySet()) {
      State state = scene.getValue().apply(new Size(60, 20));
      String keys = screen(state).lines().toList().getLast();
      boolean opening = scene.getKey().startsWith("opening");
      assertEquals(!opening, keys.contains(" help"), scene.getKey() + keys);
      if (scene.getKey().matches("(prompt-text|free|comment(?!-spelling)|finish).*")) {
        assertTrue(keys.contains("Esc leave"), scene.getKey() + keys);
      }
    }
  }

  private static State home(Size size) {
    return Scenes.on(size, new HomePage(Optional.empty(), 0));
  }

  private static String screen(State state) {
    return Views.draw(state).text();
  }
}
