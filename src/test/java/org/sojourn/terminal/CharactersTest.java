package org.sojourn.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
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
  void plain_characters_side_by_side_are_clusters_of_their_own() {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    List<String> beside = List.of("a", "é", "─", "…", "→", "Ж", "日", "か", "한", "→");
    IntStream.range(0x20, 0x10000)
        .filter(c -> Characters.isPlain((char) c) && Character.isDefined(c))
        .forEach(c -> {
          for (String other : beside) {
            String both = Character.toString(c) + other + Character.toString(c);
            clusters.setText(both);
            assertEquals(1, clusters.next(), Integer.toHexString(c) + " before " + other);
            assertEquals(2, clusters.next(), Integer.toHexString(c) + " after " + other);
          }
        });
  }

  @Test
  void what_pages_are_drawn_with_is_plain() {
    "─│▸●○□↵…—“”‘’·█éñЖΩ日"
        .chars()
        .forEach(c -> assertEquals(true, Characters.isPlain(Character.toString(c))));
  }
}
