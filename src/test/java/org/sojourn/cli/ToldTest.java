package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

final class ToldTest {

  @Test
  void a_sentence_is_parted_where_it_begins_to_say_what_to_do() {
    assertEquals(
        new Told("[a: make b] does not exist", "make a journal there, or name the folder of one"),
        Told.of(
            new IOException(
                "[a: make b] does not exist: make a journal there, or name the folder of one")));
  }

  @Test
  void a_sentence_has_one_colon() {
    assertEquals(
        "sojourn: [x] cannot be written: the folder is read-only; choose another folder.",
        Told.of(
                new IOException(
                    "[x] cannot be written: the folder is read-only; choose another folder"))
            .sentence());
  }

  @Test
  void a_sentence_without_a_remedy_stays_whole() {
    assertEquals(
        new Told("x.json, line 1, column 2: kind [txt] is not one of text, scale", ""),
        Told.of(
            new UncheckedIOException(
                new IOException(
                    "x.json, line 1, column 2: kind [txt] is not one of text, scale"))));
  }

  @Test
  void what_a_sentence_names_cannot_command_the_terminal() {
    assertEquals("sojourn: [a␛] is gone.", new Told("[a\u001b] is gone.", "").sentence());
  }
}
