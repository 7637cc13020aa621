package org.sojourn.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds whatever is typed, with fixed seeds. */
class WritingPropertyTest {

  private static final int[] WIDTHS = {1, 2, 3, 7, 20, 72};
  private static final List<Motion> MOTIONS = List.of(Motion.values());

  @Test
  void undo_gives_each_earlier_text_back_and_redo_each_later_one() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      Writing now = Writing.of(Texts.random(random, 30), random.nextInt(60));
      String first = now.text();
      for (int i = 0; i < 60; i++) {
        now = act(random, now, page(random));
      }
      List<Writing> back = new ArrayList<>(List.of(now.type("last")));
      while (back.getLast().canUndo()) {
        back.add(back.getLast().undo());
      }
      List<String> undone = back.stream().map(Writing::text).toList();
      List<String> redone = new ArrayList<>(List.of(undone.getLast()));
      for (Writing w = back.getLast(); w.canRedo(); redone.add(w.text())) {
        w = w.redo();
      }
      assertEquals(undone, redone.reversed());
      assertEquals(first, undone.getLast(), "seed 1, round " + round);
    }
  }

  @Test
  void every_step_is_undone_to_the_text_and_caret_before_it() {
    Random random = new Random(2);
    Sheet page = Drawn.page(20, 5);
    Writing now = Writing.of(Texts.random(random, 50), 10);
    for (int i = 0; i < 3000; i++) {
      Writing before = now.pause();
      Writing after = edit(random, before);
      if (!after.reads(before)) {
        Writing unmarked = before.marking() ? before.unselect() : before;
        Writing undone = before.marking() ? after.undo().unselect() : after.undo();
        assertEquals(unmarked, undone, "seed 2, edit " + i);
        assertEquals(after, after.undo().redo(), "seed 2, edit " + i);
        assertEquals(after.text(), after.move(Motion.UP, page).undo().redo().text());
      }
      now = random.nextInt(3) == 0 ? select(random, after, page) : after;
    }
  }

  @Test
  void ten_thousand_random_keys_keep_the_caret_on_a_cluster_and_the_rows_whole() {
    Random random = new Random(3);
    Writing now = Writing.of("");
    for (int i = 0; i < 10_000; i++) {
      Sheet page = page(random);
      now = act(random, now, page);
      String text = now.text();
      String story = "seed 3, key " + i + ": " + now;
      assertTrue(clusterBoundary(text, now.selectionStart()), story);
      assertTrue(clusterBoundary(text, now.selectionEnd()), story);
      assertEquals(text.substring(now.selectionStart(), now.selectionEnd()), now.selected());
      if (i % 20 == 0) {
        check(now, page);
      }
      if (now.text().length() > 600) {
        now = Writing.of(Texts.ALL.get(random.nextInt(Texts.ALL.size())), random.nextInt(40));
      }
    }
  }

  @Test
  void ten_thousand_short_sequences_never_throw() {
    Random random = new Random(4);
    for (int i = 0; i < 10_000; i++) {
      String text = Texts.ALL.get(random.nextInt(Texts.ALL.size()));
      Writing now = Writing.of(text, random.nextInt(text.length() + 1));
      for (int k = 0; k < 8; k++) {
        Sheet page = page(random);
        now = act(random, now, page);
        Rows rows = now.rows(page);
        String story = "seed 4, sequence " + i + ": " + now;
        assertTrue(rows.caretColumn() <= page.columns(), story);
        assertTrue(rows.caretRow() < rows.count(), story);
        String shown = shown(rows.row(rows.caretRow()), page);
        assertTrue(Set.of(shown, shown + " ").contains(runs(rows)), story);
      }
    }
  }

  @Test
  void a_writing_that_was_edited_wraps_as_one_that_was_opened() {
    Random random = new Random(5);
    for (int round = 0; round < 400; round++) {
      Sheet page = page(random);
      Writing now = Writing.of(Texts.random(random, 200), random.nextInt(400));
      now.rows(page);
      for (int i = 0; i < 20; i++) {
        now = random.nextInt(4) == 0 ? act(random, now, page) : edit(random, now);
        if (random.nextBoolean()) {
          assertEquals(
              rows(Writing.of(now.text()), page), rows(now, page), "seed 5, round " + round);
          assertEquals(Writing.of(now.text()).words(), now.words(), () -> "words");
        }
      }
    }
  }

  @Test
  void wrapping_loses_and_invents_nothing_at_any_width() {
    for (String text : Texts.ALL) {
      for (int width = 1; width < 80; width++) {
        check(Writing.of(text), Drawn.page(width, 5));
      }
    }
  }

  @Test
  void a_caret_goes_over_a_text_by_its_clusters_both_ways() {
    for (String text : Texts.ALL) {
      BreakIterator clusters = clusters(text);
      Sheet page = Drawn.page(20, 5);
      Writing now = Writing.of(text, 0);
      for (int next = clusters.next(); next != BreakIterator.DONE; next = clusters.next()) {
        now = now.move(Motion.RIGHT, page);
        assertEquals(next, now.caret(), text);
      }
      for (int next = clusters.previous(); next != BreakIterator.DONE; next = clusters.previous()) {
        now = now.move(Motion.LEFT, page);
        assertEquals(next, now.caret(), text);
      }
    }
  }

  @Test
  void down_visits_every_row_and_up_comes_back() {
    for (String text : Texts.ALL) {
      for (int width : WIDTHS) {
        Sheet page = Drawn.page(width, 5);
        Writing now = Writing.of(text, 0);
        int last = now.rows(page).count() - 1;
        for (int row = 0; row <= last; row++) {
          assertEquals(row, now.rows(page).caretRow(), text);
          now = row == last ? now : now.move(Motion.DOWN, page);
        }
        for (int row = last; row >= 0; row--) {
          assertEquals(row, now.rows(page).caretRow(), text);
          now = now.move(Motion.UP, page);
        }
        assertEquals(0, now.caret());
      }
    }
  }

  /** Every row follows on the last, fits the page but for its spaces, and begins at a cluster. */
  private static void check(Writing writing, Sheet page) {
    String text = writing.text();
    Rows rows = writing.rows(page);
    int at = 0;
    for (int i = 0; i < rows.count(); i++) {
      Row row = rows.row(i);
      at += i > 0 && row.start() == at + 1 && text.charAt(at) == '\n' ? 1 : 0;
      assertEquals(at, row.start(), () -> text);
      assertEquals(text.substring(row.start(), row.end()), row.text());
      assertTrue(clusterBoundary(text, row.start()), () -> text);
      assertTrue(fits(row.text(), page), () -> "[" + row.text() + "] " + page.columns());
      at = row.end();
    }
    assertEquals(text.length(), at);
  }

  private static boolean fits(String row, Sheet page) {
    String seen = row.replaceFirst("[ \t\u2000-\u2006\u2008-\u200a\u205f\u3000\u1680]+$", "");
    BreakIterator clusters = clusters(seen);
    int columns = 0;
    int count = 0;
    for (int start = 0, end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      columns += Drawn.MEASURE.columns(seen.substring(start, end));
      count++;
      start = end;
    }
    return columns <= page.columns() || count == 1;
  }

  private static List<Row> rows(Writing writing, Sheet page) {
    Rows rows = writing.rows(page);
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < rows.count(); i++) {
      all.add(rows.row(i));
    }
    return all;
  }

  private static boolean clusterBoundary(String text, int at) {
    return at == 0 || at == text.length() || clusters(text).isBoundary(at);
  }

  private static BreakIterator clusters(String text) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    return clusters;
  }

  private static Sheet page(Random random) {
    return Drawn.page(WIDTHS[random.nextInt(WIDTHS.length)], 1 + random.nextInt(6));
  }

  /** What of a row is shown: not the spaces that hang over the edge. */
  private static String shown(Row row, Sheet page) {
    BreakIterator clusters = clusters(row.text());
    int columns = 0;
    int start = 0;
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      if (columns >= page.columns()) {
        break;
      }
      columns += page.columns(row.text(), start, end);
      start = end;
    }
    return row.text().substring(0, start);
  }

  private static String runs(Rows rows) {
    StringBuilder text = new StringBuilder();
    rows.runs(rows.caretRow()).forEach(run -> text.append(run.text()));
    return text.toString();
  }

  private static Writing act(Random random, Writing now, Sheet page) {
    return switch (random.nextInt(10)) {
      case 8, 9 -> select(random, now, page);
      case 0 -> now.undo();
      case 1 -> now.redo();
      case 2, 3 -> now.move(MOTIONS.get(random.nextInt(MOTIONS.size())), page);
      case 4 -> now.pause();
      default -> edit(random, now);
    };
  }

  private static Writing select(Random random, Writing now, Sheet page) {
    return switch (random.nextInt(11)) {
      case 0 -> now.mark();
      case 1 -> now.unselect();
      case 2 -> now.selectWord();
      case 3 -> now.selectParagraph();
      case 4 -> now.find(Texts.piece(random)).next();
      case 5 -> now.find(Texts.piece(random)).previous();
      case 6, 7 ->
          now.point(random.nextInt(12) - 2, random.nextInt(90) - 5, page, random.nextBoolean());
      default -> now.move(MOTIONS.get(random.nextInt(MOTIONS.size())), page, true);
    };
  }

  private static Writing edit(Random random, Writing now) {
    return switch (random.nextInt(15)) {
      case 10 -> now.cut();
      case 11 -> now.paste(now.copied());
      case 12 -> now.rewrite(now.text().replace(Texts.piece(random), Texts.piece(random)));
      case 13 -> now.deleteToRowEnd(Drawn.page(20, 5));
      case 14 -> now.deleteToRowStart(Drawn.page(20, 5));
      case 0 -> now.newline();
      case 1 -> now.paste(Texts.random(random, 10));
      case 2 -> now.deleteBack();
      case 3 -> now.deleteForward();
      case 4 -> now.deleteWordBack();
      case 5 -> now.deleteWordForward();
      default -> now.type(Texts.piece(random));
    };
  }
}
