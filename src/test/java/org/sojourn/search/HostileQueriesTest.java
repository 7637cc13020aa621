package org.sojourn.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Entry;
import org.sojourn.json.Doc;

/** No query, however odd, is answered by an exception or taken for a damaged index. */
final class HostileQueriesTest {

  private static final List<Facet> FACETS = List.of(Facet.values());

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

  /** So many answers are not timed, while what they need is compiled. */
  private static final int WARM = 2_000;

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

  /**
   * So many entries of the prose that comes with Sojourn, after those that queries are made for.
   */
  private static Entry[] journal(int count) throws IOException {
    List<Entry> entries = new ArrayList<>(List.of(ENTRIES));
    try (InputStream examples =
        HostileQueriesTest.class.getResourceAsStream("/prompts/examples.jsonl")) {
      List<String> lines =
          new String(Objects.requireNonNull(examples).readAllBytes(), UTF_8).lines().toList();
      for (int number = ENTRIES.length + 1; number <= count; number++) {
        Doc line = Doc.read("examples", lines.get(number % lines.size()).getBytes(UTF_8));
        entries.add(Samples.entry(number, line.text("text")).about(List.of(line.text("theme"))));
      }
    }
    return entries.toArray(Entry[]::new);
  }

  /**
   * From a seed that a failure names; {@code -Dqueries.count} asks for more of them, and {@code
   * -Dqueries.entries} for more to find.
   */
  @Test
  void random_queries_are_answered_in_time() throws IOException {
    long seed = Long.getLong("queries.seed", System.nanoTime());
    int count = Integer.getInteger("queries.count", 5_000);
    Random random = new Random(seed);
    long slowest = 0;
    Entry[] entries = journal(Integer.getInteger("queries.entries", 200));
    try (Index index = Samples.holding(folder, entries)) {
      for (int asked = 0; asked < count; asked++) {
        String text = odd(random);
        long started = worked();
        answer(index, entries.length, text, random, () -> "seed " + seed + ": " + text);
        slowest = asked < WARM ? 0 : Math.max(slowest, worked() - started);
      }
    }
    System.out.printf(
        "%,d random queries of %,d entries from seed %d, slowest %.1f ms%n",
        count, entries.length, seed, slowest / 1e6);
    assertTrue(slowest < 250_000_000L, "seed " + seed + " took " + slowest / 1e6 + " ms");
  }

  /** How long this thread has had a processor, in nanoseconds: what others do does not count. */
  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void answer(
      Index index, int entries, String text, Random random, Supplier<String> said) {
    Sort sort = random.nextBoolean() ? Sort.DATE : Sort.RELEVANCE;
    Query query = random.nextBoolean() ? Samples.typing(text) : Samples.query(text);
    Facet facet = FACETS.get(random.nextInt(FACETS.size()));
    Choices choices =
        random.nextInt(4) > 0
            ? Choices.NONE
            : new Choices(Map.of(facet, new TreeSet<>(List.of(text, "2026"))));
    Results results = index.find(query, new Request(20, sort, random.nextBoolean(), choices));
    assertTrue(results.total() <= entries, said);
    for (Correction each : results.corrections()) {
      assertTrue(each.from() < each.to() && each.to() <= text.length(), said);
    }
    for (Completion each : index.complete(text, random.nextInt(text.length() + 1))) {
      assertTrue(each.from() <= each.to() && each.to() <= text.length(), said);
    }
    assertEquals(Condition.READY, index.condition(), said);
  }

  private static List<String> hostile() {
    return List.of(
        "gate ".repeat(2_000),
        "w".repeat(600),
        "(".repeat(30) + "gate" + ")".repeat(30),
        "*gate",
        "*".repeat(400) + "a",
        "/(ga|te)+.*/",
        "ga\u0000te",
        "gate \u001B[2J\u0007",
        "gate \"queue",
        "theme:\u0000nothing*");
  }

  /** The fastest of some answers, in which all that it needs is compiled. */
  @ParameterizedTest
  @MethodSource("hostile")
  void bad_input_gets_a_note_and_an_answer_in_time(String text) {
    try (Index index = Samples.holding(folder, ENTRIES)) {
      long fastest = Long.MAX_VALUE;
      for (int i = 0; i < 20; i++) {
        long started = worked();
        Results results = Samples.search(index, text);
        fastest = Math.min(fastest, worked() - started);
        assertFalse(results.notes().isEmpty(), text);
      }
      assertEquals(Condition.READY, index.condition());
      assertTrue(fastest < 50_000_000L, () -> "slower than 50 ms: " + text);
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
  @ValueSource(
      strings = {
        "(",
        "a ",
        "gate ",
        "g*",
        "theme:consent ",
        "-x ",
        "\"a b\" ",
        "with:x,",
        "/a{9}/ "
      })
  void endless_ones_are_answered(String piece) {
    try (Index index = Samples.holding(folder, ENTRIES)) {
      assertTrue(Samples.search(index, piece.repeat(10_000)).total() >= 0);
      assertEquals(Condition.READY, index.condition());
    }
  }
}
