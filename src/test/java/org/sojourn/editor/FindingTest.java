package org.sojourn.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding a text within a text. */
class FindingTest {

  private static final Sheet PAGE = Drawn.page(72, 10);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |one two one,          <find:one>,                     ^one| two one
          |one two one,          <find:one><find:one>,           one two ^one|
          |one two one,          <find:one><find:one><find:one>, ^one| two one
          one two one|,          <find:one>,                     ^one| two one
          one two one|,          <find-back:one>,                one two ^one|
          one two one|,          <find-back:one><find-back:one>, ^one| two one
          |one two one,          <find-back:one>,                one two ^one|
          o|ne two one,          <find:one>,                     one two ^one|
          o|ne two one,          <find-back:one>,                ^one| two one
          |one,                  <find:two>,                     |one
          |one,                  <find:>,                        |one
          |one,                  <find-back:two>,                |one
          |,                     <find:a>,                       |
          ^one| two one,         <find-near:one>,                ^one| two one
          ^one| two one,         <find-near:o>,                  ^o|ne two one
          |a⏎b a⏎a,              <find:a><find:a>,               a⏎b ^a|⏎a
          |a⏎b a⏎a,              <find:a><find:a><find:a>,       a⏎b a⏎^a|
          |One ONE,              <find:one><find:one>,           One ^ONE|
          |one,                  <find:ONE>,                     ^one|
          |un été,               <find:ete>,                     un ^été|
          |un ete,               <find:été>,                     un ^ete|
          |un e\u0301te\u0301 x, <find:ete>,                     un ^e\u0301te\u0301| x
          |un été,               <find:e\u0301t>,                un ^ét|é
          |Straße,               <find:strasse>,                 ^Straße|
          |Straße,               <find:s>,                       ^S|traße
          |Straße,               <find:as>,                      |Straße
          |ΣΑΣ ς,                <find:σ><find:σ><find:σ>,       ΣΑΣ ^ς|
          |İstanbul,             <find:ist>,                     ^İst|anbul
          |øre œuvre,            <find:oeu>,                     øre ^œu|vre
          |don’t,                <find:don't>,                   ^don’t|
          |“so”,                 '<find:"so">',                  ^“so”|
          |a – b,                <find:a - b>,                   ^a – b|
          |日本語日,              <find:日><find:日>,              日本語^日|
          |かが,                  <find:が>,                      か^が|
          |かが,                  <find:か><find:か>,              ^か|が
          |มา ม้า,                <find:มา>,                      ^มา| ม้า
          |الحَمْد,                 <find:الحمد>,                   ^الحَمْد|
          |한국,                  <find:국>,                      한^국|
          |하 한,                 <find:하><find:하>,              ^하| 한
          |👩 👩‍⚕️,                <find:👩><find:👩>,              ^👩| 👩‍⚕️
          |x👩‍⚕️y,                 <find:👩‍⚕️>,                     x^👩‍⚕️|y
          |क्षिति ति,               <find:ति><find:ति>,              क्षिति ^ति|
          |ab,                   <find:b>x,                      ax|
          |ab ab,                <find:b><bs><find:b>,           a a^b|
          |ab,                   <find:b><right>,                ab|
          |aaa,                  <find:aa><find:aa>,             ^aa|a
          """)
  void the_next_place_is_selected(String before, String keys, String after) {
    Writing now = Keys.press(Drawn.writing(before), keys, PAGE);
    assertEquals(Drawn.visible(Drawn.plain(after)), Drawn.text(now));
  }

  @Test
  void it_is_told_which_of_how_many_is_selected() {
    Writing writing = Writing.of("one two\none\n\none", 0);
    assertEquals(3, writing.find("one").count());
    assertEquals(0, writing.find("one").number());
    Writing first = writing.find("one").next();
    assertEquals(1, first.find("one").number());
    Writing last = first.find("one").previous();
    assertEquals(3, last.find("one").number());
    assertEquals(0, last.find("on").number());
    assertEquals(0, last.find("zzz").count());
    assertEquals(0, last.find("zzz").number());
    assertEquals(1, last.find("one").next().find("one").number());
  }

  @Test
  void nothing_found_leaves_the_writing_as_it_is() {
    Writing writing = Writing.of("one", 1);
    assertSame(writing, writing.find("two").next());
    assertSame(writing, writing.find("").previous());
    assertSame(writing, writing.find("\u0301").nearest());
  }

  @Test
  void hits_of_another_text_are_refused() {
    Writing writing = Writing.of("one");
    Hits hits = writing.find("o");
    Rows rows = writing.type("x").rows(PAGE);
    assertThrows(IllegalArgumentException.class, () -> rows.runs(0, hits));
  }

  @Test
  void a_text_of_very_many_paragraphs_is_searched_through() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append(i % 7 == 3 ? "Été " + i : "nothing").append('\n');
    }
    Writing now = Writing.of(text.toString(), 0);
    assertEquals(714, now.find("ete").count());
    for (int i = 1; i <= 714; i++) {
      now = now.find("ete").next();
      assertEquals(i, now.find("ete").number());
      assertEquals("Été", now.selected());
    }
    assertEquals(1, now.find("ete").next().find("ete").number());
    assertEquals(713, now.find("ete").previous().find("ete").number());
  }

  @Test
  void every_place_found_begins_and_ends_with_a_cluster_and_folds_to_what_is_sought() {
    Random random = new Random(9);
    for (int round = 0; round < 3000; round++) {
      Writing writing = Writing.of(Texts.random(random, 40), 0);
      String sought = Texts.piece(random).strip();
      Writing now = writing;
      int count = writing.find(sought).count();
      for (int i = 0; i < count; i++) {
        now = now.find(sought).next();
        String found = now.selected();
        int from = now.selectionStart();
        String story = "round " + round + ": [" + sought + "] in " + now;
        assertTrue(boundary(now.text(), from) && boundary(now.text(), now.caret()), story);
        assertEquals(Folded.of(sought).text(), Folded.of(found).text(), story);
      }
    }
  }

  private static boolean boundary(String text, int at) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    return clusters.isBoundary(at);
  }
}
