package org.sojourn.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

  private static final List<String> PIECES =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "hello", "world", "un", "##aff", "##able", "##a", "!", "'",
          "s", "cafe", "+", "\\\"", "世", "a");

  private static final String LISTED =
      """
      { "version": "1.0", "model": { "type": "WordPiece", "vocab": {
      """
          + PIECES.stream()
              .map(piece -> "\"" + piece + "\": " + PIECES.indexOf(piece))
              .collect(Collectors.joining(", "))
          + " } }, \"after\": { \"hello\": 99 } }";

  private final WordPieces pieces = WordPieces.read(LISTED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hello world        | hello world
          Hello, WORLD!      | hello [UNK] world !
          unaffable          | un ##aff ##able
          unaffordable       | [UNK]
          café               | cafe
          world's            | world ' s
          a+a                | a + a
          a世a               | a 世 a
          "a"                | " a "
          a€                 | [UNK]
          a\u00a0world       | a world
          hel\u200blo        | hello
          ``                 | ``
          """)
  void a_text_is_put_together_from_known_pieces(String text, String expected) {
    String found =
        pieces.runs(text.translateEscapes(), 100).stream()
            .map(run ->
                Arrays.stream(run, 1, run.length - 1)
                    .mapToObj(number -> PIECES.get((int) number).replace("\\", ""))
                    .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(" / "));
    assertEquals(expected, found);
  }

  @Test
  void a_long_text_is_cut_into_runs_that_each_begin_and_end() {
    List<long[]> runs = pieces.runs("hello world hello world hello", 4);
    assertEquals(3, runs.size());
    assertArrayEquals(new long[] {1, 3, 4, 2}, runs.getFirst());
    assertArrayEquals(new long[] {1, 3, 2}, runs.getLast());
  }

  @Test
  void an_empty_text_is_one_empty_run() {
    List<long[]> runs = pieces.runs("", 10);
    assertEquals(1, runs.size());
    assertArrayEquals(new long[] {1, 2}, runs.getFirst());
  }

  @Test
  void a_word_longer_than_any_is_unknown() {
    assertArrayEquals(new long[] {1, 0, 2}, pieces.runs("a".repeat(101), 10).getFirst());
  }

  @Test
  void a_file_that_lists_no_pieces_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> WordPieces.read("{}"));
    assertThrows(IllegalArgumentException.class, () -> WordPieces.read("{\"vocab\": {}}"));
  }
}
