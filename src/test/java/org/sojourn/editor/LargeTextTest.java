package org.sojourn.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts far larger than an answer is. Work is counted by the clusters that are measured. */
class LargeTextTest {

  private int measured;
  private final Sheet counted =
      new Sheet(
          72,
          20,
          cluster -> {
            measured++;
            return 1;
          });

  @Test
  void very_many_paragraphs_read_count_and_wrap_as_one_text() {
    Random random = new Random(10);
    StringBuilder model = new StringBuilder("some words of a row\n\n".repeat(1500));
    Writing now = Writing.of(model.toString());
    Sheet page = Drawn.page(12, 10);
    for (int i = 0; i < 600; i++) {
      int from = random.nextInt(model.length() + 1);
      int to = Math.min(model.length(), from + random.nextInt(10) / 9 * random.nextInt(9000));
      String piece = random.nextInt(20) == 0 ? "x y\n".repeat(700) : "\nword ";
      now = from == to ? now.select(from, from).type(piece) : now.select(from, to).type(piece);
      model.replace(from, to, piece);
      assertEquals(model.length(), now.text().length(), "seed 10, edit " + i);
      if (i % 30 == 0) {
        Writing opened = Writing.of(model.toString());
        assertEquals(model.toString(), now.text(), "seed 10, edit " + i);
        assertEquals(opened.words(), now.words(), "seed 10, edit " + i);
        assertEquals(opened.rows(page).count(), now.rows(page).count(), "seed 10, edit " + i);
        assertTrue(opened.reads(now) && now.reads(opened), "seed 10, edit " + i);
      }
    }
  }

  @Test
  void a_key_in_a_paragraph_without_an_end_measures_the_rows_around_it_only() {
    Writing now = Writing.of("é".repeat(100_000), 50_000);
    now.rows(counted).caretRow();
    for (int i = 0; i < 5; i++) {
      measured = 0;
      now = now.type("è");
      now.rows(counted).caretColumn();
      assertTrue(measured < 72 * (Wrap.PATIENCE + 20), "measured " + measured);
    }
    int at = 0;
    Rows rows = now.rows(counted);
    for (int i = 0; i < rows.count(); i++) {
      assertEquals(at, rows.row(i).start());
      assertTrue(rows.row(i).text().length() <= 72);
      at = rows.row(i).end();
    }
    assertEquals(100_005, at);
  }

  @Test
  void such_a_paragraph_is_parted_and_joined_as_cheaply() {
    Writing now = Writing.of("é".repeat(100_000), 50_000);
    now.rows(counted).caretRow();
    measured = 0;
    Writing parted = now.newline();
    parted.rows(counted).caretColumn();
    Writing joined = parted.deleteBack();
    joined.rows(counted).caretColumn();
    joined.undo().rows(counted).caretColumn();
    assertTrue(measured < 3 * 72 * (Wrap.PATIENCE + 20), "measured " + measured);
    assertEquals(now.text(), joined.text());
  }

  @Test
  void a_flag_put_before_very_many_does_not_part_the_others() {
    Writing now = Writing.of("🇫🇷".repeat(20_000), 0);
    Sheet page = Drawn.page(72, 20);
    now.rows(page).caretRow();
    now = now.type("🇺");
    Rows rows = now.rows(page);
    for (int i = 0; i + 1 < rows.count(); i++) {
      assertTrue(rows.row(i).end() % 4 == 0, "row " + i);
    }
  }

  @Test
  void a_hundred_thousand_marks_are_one_character() {
    String marked = "x" + "\u0301".repeat(100_000);
    Sheet page = Drawn.page(72, 20);
    Writing now = Writing.of("a" + marked + "b");
    assertEquals(1 + marked.length(), now.move(Motion.LEFT, page).caret());
    assertEquals(1, now.move(Motion.LEFT, page).move(Motion.LEFT, page).caret());
    assertEquals("ab", now.move(Motion.LEFT, page).deleteBack().text());
    assertEquals(3, now.rows(page).caretColumn());
    assertEquals(marked, now.find("x").next().selected());
    Writing typed = now;
    for (int i = 0; i < 20; i++) {
      typed = typed.type("\u0301");
    }
    assertEquals(now.text().length() + 20, typed.caret());
  }

  @Test
  void a_word_of_a_megabyte_is_one_word() {
    Sheet page = Drawn.page(72, 20);
    Writing now = Writing.of("a " + "b".repeat(1 << 20) + " c");
    Writing there = now.move(Motion.WORD_LEFT, page).move(Motion.WORD_LEFT, page);
    assertEquals(2, there.caret());
    assertEquals(2 + (1 << 20), there.move(Motion.WORD_RIGHT, page).caret());
    assertEquals(3, now.words());
    assertEquals("a  c", now.select(1000, 1000).selectWord().cut().text());
  }

  @Test
  void a_step_that_changes_nothing_shares_all() {
    Writing now = Writing.of("a\nb");
    assertSame(now, now.rewrite("a\r\nb"));
    assertSame(now, now.cut());
    assertSame(now, now.unselect());
    assertTrue(now.reads(now.move(Motion.LEFT, counted)));
  }
}
