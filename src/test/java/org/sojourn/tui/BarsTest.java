package org.sojourn.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers as bars. */
class BarsTest {
  @Test
  void the_highest_is_a_whole_row_and_the_lowest_can_still_be_seen() {
    assertEquals("▁▂▄█", Bars.BLOCKS.of(List.of(1, 250, 500, 1000)));
  }

  @Test
  void nothing_has_no_bar() {
    assertEquals(" █ ", Bars.BLOCKS.of(List.of(0, 3, 0)));
    assertEquals("  ", Bars.BLOCKS.of(List.of(0, 0)));
    assertEquals("", Bars.BLOCKS.of(List.of()));
  }

  @Test
  void letters_grow_as_blocks_do() {
    assertEquals(".:-=+*#@", Bars.LETTERS.of(List.of(1, 2, 3, 4, 5, 6, 7, 8)));
  }
}
