package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Entry;

/** No query, however odd, is answered by an exception or taken for a damaged index. */
final class HostileQueriesTest {

  private static final String[] PIECES = {
    "gate",
    "consent",
    "autonomy",
    "interp",
    "theme:",
    "phase:",
    "mission:",
    "guide:",
    "role:",
    "lang:",
    "after:",
    "before:",
    "on:",
    "2026",
    "-05",
    "-03",
    "\"",
    "“",
    "-",
    "*",
    "(",
    ")",
    " ",
    " ",
    " ",
    ":",
    "\\",
    "/",
    "~2",
    "^3",
    "[a TO b]",
    "{",
    "}",
    "AND",
    "OR",
    "NOT",
    "+",
    "?",
    "\u0000",
    "\u001B[",
    "\u202E",
    "\uD83D",
    "\uDC69",
    "👩‍⚕️",
    "日本語",
    "e\u0301",
    "\u0301",
    "the",
    "field",
    "consent-truth",
    "kisoro",
    "İ",
    "ß",
    "ﬁ",
    "\n"
  };

  private static final Entry[] ENTRIES = {
    Samples.entry(1, "The queue at the gate; she gave her permission").within("kisoro-2026", null),
    Samples.entry(2, "Interpreter and autonomy, 日本語 👩‍⚕️").about(List.of("consent-truth"))
  };

  @TempDir private Path folder;

  private static String odd(Random random) {
    StringBuilder query = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      query.append(
          random.nextInt(8) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : PIECES[random.nextInt(PIECES.length)]);
    }
    return query.toString();
  }

  @Test
  void two_hundred_thousand_random_texts_are_read() {
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      String text = odd(random);
      assertEquals(text, Samples.typing(text).text());
    }
  }

  @Test
  void random_queries_are_answered() {
    Random random = new Random(2);
    try (Index index = Samples.holding(folder, ENTRIES)) {
      for (int i = 0; i < 5_000; i++) {
        String text = odd(random);
        Sort sort = random.nextBoolean() ? Sort.DATE : Sort.RELEVANCE;
        Results results =
            index.find(Samples.typing(text), Request.of(20, sort, random.nextBoolean()));
        assertTrue(results.total() <= ENTRIES.length, text);
        assertEquals(Condition.READY, index.condition(), text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/((a{1,200}){1,200}){1,200}/",
        "*gate*",
        "g?te~2",
        "((((((\"unbalanced",
        "theme:*",
        "a*",
        "-*",
        "\"-\"",
        "--gate",
        "-(gate)",
        "on:2026-99-99",
        "phase:\"\"",
        "+gate +queue"
      })
  void odd_ones_are_answered(String text) {
    try (Index index = Samples.holding(folder, ENTRIES)) {
      assertTrue(Samples.search(index, text).total() >= 0);
      assertEquals(Condition.READY, index.condition());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "a ", "gate ", "g*", "theme:consent ", "-x ", "\"a b\" "})
  void endless_ones_are_answered(String piece) {
    try (Index index = Samples.holding(folder, ENTRIES)) {
      assertTrue(Samples.search(index, piece.repeat(10_000)).total() >= 0);
      assertEquals(Condition.READY, index.condition());
    }
  }
}
