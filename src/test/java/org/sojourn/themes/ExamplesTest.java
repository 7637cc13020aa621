package org.sojourn.themes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.json.JsonTrouble;

class ExamplesTest {

  private static final int ENOUGH = 40;

  private final List<Example> examples = Examples.shipped();
  private final List<String> themes = Themes.shipped().all().stream().map(Theme::id).toList();

  @Test
  void every_theme_has_at_least_forty() {
    Map<String, Long> counts =
        examples.stream().collect(Collectors.groupingBy(Example::theme, Collectors.counting()));
    assertEquals(Set.copyOf(themes), counts.keySet());
    assertEquals(
        List.of(),
        themes.stream().filter(theme -> counts.getOrDefault(theme, 0L) < ENOUGH).toList());
  }

  @Test
  void they_stand_in_the_order_of_the_themes() {
    assertEquals(themes, examples.stream().map(Example::theme).distinct().toList());
    List<Integer> places = examples.stream().map(each -> themes.indexOf(each.theme())).toList();
    assertEquals(places.stream().sorted().toList(), places);
  }

  @Test
  void none_is_there_twice() {
    Set<String> seen = new HashSet<>();
    assertEquals(
        List.of(),
        examples.stream().filter(example -> !seen.add(Fold.plain(example.text()))).toList());
  }

  @Test
  void each_line_fits_the_schema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:schema/examples-1.schema.json"));
    assertEquals(
        List.of(),
        new String(Examples.bytes(), UTF_8)
            .lines()
            .filter(line -> !schema.validate(line, InputFormat.JSON).isEmpty())
            .toList());
  }

  @Test
  void a_line_that_is_none_is_named() {
    JsonTrouble trouble =
        assertThrows(
            JsonTrouble.class,
            () ->
                Examples.read(
                    "mine.jsonl",
                    "{\"theme\": \"a\", \"text\": \"b\"}\n{\"theme\": \"a\"}".getBytes(UTF_8)));
    assertEquals(
        "line 2 of mine.jsonl, line 1, column 1: [text] is missing; add it", trouble.getMessage());
  }
}
