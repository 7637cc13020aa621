package org.sojourn.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where rows end; drawn as in {@link Drawn}. */
class WrapTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                       10, ''
          abc,                      10, abc
          one two three,            10, one·two·/three
          one two three,             7, one·two·/three
          one two three,             6, one·/two·/three
          one    two,                5, one····/two
          abcdefghijklm,            10, abcdefghij/klm
          ab abcdefghijklm xy,      10, ab·/abcdefghij/klm·xy
          well-known,                7, well-/known
          a well--known b,           8, a·well--/known·b
          at -5 degrees,             4, at·/-5·/degr/ees
          use --flag,                6, use·/--flag
          see e.g. this,             7, see·/e.g.·/this
          the fee(s) due,            8, the·/fee(s)·/due
          see http://a.b,           10, see·/http://a.b
          quoi ?,                    5, quoi·/?
          un mot ?,                  7, un·/mot·?
          don’t don’t,               8, don’t·/don’t
          don’t,                     4, don’/t
          one—two,                   5, one—/two
          日本語です。,               10, 日本語で/す。
          日本語です。,                4, 日本/語で/す。
          日本「語」,                  6, 日本/「語」
          日本っ語,                   4, 日/本っ/語
          日本語,                     3, 日/本/語
          日本語,                     1, 日/本/語
          สวัสดีชาวโลก,                7, สวัสดีชาว/โลก
          नमस्ते दुनिया।,               6, नमस्ते·/दुनिया।
          مرحبا بالعالم،,           8, مرحبا·/بالعالم،
          👩‍⚕️👩‍⚕️👩‍⚕️,                   4, 👩‍⚕️👩‍⚕️/👩‍⚕️
          👩‍⚕️👩‍⚕️👩‍⚕️,                   5, 👩‍⚕️👩‍⚕️/👩‍⚕️
          🇫🇷🇺🇬🇰🇪,                   2, 🇫🇷/🇺🇬/🇰🇪
          e\u0301e\u0301e\u0301,     2, e\u0301e\u0301/e\u0301
          http://a.org/bcdef,       10, http://a.o/rg/bcdef
          see http://a.org/bcdef x, 10, see·/http://a.o/rg/bcdef·x
          a https://b.org/c?d=e-f x, 20, a·/https://b.org//c?d=e-f·x
          in a/b-c.d-e.txt now,     15, in·/a/b-c.d-e.txt·/now
          [/tmp/a-b/c-d.txt],       12, [/tmp/a-b//c-d.txt]
          /aa-bbbbbbbbbbb,          10, /aa-/bbbbbbbbbb/b
          mail me@here.org now,     12, mail·/me@here.org·/now
          abc日本,                    4, abc/日本
          ab日,                       3, ab/日
          日a本b語c,                   5, 日a本/b語c
          a👩‍⚕️b👩‍⚕️c,                     4, a👩‍⚕️b/👩‍⚕️c
          日本、語,                    4, 日/本、/語
          (日本),                     4, (日/本)
          日本語です 日本語,           10, 日本語です·/日本語
          one　two,                   4, one　/two
          ภาษาไทยไม่มีช่องว่าง,            8, ภาษาไทย/ไม่มีช่อง/ว่าง
          a\u00a0b c,                4, a\u00a0b·/c
          a⏎⏎b,                      5, a⏎⏎b
          ⏎⏎,                        5, ⏎⏎
          """)
  void rows_end_between_words(String text, int columns, String rows) {
    Sheet page = Drawn.page(columns, 5);
    Writing writing = Writing.of(Drawn.plain(text), 0);
    assertEquals(rows, Drawn.rows(writing, page).replace("|", ""));
  }

  @Test
  void ascii_prose_ends_its_rows_where_the_jdk_would() {
    String[] words = {
      "the", "clinic", "was", "full,", "well-known", "it's", "said.", "(see", "5", "x)"
    };
    Random random = new Random(6);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder("It");
      for (int i = 0; i < 60; i++) {
        text.append(" ".repeat(1 + random.nextInt(8) / 7)).append(words[random.nextInt(10)]);
      }
      int columns = 12 + random.nextInt(60);
      assertEquals(
          byTheJdk(text.toString(), columns), starts(text.toString(), columns), text.toString());
    }
  }

  /** The greedy wrap by all line breaks of a text, for one-column characters and no long words. */
  private static List<Integer> byTheJdk(String text, int columns) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<Integer> starts = new ArrayList<>(List.of(0));
    int last = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (text.substring(starts.getLast(), end).stripTrailing().length() > columns) {
        starts.add(last);
      }
      last = end;
    }
    return starts;
  }

  private static List<Integer> starts(String text, int columns) {
    Rows rows = Writing.of(text).rows(Drawn.page(columns, 5));
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < rows.count(); i++) {
      starts.add(rows.row(i).start());
    }
    return starts;
  }
}
