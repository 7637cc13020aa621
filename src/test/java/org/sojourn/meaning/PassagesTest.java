package org.sojourn.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static String sentence(int words) {
    return "Then" + " it rained".repeat((words - 2) / 2) + " again.";
  }

  private static List<Integer> words(String text) {
    return Passages.of(text).stream().map(passage -> passage.text().split("\\s+").length).toList();
  }

  @Test
  void a_short_text_is_one_passage() {
    assertEquals(List.of(new Passage(2, 12, "It rained.")), Passages.of("  It rained. \n"));
  }

  @Test
  void a_text_without_a_word_has_no_passage() {
    assertEquals(List.of(), Passages.of(" \n\t "));
  }

  @Test
  void a_passage_ends_with_the_sentence_in_which_it_is_full() {
    String text = String.join(" ", Collections.nCopies(6, sentence(24)));
    assertEquals(List.of(48, 48, 48), words(text));
  }

  @Test
  void a_passage_that_is_full_ends_with_its_paragraph_though_no_sentence_does() {
    String line = "it rained ".repeat(22).strip();
    assertEquals(List.of(44, 44), words(line + "\n\n" + line));
  }

  @Test
  void a_sentence_without_an_end_is_cut() {
    assertEquals(List.of(80, 80, 40), words("rain ".repeat(200)));
  }

  @Test
  void a_few_words_left_at_the_end_go_with_the_passage_before_them() {
    assertEquals(List.of(46), words(sentence(40) + " " + sentence(6)));
  }

  @Test
  void a_passage_knows_where_it_stands() {
    String text = "One. " + sentence(60) + "\n\n" + sentence(50);
    assertTrue(
        Passages.of(text).stream()
            .allMatch(each -> text.substring(each.start(), each.end()).equals(each.text())));
    assertEquals(text.split("\\s+").length, words(text).stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void of_a_book_only_the_beginning_is_looked_at() {
    assertEquals(250, Passages.of("rain ".repeat(100_000)).size());
  }
}
