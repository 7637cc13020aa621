package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.terminal.Columns;

/** Text that could command a terminal or move its columns is written, shown and found. */
class HostileTextJourneyTest {
  private static final String HOSTILE =
      "\u001b]0;x\u0007 \u009b31m \u202etxt 👩‍⚕️ e\u0301 日本語 สวัสดีครับ مرحبا end";

  @TempDir Path home;

  private Pilot pasted(String text) {
    return Pilot.settled(home, "Amara").keys("w").paste(text);
  }

  private static void harmless(Pilot pilot) {
    String screen = pilot.screen();
    assertTrue(screen.codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)), screen);
    assertEquals(-1, screen.indexOf('\u202e'), screen);
    List<String> wide =
        screen.lines().filter(line -> Columns.of(line) > Samples.SIZE.columns()).toList();
    assertEquals(List.of(), wide);
  }

  @Test
  void it_is_shown_without_commanding_the_screen_on_every_page() {
    Pilot pilot = pasted(HOSTILE);
    harmless(pilot);
    pilot.keys("<c-s>").type("T " + "\u202e👩‍⚕️").sees("T ");
    harmless(pilot);
    pilot.keys("<c-s>").sees("Kept: T");
    harmless(pilot);
    pilot.keys("G<cr>").sees("日本語", "end");
    harmless(pilot);
    pilot.keys("<esc>b");
    harmless(pilot);
    pilot.keys("<esc>/").type("日本語").sees("1 entry");
    harmless(pilot);
    pilot.keys("<cr><cr>s<cr>");
    harmless(pilot);
    pilot.keys("<space>p").sees("日本語");
    harmless(pilot);
  }

  @ParameterizedTest
  @ValueSource(strings = {"日本語", "สวัสดีครับ", "مرحبا", "é", "e\u0301", "end"})
  void it_is_found_by_its_words(String word) {
    Pilot pilot = pasted("écho " + HOSTILE).keys("<c-s><c-s>/").type(word);
    if (word.length() <= 2) {
      pilot.type("cho");
    }
    pilot.sees("1 entry");
  }

  @Test
  void later_columns_stay_in_place() {
    Pilot pilot = Pilot.settled(home, "Amara");
    for (String title :
        List.of("plain", "👩‍⚕️👩‍⚕️", "e\u0301e\u0301", "日本語", "สวัสดี", "\u001b]0;x\u0007")) {
      pilot.keys("w").type("Text.").keys("<c-s>").paste(title).keys("<c-s>");
    }
    pilot.keys("/");
    List<Integer> widths =
        pilot.keys("<esc>b").rows("Sun 22 Nov").stream().map(Columns::of).toList();
    assertTrue(widths.stream().allMatch(width -> width <= 80), widths::toString);
    harmless(pilot);
  }

  @Test
  void the_caret_walks_over_clusters_not_over_their_parts() {
    Pilot pilot = pasted("a👩‍⚕️e\u0301語");
    pilot.keys("<left>").writesBehind("a👩‍⚕️e\u0301");
    pilot.keys("<left>").keys("<bs>");
    assertEquals("ae\u0301語", prose(pilot));
  }

  @Test
  void it_comes_back_as_it_was_written() {
    Pilot pilot = pasted(HOSTILE);
    String before = prose(pilot);
    assertEquals(before, prose(pilot.later().killed().keys("<cr>")));
  }

  @Test
  void a_query_of_ten_thousand_letters_or_five_thousand_brackets_is_answered() {
    Pilot pilot = pasted("Marigold.").keys("<c-s><c-s>/");
    pilot.paste("a".repeat(10_000)).sees("Search").misses("Exception");
    pilot.keys("<esc>/").paste("(".repeat(5_000)).sees("Search").misses("Exception");
    pilot.keys("<esc>/").paste("\u001b]0;x\u0007\u202e\"").sees("Search");
    harmless(pilot);
  }

  private static String prose(Pilot pilot) {
    Work work = ((WritingPage) pilot.state().page()).work();
    return ((Field.Prose) work.field()).writing().text();
  }
}
