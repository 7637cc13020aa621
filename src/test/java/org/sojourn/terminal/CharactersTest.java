package org.sojourn.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void a_plain_character_is_one_that_can_be_seen_and_has_one_width() {
    IntStream.range(0x300, 0x10000)
        .filter(c -> Characters.isPlain(Character.toString(c)))
        .filter(c -> Character.isDefined(c))
        .forEach(c -> {
          assertEquals(c < 0x3000 ? 1 : 2, WCWidth.wcwidth(c), Integer.toHexString(c));
          assertEquals(Character.toString(c), Visible.of(Character.toString(c)));
          assertEquals(false, Characters.isMark(c) || Characters.isHidden(c));
        });
  }

  @Test
  void what_pages_are_drawn_with_is_plain() {
    "─│▸●○□↵…—“”‘’·█éñЖΩ日"
        .chars()
        .forEach(c -> assertEquals(true, Characters.isPlain(Character.toString(c))));
  }
}
