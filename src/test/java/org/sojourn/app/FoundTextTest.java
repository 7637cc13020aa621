package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Entry;
import org.sojourn.search.Hit;
import org.sojourn.search.Mark;
import org.sojourn.search.Snippet;

/** An entry with what was found in it. */
class FoundTextTest {
  private static final String FILLER = "Rain on the roof, and nobody came.\n\n".repeat(20);
  private static final int ROOM = 20;

  private static FoundText found(String prose, Snippet... snippets) {
    Entry entry = Samples.entry(1, "2026-11-20", prose);
    return FoundText.of(
        Samples.onHome(),
        new ReadPage(Samples.kept(entry), List.of(), List.of(), List.of(), 0, 0),
        hit(entry.id(), snippets));
  }

  private static Hit hit(UUID id, Snippet... snippets) {
    return new Hit(
        id, Samples.TODAY, "A day", null, null, null, List.of(), 1, List.of(snippets), false);
  }

  private static Snippet snippet(String before, String marked, String after) {
    Mark mark = new Mark(before.length(), before.length() + marked.length());
    return new Snippet("free", "", before + marked + after, List.of(mark));
  }

  private static String row(FoundText text, int room) {
    return text.rows().get(text.top(room) + room / 3).text();
  }

  @Test
  void a_place_far_down_is_brought_to_the_upper_part_of_the_screen() {
    FoundText text =
        found(
            FILLER + "A snake was on the path.\n\n" + FILLER,
            snippet("A ", "snake", " was on the path."));
    assertEquals("A snake was on the path.", row(text, ROOM));
  }

  @Test
  void the_best_place_counts_not_the_first_that_has_the_word() {
    FoundText text =
        found(
            "A snake.\n\n" + FILLER + "The snake in the grass, then.\n\n" + FILLER,
            snippet("The ", "snake", " in the grass, then."));
    assertEquals("The snake in the grass, then.", row(text, ROOM));
  }

  @Test
  void a_place_that_goes_on_in_the_next_row_is_found_at_its_mark() {
    String long_ = "word ".repeat(20) + "snake";
    FoundText text =
        found(FILLER + long_ + "\n\n" + FILLER, snippet("word ".repeat(20), "snake", ""));
    assertEquals("word word word word word word snake", row(text, ROOM));
  }

  @Test
  void a_place_on_the_first_screen_leaves_the_entry_at_its_beginning() {
    FoundText text = found("A snake.\n\n" + FILLER, snippet("A ", "snake", "."));
    assertEquals(0, text.top(ROOM));
  }

  @Test
  void what_cannot_be_found_leaves_the_entry_at_its_beginning() {
    FoundText text = found(FILLER, snippet("A ", "snake", "."));
    assertEquals(0, text.top(ROOM));
  }

  @Test
  void what_was_looked_for_is_marked_in_whole_words_and_in_either_case() {
    FoundText text = found("Snake, snakes, (snake)", snippet("A ", "snake", "."));
    Line row = new Line("Snake, snakes, (snake)", Line.Tone.PLAIN, 0);
    assertEquals(List.of(new Mark(0, 5), new Mark(16, 21)), text.marks(row));
  }

  @Test
  void words_with_signs_in_them_are_taken_as_they_stand() {
    FoundText text = found("Was it (really) so?", snippet("it ", "(really)", " so"));
    Line row = new Line("Was it (really) so?", Line.Tone.PLAIN, 0);
    assertEquals(List.of(new Mark(7, 15)), text.marks(row));
  }
}
