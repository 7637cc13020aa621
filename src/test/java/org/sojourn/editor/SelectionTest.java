package org.sojourn.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.editor.Keys.check;
import static org.sojourn.editor.Keys.checkRows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selecting, and what keys do to what is selected, as {@code before, keys, after}. */
class SelectionTest {

  private static final Sheet NARROW = Drawn.page(10, 4);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |,               <s-left>,                   |
          |,               <s-right>,                  |
          |abc,            <s-right>,                  ^a|bc
          |abc,            <s-right><s-right>,         ^ab|c
          abc|,            <s-left>,                   ab|c^
          a|bc,            <s-right><s-left>,          a|bc
          a|bc,            <s-right><s-left><s-left>,  |a^bc
          a|⏎b,            <s-right>,                  a^⏎|b
          a⏎|b,            <s-left>,                   a|⏎^b
          |abc,            <s-end>,                    ^abc|
          abc|,            <s-home>,                   |abc^
          one| two,        <s-c-right>,                one^ two|
          one two|,        <s-c-left>,                 one |two^
          one two|,        <s-c-left><s-c-left>,       |one two^
          a⏎b|⏎c,          <s-c-home>,                 |a⏎b^⏎c
          a⏎b|⏎c,          <s-c-end>,                  a⏎b^⏎c|
          a|b⏎cd,          <s-down>,                   a^b⏎c|d
          ab⏎c|d,          <s-up>,                     a|b⏎c^d
          ab|c,            <s-up>,                     |ab^c
          a|bc,            <s-down>,                   a^bc|
          |👩‍⚕️x,            <s-right>,                  ^👩‍⚕️|x
          👨‍👩‍👧‍👦|,             <s-left>,                   |👨‍👩‍👧‍👦^
          |🇫🇷🇺🇬,            <s-right>,                  ^🇫🇷|🇺🇬
          |e\u0301x,       <s-right>,                  ^e\u0301|x
          |क्षिति,            <s-right>,                  ^क्षि|ति
          |น้ำใจ,           <s-right>,                  ^น้ำ|ใจ
          日|本語,          <s-right><s-right>,         日^本語|
          مر|حبا,          <s-left>,                   م|ر^حبا
          |a⏎b⏎c,          <s-pgdn>,                   ^a⏎b⏎|c
          a⏎b⏎c|,          <s-pgup>,                   a|⏎b⏎c^
          a|b⏎⏎cd,         <s-c-down>,                 a^b⏎⏎|cd
          ab⏎⏎c|d,         <s-c-up>,                   ab⏎⏎|c^d
          """)
  void shift_and_a_move_select_what_lies_between(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |ab cd,                 <s-down>,                 ^ab·cd|
          |one two three,         <s-end>,                  ^one two|·/three
          |one two three,         <s-down>,                 ^one two·/|three
          one two t|hree four,    <s-home>,                 one two·/|t^hree four
          |one two three four,    <s-down><s-down>,         ^one two·/three four|
          |abcdefghijklm,         <s-end>,                  ^abcdefghij|/klm
          |abcdefghijklm,         <s-end><s-right>,         ^abcdefghij/k|lm
          one |two three,         <s-down><s-up>,           one |two·/three
          日本|語日本語日本,        <s-down>,                 日本^語日本/語日|本
          abc|⏎d⏎efg,             <s-down><s-down>,         abc^⏎d⏎efg|
          """)
  void selecting_goes_by_the_rows_that_are_seen(String before, String keys, String after) {
    checkRows(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a^bc|d,          <left>,           a|bcd
          a^bc|d,          <right>,          abc|d
          a|bc^d,          <left>,           a|bcd
          a|bc^d,          <right>,          abc|d
          ^abc|,           <right>,          abc|
          ^abc|,           <left>,           |abc
          a^⏎|b,           <left>,           a|⏎b
          ^one| two,       <c-right>,        one two|
          one ^two|,       <c-left>,         one |two
          a^bc|d,          <home>,           |abcd
          a^bc|d,          <end>,            abcd|
          a^b|⏎cd,         <down>,           ab⏎cd|
          ab⏎c|d^,         <up>,             a|b⏎cd
          a^bc|d,          <c-home>,         |abcd
          a^bc|d,          <c-end>,          abcd|
          a^bc|d,          <esc>,            abc|d
          a|bc^d,          <esc>,            a|bcd
          ab|cd,           <esc>,            ab|cd
          a^bc|d,          <pause>,          a^bc|d
          """)
  void a_move_without_shift_ends_the_selection(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a^bc|d,          x,                ax|d
          a|bc^d,          x,                ax|d
          ^abc|,           x,                x|
          ^abc|,           xy,               xy|
          a^⏎|b,           x,                ax|b
          a^⏎⏎b⏎|c,        x,                ax|c
          a^b|c,           <enter>,          a⏎|c
          a^b|c,           <tab>,            a··|c
          a^b|c,           <paste:x⏎y>,      ax⏎y|c
          a^b|c,           <paste:>,         a^b|c
          a^b|c,           <bs>,             a|c
          a^b|c,           <del>,            a|c
          a|b^c,           <bs>,             a|c
          a|b^c,           <del>,            a|c
          a^b|c,           <bs><bs>,         |c
          one ^two| x,     <c-bs>,           one |·x
          one ^tw|o x,     <c-del>,          one |o x
          one ^two| x,     <row-del>,        one |·x
          one ^two| x,     <row-bs>,         one |·x
          ^👩‍⚕️|x,           日,               日|x
          x^👨‍👩‍👧‍👦👍🏽|y,      <bs>,             x|y
          e^x⏎|\u0301,     <bs>,             e\u0301|
          ^x\u0301|\u0301, <bs>,             |
          🇫^x|🇷,           <bs>,             🇫🇷|
          日^本⏎語|あ,       か,               日か|あ
          ^สวัสดี|x,          <del>,            |x
          """)
  void what_is_typed_or_deleted_takes_what_is_selected(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a|bc,            <mark>,                       a^|bc
          a|bc,            <mark><right>,                a^b|c
          a|bc,            <mark><right><right><left>,   a^b|c
          a|bc,            <mark><left>,                 |a^bc
          a|bc,            <mark><right><esc>,           ab|c
          a|bc,            <mark><right><esc><right>,    abc|
          a|bc,            <mark><esc>,                  a|bc
          |abc,            <mark><end><bs>,              |
          |abc,            <mark><right>x<right>,        xb|c
          |abc,            <mark>x<right>,               xa|bc
          |abc,            <mark><s-right><right>,       ^ab|c
          |one two,        <mark><c-right><mark><c-right>, one^ two|
          |a⏎b⏎c,          <mark><down><down>,           ^a⏎b⏎|c
          |abc,            <mark><right><c-x>,           |bc
          |abc,            <mark><right><c-z><right>,    ^ab|c
          |abc,            <mark><click:0.2>,            ^ab|c
          ab|,             x<mark><left><c-z><left>,     a|b
          """)
  void with_a_mark_set_every_move_selects(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a⏎|b,              <all>,             ^a⏎b|
          |,                 <all>,             |
          one t|wo x,        <word>,            one ^two| x
          one |two x,        <word>,            one ^two| x
          one two| x,        <word>,            one ^two| x
          one  |  two,       <word>,            one  |  two
          |,                 <word>,            |
          |one,              <word>,            ^one|
          one|,              <word>,            ^one|
          one⏎|⏎two,         <word>,            one⏎|⏎two
          don|’t go,         <word>,            ^don’t| go
          a (b|c) d,         <word>,            a (^bc|) d
          日本語の|カタカナ,   <word>,            日本語の^カタカナ|
          x 👩‍⚕️| y,           <word>,            x ^👩‍⚕️| y
          สวัส|ดีชาวโลก,        <word>,            ^สวัสดี|ชาวโลก
          a⏎b|c⏎d,           <para>,            a⏎^bc⏎|d
          a⏎b|c,             <para>,            a⏎^bc|
          a⏎|⏎d,             <para>,            a⏎^⏎|d
          a⏎b|c⏎d,           <para><c-x>,       a⏎|d
          a⏎b|c⏎d,           <all>x,            x|
          one t|wo,          <word>x,           one x|
          """)
  void a_word_a_paragraph_or_all_is_selected(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a^bc|d,          <c-c><end><c-v>,             abcdbc|
          a^bc|d,          <c-x><end><c-v>,             adbc|
          a^bc|d,          <c-x><c-v>,                  abc|d
          a^bc|d,          <c-x><c-v><c-v>,             abcbc|d
          a|bc^d,          <c-c>,                       a|bc^d
          a^bc|d,          <c-x>,                       a|d
          ab|,             <c-c><c-v>,                  ab|
          ab|,             <c-x>,                       ab|
          a^bc|d,          <c-c><c-v>,                  abc|d
          ^a⏎b|c,          <c-x><end><c-v>,             ca⏎b|
          a^b|c,           <c-c><all><c-v>,             b|
          x^👩‍⚕️é|y,         <c-x><c-home><c-v>,          👩‍⚕️é|xy
          a^bc|d,          <c-x><c-z>,                  a^bc|d
          a|bc^d,          <c-x><c-z>,                  a|bc^d
          a^bc|d,          <c-x><c-z><c-y>,             a|d
          a^bc|d,          <c-c><right>x<c-v><c-z>,     abcx|d
          ab^ |,           <c-x><c-v><c-v>,             ab··|
          """)
  void what_is_cut_or_copied_is_pasted_as_it_was(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a^bc|d,          x<c-z>,                       a^bc|d
          a|bc^d,          x<c-z>,                       a|bc^d
          a^bc|d,          xy<c-z>,                      a^bc|d
          a^bc|d,          xy<c-z><c-y>,                 axy|d
          a^bc|d,          <bs><c-z>,                    a^bc|d
          a^bc|d,          <bs><bs><c-z>,                a|d
          a^bc|d,          <bs>x<c-z>,                   a|d
          a^bc|d,          <paste:xy><c-z>,              a^bc|d
          a^bc|d,          <enter>x<c-z>,                a⏎|d
          a^bc|d,          <enter>x<c-z><c-z>,           a^bc|d
          a^⏎⏎|b,          x<c-z>,                       a^⏎⏎|b
          |,               ab<s-left>c<c-z>,             a|b^
          |,               ab<s-left>c<c-z><c-z>,        |
          |,               ab<wait>cd<c-z>,              ab|
          |,               ab<wait>cd<c-z><c-z>,         |
          abc|,            <bs><wait><bs><c-z>,          ab|
          |,               ab<mark>c<c-z>,               ab|
          |,               ab<mark><esc>c<c-z>,          ab|
          |,               ab<all><esc>c<c-z>,           ab|
          |,               ab<click:0.0>c<c-z>,          |ab
          |,               ab<find:z>c<c-z>,             |
          """)
  void undo_gives_back_what_was_selected(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |one two three,          <click:0.0>,                |one two·/three
          |one two three,          <click:0.3>,                one| two·/three
          |one two three,          <click:1.2>,                one two·/th|ree
          |one two three,          <click:1.99>,               one two·/three|
          |one two three,          <click:0.99>,               one two|·/three
          |one two three,          <click:5.0>,                one two·/three|
          one two three|,          <click:-1.4>,               |one two·/three
          one two three|,          <click:0.-4>,               |one two·/three
          |abcdefghijklm,          <click:0.10>,               abcdefghij|/klm
          |abcdefghijklm,          <click:1.0>,                abcdefghij/|klm
          |日本語,                  <click:0.2>,                日|本語
          |日本語,                  <click:0.3>,                日|本語
          |x👩‍⚕️y,                   <click:0.2>,                x|👩‍⚕️y
          |x👩‍⚕️y,                   <click:0.3>,                x👩‍⚕️|y
          |a⏎⏎b,                   <click:1.4>,                a⏎|⏎b
          |one two three,          <s-click:1.2>,              ^one two·/th|ree
          one two th|ree,          <s-click:0.1>,              o|ne two·/th^ree
          |one two three,          <click:0.4><s-click:0.7>,   one ^two|·/three
          |one two three,          <s-click:0.4><click:0.1>,   o|ne two·/three
          |abc⏎d⏎abc,              <click:0.2><down><down>,    abc⏎d⏎ab|c
          """)
  void a_place_on_the_page_is_pointed_at(String before, String keys, String after) {
    checkRows(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          one^ two| three,         '',      one[·two]·/three
          ^one two three|,         '',      [one·two·]/[three]
          a^b⏎c|d,                 '',      a[b·]/[c]d
          ^a⏎⏎b|,                  '',      [a·]/[·]/[b]
          a⏎b|,                    '',      a/b
          ^a⏎|b,                   '',      [a·]/b
          日^本|語,                 '',      日[本]語
          ^👩‍⚕️e\u0301|x,            '',      [👩‍⚕️e\u0301]x
          |one two one,            one,     ‹one›·two·/‹one›
          ^one| two one,           one,     [one]·two·/‹one›
          |see one two,            'e tw',  see·on‹e·›/‹tw›o
          |abcdefghijklm,          jk,      abcdefghi‹j›/‹k›lm
          o^n|e one,               one,     ‹o›[n]‹e›·‹one›
          |aaaaa,                  aa,      ‹aaaa›a
          |abc,                    '',      abc
          |,                       a,       ''
          ^abcdefghij      ⏎|x,    '',      [abcdefghij·]/x
          """)
  void a_row_is_shown_in_the_stretches_it_has(String writing, String sought, String rows) {
    assertEquals(rows, Drawn.runs(Drawn.writing(writing), NARROW, sought));
  }

  @Test
  void what_is_selected_is_told_as_text_and_as_a_stretch() {
    Writing writing = Drawn.writing("one|⏎two^ x");
    assertEquals("\ntwo", writing.selected());
    assertEquals(new Clipping("\ntwo"), writing.copied());
    assertEquals(3, writing.selectionStart());
    assertEquals(7, writing.selectionEnd());
    assertTrue(writing.selecting());
    Writing none = writing.unselect();
    assertEquals("", none.selected());
    assertTrue(none.copied().empty());
    assertFalse(none.selecting());
  }

  @Test
  void a_selection_is_part_of_what_makes_two_writings_equal() {
    assertFalse(Drawn.writing("^ab|").equals(Drawn.writing("ab|")));
    assertFalse(Writing.of("ab").mark().equals(Writing.of("ab")));
    assertEquals(Drawn.writing("^ab|"), Writing.of("ab").selectAll());
  }

  @Test
  void what_is_cut_from_an_opened_text_comes_back_with_its_odd_characters() {
    String odd = "a\tb\u0007\uD83Dc";
    Writing all = Writing.of(odd).selectAll();
    assertEquals(odd, all.cut().paste(all.copied()).text());
  }

  @Test
  void a_stretch_given_in_the_wrong_place_is_selected_by_whole_clusters() {
    assertEquals("e\u0301", Writing.of("e\u0301x").select(-5, 1).selected());
    assertEquals("x", Writing.of("e\u0301x").select(1, 99).selected());
  }
}
