package org.sojourn.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Phase;

class JsonTest {

  private enum Order {
    BEST_FIRST
  }

  private record Head(
      String id,
      @Nullable String mission,
      Optional<Phase> phase,
      List<String> themes,
      double score,
      Map<String, Integer> counts) {}

  @Test
  void a_record_is_printed_by_its_components_without_what_is_absent() {
    Head head = new Head("x", null, Optional.empty(), List.of(), 0.5, Map.of("a", 1));
    assertEquals(
        """
        {
          "id": "x",
          "themes": [],
          "score": 0.5,
          "counts": {
            "a": 1
          }
        }\
        """,
        Json.pretty(head));
    assertEquals(
        "{\"id\":\"x\",\"themes\":[],\"score\":0.5,\"counts\":{\"a\":1}}", Json.line(head));
  }

  @Test
  void plain_values_become_texts_numbers_and_flags() {
    List<Object> values =
        new ArrayList<>(
            Arrays.asList(
                Phase.RE_ENTRY,
                Order.BEST_FIRST,
                Samples.ID,
                Samples.DAY,
                Samples.NOW,
                YearMonth.of(2026, 11),
                Path.of("a/b"),
                Optional.of(7),
                OptionalInt.empty(),
                new BigDecimal("1.50"),
                Long.MAX_VALUE,
                Double.NaN,
                true,
                new int[] {1, 2},
                'c'));
    values.add(null);
    assertEquals(
        "[\"re-entry\",\"best-first\",\"01931c2e-7a40-7c55-9b1e-0a2b3c4d5e6f\",\"2026-11-22\","
            + "\"2026-11-22T21:04:00+03:00\",\"2026-11\",\"a/b\",7,null,1.50,"
            + "9223372036854775807,null,true,[1,2],\"c\",null]",
        Json.line(values));
  }

  @Test
  void keys_of_a_map_are_named_as_values_are() {
    Map<Phase, String> map = new EnumMap<>(Map.of(Phase.LAST_DAYS, "x"));
    assertEquals("{\"last-days\":\"x\"}", Json.line(map));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.sojourn.json.FormatsTest#samples")
  void a_value_with_a_format_is_printed_as_its_file(String file, Format<?> format, Object value)
      throws IOException {
    if (value instanceof List || value instanceof Leaflet || value instanceof OwnKeys) {
      // A list of missions and a leaflet are not known by their type: two files hold one. Keys are
      // kept in their file alone.
      return;
    }
    String text = new String(Samples.file(file), StandardCharsets.UTF_8);
    assertEquals(text, Json.pretty(value) + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0000, \\u0000",
    "0009, \\t",
    "000a, \\n",
    "000d, \\r",
    "001b, \\u001b",
    "0022, \\\"",
    "005c, \\\\",
    "007f, \\u007f",
    "009b, \\u009b",
    "202e, \\u202e",
    "2066, \\u2066",
    "d800, \\ud800",
    "dc00, \\udc00"
  })
  void what_could_command_a_terminal_or_break_utf_8_is_escaped(String code, String escaped) {
    String text = Character.toString((char) Integer.parseInt(code, 16));
    assertEquals("\"" + escaped + "\"", Json.line(text));
  }

  @Test
  void other_letters_stand_as_they_are() {
    String text = "é ñ 日本語 👩‍⚕️ العربية\u200f ไทย e\u0301 /";
    assertEquals("\"" + text + "\"", Json.line(text));
  }

  @Test
  void a_long_list_of_texts_stands_on_lines_of_its_own() {
    String word = "x".repeat(50);
    assertEquals("[\n  \"" + word + "\",\n  \"" + word + "\"\n]", Json.pretty(List.of(word, word)));
  }

  @Test
  void a_value_without_a_shape_is_a_mistake_of_ours() {
    assertEquals(
        "A value of [java.lang.Object] has no JSON shape",
        assertThrows(IllegalArgumentException.class, () -> Json.line(new Object())).getMessage());
  }
}
