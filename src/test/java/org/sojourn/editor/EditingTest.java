package org.sojourn.editor;

import static org.sojourn.editor.Keys.check;
import static org.sojourn.editor.Keys.checkRows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keys do to a text, as {@code before, keys, after}; see {@link Drawn} and {@link Keys}. */
class EditingTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |,          a,              a|
          |,          hello,          hello|
          a|c,        b,              ab|c
          |bc,        a,              a|bc
          ab|,        c,              abc|
          a|,         ' b',           a b|
          |,          日本語,           日本語|
          |,          สวัสดี,           สวัสดี|
          |,          नमस्ते,            नमस्ते|
          |,          مرحبا,          مرحبا|
          a|b,        👩‍⚕️,             a👩‍⚕️|b
          a|b,        🇫🇷,             a🇫🇷|b
          e|,         \u0301,         e\u0301|
          |\u0301x,   e,              e\u0301|x
          a|⏎b,       x,              ax|⏎b
          a⏎|b,       x,              a⏎x|b
          |,          <tab>x,         ··x|
          a|b,        <enter>,        a⏎|b
          |ab,        <enter>,        ⏎|ab
          ab|,        <enter>,        ab⏎|
          |,          <enter>,        ⏎|
          |,          <enter><enter>, ⏎⏎|
          a|b,        <enter>x,       a⏎x|b
          日|本,       <enter>,        日⏎|本
          e|\u0301x,  y,              e\u0301y|x
          """)
  void typing_goes_in_at_the_caret(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |,            <bs>,           |
          |a,           <bs>,           |a
          a|,           <bs>,           |
          ab|c,         <bs>,           a|c
          abc|,         <bs><bs>,       a|
          a⏎|b,         <bs>,           a|b
          a⏎⏎|,         <bs>,           a⏎|
          ⏎|,           <bs>,           |
          x👩‍⚕️|y,         <bs>,           x|y
          x👨‍👩‍👧‍👦|y,         <bs>,           x|y
          x👍🏽|y,         <bs>,           x|y
          🇫🇷🇺🇬|,         <bs>,           🇫🇷|
          🇫🇷🇺🇬|,         <bs><bs>,       |
          xe\u0301|y,   <bs>,           x|y
          e\u0301\u0323|, <bs>,         |
          क्षि|,           <bs>,           |
          नमस्ते|,          <bs>,           नम|
          สวัสดี|,        <bs>,           สวัส|
          日本語|,        <bs>,           日本|
          مرحبا|,       <bs>,           مرحب|
          مَ|,           <bs>,           |
          한국|,         <bs>,           한|
          1️⃣|,           <bs>,           |
          a❤️|,          <bs>,           a|
          𝒜|b,          <bs>,           |b
          """)
  void backspace_removes_one_whole_cluster(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |,            <del>,          |
          a|,           <del>,          a|
          |a,           <del>,          |
          a|bc,         <del>,          a|c
          |abc,         <del><del>,     |c
          a|⏎b,         <del>,          a|b
          |⏎⏎,          <del>,          |⏎
          a|⏎⏎b,        <del><del>,     a|b
          x|👩‍⚕️y,         <del>,          x|y
          |👨‍👩‍👧‍👦👍🏽,        <del>,          |👍🏽
          |🇫🇷🇺🇬,         <del>,          |🇺🇬
          |e\u0301x,    <del>,          |x
          |क्षिक,          <del>,          |क
          |สวัสดี,        <del><del>,     |สดี
          |日本,         <del>,          |本
          |مَر,          <del>,          |ر
          |한국,         <del>,          |국
          a|⏎\u0301b,   <del>,          a\u0301|b
          🇫|x🇷,         <del>,          🇫🇷|
          |𝒜b,          <del>,          |b
          """)
  void delete_removes_one_whole_cluster(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          one two|,           <c-bs>,           one·|
          one two |,          <c-bs>,           one·|
          one two   |,        <c-bs>,           one·|
          one tw|o,           <c-bs>,           one·|o
          one two|,           <c-bs><c-bs>,     |
          |one,               <c-bs>,           |one
          one⏎|two,           <c-bs>,           one|two
          one⏎  |two,         <c-bs>,           one⏎|two
          it’s don’t|,        <c-bs>,           it’s·|
          well said...|,      <c-bs>,           well·|
          ok 👍🏽|,              <c-bs>,           ok·|
          สวัสดีชาวโลก|,        <c-bs>,           สวัสดีชาว|
          |one two,           <c-del>,          |·two
          one| two,           <c-del>,          one|
          one|⏎two,           <c-del>,          one|two
          o|ne two,           <c-del>,          o|·two
          one two|,           <c-del>,          one two|
          |  one,             <c-del>,          |
          don|’t go,          <c-del>,          don|·go
          |👍🏽 ok,              <c-del>,          |·ok
          """)
  void a_word_is_deleted_up_to_the_caret_or_from_it(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |,              <left>,                 |
          |,              <right>,                |
          ab|,            <left>,                 a|b
          |ab,            <right>,                a|b
          |ab,            <left>,                 |ab
          ab|,            <right>,                ab|
          a⏎|b,           <left>,                 a|⏎b
          a|⏎b,           <right>,                a⏎|b
          ⏎⏎|,            <left><left>,           |⏎⏎
          x👩‍⚕️|,           <left>,                 x|👩‍⚕️
          |👨‍👩‍👧‍👦y,          <right>,                👨‍👩‍👧‍👦|y
          🇫🇷🇺🇬🇰🇪|,         <left><left>,           🇫🇷|🇺🇬🇰🇪
          |🇫🇷🇺🇬🇰🇪,         <right>,                🇫🇷|🇺🇬🇰🇪
          e\u0301|,       <left>,                 |e\u0301
          |e\u0301x,      <right>,                e\u0301|x
          |क्षिति,            <right>,                क्षि|ति
          नमस्ते|,           <left>,                 नम|स्ते
          |น้ำใจ,           <right>,                น้ำ|ใจ
          日本|語,          <left><left>,           |日本語
          مرحبا|,         <left>,                 مرحب|ا
          a|b,            <right>x<left><left>y,  ay|bx
          한|국,           <right>,                한국|
          a|👍🏽b,           <right><bs>,            a|b
          """)
  void arrows_go_by_cluster(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |one two,         <c-right>,              one| two
          one| two,         <c-right>,              one two|
          o|ne two,         <c-right>,              one| two
          one two|,         <c-right>,              one two|
          one two|,         <c-left>,               one |two
          one t|wo,         <c-left>,               one |two
          one |two,         <c-left>,               |one two
          |one,             <c-left>,               |one
          one|⏎two,         <c-right>,              one⏎two|
          one⏎|two,         <c-left>,               |one⏎two
          one⏎⏎⏎|two,       <c-left>,               |one⏎⏎⏎two
          one|⏎⏎·⏎two x,    <c-right>,              one⏎⏎·⏎two| x
          |⏎⏎,              <c-right>,              ⏎⏎|
          ⏎⏎|,              <c-left>,               |⏎⏎
          |don't stop,      <c-right>,              don't| stop
          |don’t stop,      <c-right>,              don’t| stop
          stop don’t|,      <c-left>,               stop |don’t
          |well-known x,    <c-right>,              well-known| x
          a (b)| c,         <c-left>,               a (|b) c
          '|one, two',      <c-right><c-right>,     'one, two|'
          |日本語のカタカナ,  <c-right>,              日本語|のカタカナ
          สวัสดี|ชาวโลก,      <c-right>,              สวัสดีชาว|โลก
          |नमस्ते दुनिया,      <c-right>,              नमस्ते| दुनिया
          |مرحبا بالعالم,   <c-right>,              مرحبا| بالعالم
          |👩‍⚕️ x,            <c-right>,              👩‍⚕️| x
          x 👩‍⚕️|,            <c-left>,               x |👩‍⚕️
          one|… two,        <c-right>,              one… two|
          caf|e\u0301 x,    <c-right>,              cafe\u0301| x
          one two|,         <c-home>,               |one two
          |one⏎two,         <c-end>,                one⏎two|
          one⏎t|wo,         <c-home>x,              x|one⏎two
          """)
  void words_and_ends_are_reached_in_one_step(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |,                      <home>,                 |
          |,                      <end>,                  |
          ab|c,                   <home>,                 |abc
          a|bc,                   <end>,                  abc|
          a⏎b|c,                  <home>,                 a⏎|bc
          a⏎|bc,                  <end>,                  a⏎bc|
          a⏎|⏎b,                  <end>,                  a⏎|⏎b
          a⏎|⏎b,                  <home>,                 a⏎|⏎b
          |one two three,         <end>,                  one two|·/three
          one two thr|ee,         <home>,                 one two·/|three
          one two thr|ee,         <end>,                  one two·/three|
          one two |three,         <home>,                 one two·/|three
          one two|·three,         <home>,                 |one two·/three
          one two|·three,         <end>,                  one two|·/three
          |one two three,         <end><right>,           one two·/|three
          |abcdefghijklm,         <end>,                  abcdefghij|/klm
          |abcdefghijklm,         <end><home>,            |abcdefghij/klm
          |abcdefghijklm,         <end><end>,             abcdefghij|/klm
          |abcdefghijklm,         <end><right>,           abcdefghij/k|lm
          |abcdefghijklm,         <end><left>,            abcdefghi|j/klm
          |abcdefghijklm,         <end>x,                 abcdefghij/x|klm
          |abcdefghijklm,         <end><bs>,              abcdefghi|k/lm
          |日本語日本語日本,         <end>,                  日本語日本|/語日本
          |日本語日本語日本,         <end><down>,            日本語日本/語日本|
          日本語日本語日本|,         <home>,                 日本語日本/|語日本
          |one two   three,       <end>,                  one two··|·/three
          |👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️,        <end>,                  👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️|/👩‍⚕️
          """)
  void home_and_end_go_by_the_row_that_is_seen(String before, String keys, String after) {
    checkRows(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |,                          <up>,                     |
          |,                          <down>,                   |
          ab|c,                       <up>,                     |abc
          a|bc,                       <down>,                   abc|
          abc⏎de|f,                   <up>,                     ab|c⏎def
          ab|c⏎def,                   <down>,                   abc⏎de|f
          abc|⏎d⏎efg,                 <down>,                   abc⏎d|⏎efg
          abc|⏎d⏎efg,                 <down><down>,             abc⏎d⏎efg|
          abc|⏎⏎efg,                  <down><down>,             abc⏎⏎efg|
          abc|⏎d⏎efg,                 <down><left><down>,       abc⏎d⏎|efg
          abc|⏎d⏎efg,                 <down><down><up><up>,     abc|⏎d⏎efg
          abc⏎d|,                     <down><up>,               a|bc⏎d
          a⏎bc|d,                     <up><up><down>,           a⏎bc|d
          one tw|o three four,        <down>,                   one two·/three |four
          one two three |four,        <up>,                     one tw|o·/three four
          one two t|hree⏎x,           <down>,                   one two·/three⏎x|
          |one two three⏎x,           <down><down>,             one two·/three⏎|x
          one two thre|e,             <up>,                     one |two·/three
          日本|語⏎abcdef,               <down>,                   日本語⏎abcd|ef
          日本語⏎abc|def,               <up>,                     日|本語⏎abcdef
          日本語⏎abc|def,               <up><down>,               日本語⏎abc|def
          a👩‍⚕️|b⏎xyz,                   <down>,                   a👩‍⚕️b⏎xyz|
          e\u0301e\u0301|x⏎abc,       <down>,                   e\u0301e\u0301x⏎ab|c
          น้ำใ|จ⏎abc,                   <down>,                   น้ำใจ⏎ab|c
          abcdefghijkl|⏎x,            <up>,                     ab|cdefghij/kl⏎x
          |abcdefghijkl,              <end><down>,              abcdefghij/kl|
          abcdefghij⏎|klm,            <up><end><down>,          abcdefghij⏎klm|
          abc|⏎d⏎efg,                 <down>x<down>,            abc⏎dx⏎ef|g
          one two |three four,        <up>,                     |one two·/three four
          """)
  void up_and_down_go_by_row_and_keep_their_column(String before, String keys, String after) {
    checkRows(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |a⏎b⏎c⏎d⏎e,         <pgdn>,             a⏎b⏎c⏎|d⏎e
          |a⏎b⏎c⏎d⏎e,         <pgdn><pgdn>,       a⏎b⏎c⏎d⏎|e
          |a⏎b⏎c⏎d⏎e,         <pgdn><pgdn><pgdn>, a⏎b⏎c⏎d⏎e|
          a⏎b⏎c⏎d⏎e|,         <pgup>,             a⏎b|⏎c⏎d⏎e
          a⏎b⏎c⏎d⏎e|,         <pgup><pgup>,       a|⏎b⏎c⏎d⏎e
          a⏎b⏎c⏎d⏎e|,         <pgup><pgup><pgup>, |a⏎b⏎c⏎d⏎e
          ab|⏎⏎⏎cd,           <pgdn>,             ab⏎⏎⏎cd|
          ab|⏎⏎c⏎d⏎⏎⏎ef,      <pgdn><pgdn>,       ab⏎⏎c⏎d⏎⏎⏎ef|
          |,                  <pgdn>,             |
          |,                  <pgup>,             |
          """)
  void pages_go_by_all_rows_but_one(String before, String keys, String after) {
    checkRows(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |,          abc<c-z>,                       |
          x|,         abc<c-z>,                       x|
          |,          abc<c-z><c-y>,                  abc|
          |,          <c-z>,                          |
          |,          <c-y>,                          |
          |,          ab<pause>cd<c-z>,               ab|
          |,          ab<pause>cd<c-z><c-z>,          |
          |,          ab<enter>cd<c-z>,               ab⏎|
          |,          ab<enter>cd<c-z><c-z>,          ab|
          |,          ab<enter>cd<c-z><c-z><c-z>,     |
          |,          ab<left>c<c-z>,                 a|b
          |,          ab<left><right>c<c-z>,          ab|
          |,          ab<left>c<c-z><c-z>,            |
          |,          ab<paste:xy>c<c-z>,             abxy|
          |,          ab<paste:xy>c<c-z><c-z>,        ab|
          |,          <paste:x⏎y⏎z><c-z>,             |
          |,          <paste:x⏎y⏎z><c-z><c-y>,        x⏎y⏎z|
          |,          <paste:x><paste:y><c-z>,        x|
          abc|,       <bs><bs><c-z>,                  abc|
          abc|,       <bs><pause><bs><c-z>,           ab|
          abc|,       <bs>x<c-z>,                     ab|
          abc|,       <bs>x<c-z><c-z>,                abc|
          |abc,       <del><del><c-z>,                |abc
          a|bc,       <del><bs><c-z>,                 a|c
          a|bc,       <del><bs><c-z><c-z>,            a|bc
          one two|,   <c-bs><c-bs><c-z>,              one two|
          a⏎b|,       <bs><bs><c-z>,                  a⏎b|
          |,          ab<c-z>c<c-y>,                  c|
          |,          ab<c-z><left><c-y>,             ab|
          |,          ab<c-z><pause><c-y>,            ab|
          |,          ab<c-z><c-y>c<c-z>,             ab|
          |,          a<pause>b<c-z><c-z><c-y><c-y>,  ab|
          abc|,       <left>x<left><left><c-z>,       ab|c
          x👩‍⚕️|,       <bs><c-z>,                      x👩‍⚕️|
          e|,         \u0301<c-z>,                    e|
          |\u0301x,   e<c-z>,                         |\u0301x
          🇫|x🇷,       <del><c-z>,                     🇫|x🇷
          |,          日本<c-z><c-y>,                  日本|
          |,          ab<c-end>c<c-z>,                ab|
          |,          ab<bs>c<c-z>,                   a|
          ab|,        <right>c<bs><c-z><c-z>,         ab|
          |,          abc<down>,                      abc|
          """)
  void undo_goes_back_in_human_steps(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a|b,        <paste:xy>,         axy|b
          a|b,        <paste:x⏎y>,        ax⏎y|b
          a|b,        <paste:⏎>,          a⏎|b
          a|b,        <paste:⏎⏎>,         a⏎⏎|b
          |,          <paste:x⏎y⏎z>,      x⏎y⏎z|
          a⏎|⏎b,      <paste:x⏎y>,        a⏎x⏎y|⏎b
          a|b,        <paste:>,           a|b
          e|x,        <paste:\u0301>,     e\u0301|x
          |\u0301,    <paste:x⏎e>,        x⏎e\u0301|
          日|語,       <paste:本>,          日本|語
          🇫|,          <paste:🇷>,          🇫🇷|
          a|b,        <paste:x>y,         axy|b
          a|b,        <paste:x⏎>y<bs><bs>, ax|b
          """)
  void a_paste_goes_in_whole(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          |a⏎b,              <c-down>,             a⏎|b
          a|b⏎⏎⏎c,           <c-down>,             ab⏎⏎⏎|c
          a|b,               <c-down>,             ab|
          a|b⏎·⏎,            <c-down>,             ab⏎·⏎|
          a⏎b|c,             <c-up>,               a⏎|bc
          a⏎|bc,             <c-up>,               |a⏎bc
          a⏎⏎·⏎|bc,          <c-up>,               |a⏎⏎·⏎bc
          a⏎⏎|⏎bc,           <c-up>,               |a⏎⏎⏎bc
          |a,                <c-up>,               |a
          ⏎⏎a|,              <c-up><c-up>,         |⏎⏎a
          |,                 <c-down>,             |
          |a⏎b⏎c,            <c-down><c-down>x,    a⏎b⏎x|c
          """)
  void paragraphs_are_gone_by_over_what_is_blank(String before, String keys, String after) {
    check(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          one t|wo three,      <row-del>,            one t|·/three
          one two| three,      <row-del>,            one·/two|three
          one two th|ree,      <row-del>,            one two·th|
          a|⏎b,                <row-del>,            a|b
          a|,                  <row-del>,            a|
          |a⏎b,                <row-del><row-del>,   |b
          one two th|ree,      <row-bs>,             one two·/|ree
          one two |three,      <row-bs>,             one·/two|three
          a⏎|b,                <row-bs>,             a|b
          |a,                  <row-bs>,             |a
          日本|語⏎x,             <row-del>,            日本|⏎x
          one t|wo three,      <row-del><c-z>,       one t|wo·/three
          one tw|o,            <row-bs>x<c-z><c-z>,  one tw|o
          """)
  void the_rest_of_a_row_is_deleted_as_it_is_seen(String before, String keys, String after) {
    checkRows(before, keys, after);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          one| two,     <rewrite:one two>,                one| two
          one| two,     <rewrite:one three two>,          one| three two
          one| two,     <rewrite:won two>,                won| two
          'one two|',   '<rewrite:one, two>',             'one, two|'
          one| two,     <rewrite:>,                       |
          |,            <rewrite:a⏎b>,                    a⏎b|
          one two|,     <rewrite:one>,                    one|
          a⏎b⏎c|,       <rewrite:a⏎c>,                    a⏎c|
          one| two,     <rewrite:x y><c-z>,               one| two
          one| two,     <rewrite:x y><c-z><c-y>,          x y|
          ^one| two,    <rewrite:two><c-z>,               ^one| two
          x|,           yz<rewrite:abc><c-z>,             xyz|
          x|,           yz<rewrite:abc><c-z><c-z>,        x|
          x|,           <rewrite:abc>d<c-z>,              abc|
          👩‍⚕️|x,          <rewrite:👨‍⚕️x>,                    👨‍⚕️|x
          e|\u0301,     <rewrite:a\u0301>,                a\u0301|
          """)
  void another_text_takes_the_place_of_all_in_one_step(String before, String keys, String after) {
    check(before, keys, after);
  }
}
