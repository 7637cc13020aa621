package org.sojourn.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.terminal.Columns;
import org.sojourn.terminal.Frame;

/** Pages on screens of any size. */
class AnySizeTest {
  private static final long SEED = 20261122;
  private static final int SIZES = 40;

  @Test
  void a_page_is_drawn_within_a_screen_of_any_size() {
    Random random = new Random(SEED);
    for (Map.Entry<String, Function<Size, State>> scene : Scenes.all().entrySet()) {
      for (int i = 0; i < SIZES; i++) {
        Size size = new Size(1 + random.nextInt(250), 1 + random.nextInt(80));
        within(scene.getKey(), size, Views.draw(scene.getValue().apply(size)));
      }
    }
  }

  @Test
  void a_page_made_for_one_size_is_drawn_on_another() {
    Random random = new Random(SEED);
    for (Map.Entry<String, Function<Size, State>> scene : Scenes.all().entrySet()) {
      State made = scene.getValue().apply(new Size(120, 40));
      for (int i = 0; i < SIZES; i++) {
        Size size = new Size(40 + random.nextInt(60), 10 + random.nextInt(20));
        State shown =
            new State(
                size,
                made.desk(),
                made.page(),
                made.below(),
                made.notice(),
                made.indexing(),
                made.trashed(),
                made.hand(),
                made.held(),
                true);
        within(scene.getKey(), size, Views.draw(shown));
      }
    }
  }

  private static void within(String scene, Size size, Frame frame) {
    String[] rows = frame.text().split("\n", -1);
    assertEquals(size.rows(), rows.length, () -> scene + " on " + size);
    for (String row : rows) {
      assertTrue(
          Columns.of(row) <= size.columns(), () -> scene + " on " + size + " is too wide: " + row);
    }
  }
}
