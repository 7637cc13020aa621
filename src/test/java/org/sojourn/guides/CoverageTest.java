package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Prompt;
import org.sojourn.themes.Theme;
import org.sojourn.themes.Themes;

/** The table of what the guides cover: no row points at nothing, and no theme is left out. */
class CoverageTest {
  private static final int SECTIONS = 39;
  private static final Pattern ID = Pattern.compile("`([^`]+)`");

  private final Map<String, Set<String>> themesOf = themesOfAllPrompts();
  private final List<Row> rows = rows();

  private record Row(String section, List<String> prompts, List<String> themes) {}

  @Test
  void every_section_of_the_article_stands_in_the_table() {
    List<String> sections = rows.stream().map(Row::section).distinct().toList();
    assertEquals(SECTIONS, sections.size());
    assertEquals("Introduction: medical missions and global health equity", sections.getFirst());
    assertEquals("Closing paragraph", sections.getLast());
  }

  @Test
  void every_row_points_at_prompts_that_there_are() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      if (row.prompts().isEmpty()) {
        wrong.add(row.section() + " points at nothing");
      }
      row.prompts().stream().filter(id -> !themesOf.containsKey(id)).forEach(wrong::add);
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void the_themes_of_a_row_are_suggested_by_its_prompts() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      Set<String> suggested =
          row.prompts().stream()
              .flatMap(id -> themesOf.getOrDefault(id, Set.of()).stream())
              .collect(Collectors.toSet());
      row.themes().stream()
          .filter(theme -> !suggested.contains(theme))
          .forEach(theme -> wrong.add(row.section() + ": " + theme));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void every_theme_is_reached_by_a_prompt_and_no_prompt_suggests_an_unknown_one() {
    Set<String> reached =
        themesOf.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Set<String> known = Themes.shipped().all().stream().map(Theme::id).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(known), new TreeSet<>(reached));
  }

  @Test
  void every_guide_is_named_in_the_table() {
    Set<String> named =
        rows.stream()
            .flatMap(row -> row.prompts().stream())
            .map(id -> id.substring(0, id.indexOf('/')))
            .collect(Collectors.toSet());
    assertEquals(
        List.of(),
        Guides.shipped().all().stream().map(Guide::id).filter(id -> !named.contains(id)).toList());
  }

  private static Map<String, Set<String>> themesOfAllPrompts() {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    for (Guide guide : Guides.shipped().all()) {
      for (Prompt prompt : guide.prompts()) {
        all.put(guide.id() + "/" + prompt.id(), Set.copyOf(prompt.themes()));
      }
    }
    return all;
  }

  /** The rows under the head of the table and its rule. */
  private static List<Row> rows() {
    return table()
        .lines()
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(CoverageTest::row)
        .toList();
  }

  private static Row row(String line) {
    List<String> cells = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    return new Row(cells.get(1), ids(cells.get(3)), ids(cells.get(4)));
  }

  private static List<String> ids(String cell) {
    return ID.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  private static String table() {
    try (InputStream in = CoverageTest.class.getResourceAsStream("/prompts/coverage.md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
