package org.sojourn.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.json.JsonTrouble;

class ThemesTest {

  private final Themes themes = Themes.shipped();

  @Test
  void there_are_44_themes_in_8_groups() {
    assertEquals(
        new TreeMap<>(
            Map.of(
                "ethics",
                7L,
                "humility",
                7L,
                "role",
                6L,
                "care",
                6L,
                "community",
                4L,
                "system",
                5L,
                "setting",
                3L,
                "self",
                6L)),
        themes.all().stream()
            .collect(Collectors.groupingBy(Theme::group, TreeMap::new, Collectors.counting())));
    assertEquals(44, themes.all().stream().map(Theme::id).distinct().count());
    assertEquals(8, themes.groups().stream().map(Group::id).distinct().count());
  }

  @Test
  void themes_stand_group_by_group() {
    assertEquals(
        themes.groups().stream().map(Group::id).toList(),
        themes.all().stream().map(Theme::group).distinct().toList());
  }

  @Test
  void every_theme_has_a_label_a_note_and_at_least_eight_terms() {
    assertEquals(
        List.of(),
        themes.all().stream()
            .filter(theme ->
                theme.label("en").equals(theme.id())
                    || theme.note("en").isEmpty()
                    || themes.terms(theme, "en").size() < 8)
            .map(Theme::id)
            .toList());
  }

  @Test
  void no_term_of_a_theme_stands_there_twice() {
    assertEquals(
        List.of(),
        themes.all().stream()
            .filter(theme -> new HashSet<>(terms(theme)).size() < terms(theme).size())
            .map(Theme::id)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scope",
        "story",
        "load",
        "drop",
        "mission",
        "culture",
        "screen",
        "delivery",
        "shock",
        "labour",
        "bank",
        "transfer"
      })
  void an_ambiguous_word_is_in_no_expansion(String word) {
    assertEquals(
        List.of(),
        themes.all().stream()
            .filter(theme -> themes.terms(theme, "en").contains(word))
            .map(Theme::id)
            .toList());
  }

  @Test
  void an_ambiguous_term_still_suggests_but_does_not_expand() {
    Theme storytelling = themes.theme("storytelling").orElseThrow();
    assertTrue(terms(storytelling).contains("post"));
    assertTrue(themes.terms(storytelling, "en").stream().noneMatch("post"::equals));
  }

  @Test
  void a_language_without_terms_has_none() {
    assertEquals(List.of(), themes.terms(themes.all().getFirst(), "xx"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          consent, consent-truth
          Consent and truth-telling, consent-truth
          consent-truth, consent-truth
          Language and interpreting, language-interpreters
          LANGUAGE  AND INTERPRETING, language-interpreters
          lang, language-interpreters
          Motives and saviorism, motivation-saviorism
          Máternal child, maternal-child
          Surgery, surgical-specialty
          """)
  void a_theme_is_named_by_id_label_or_unique_beginning(String name, String id) {
    assertEquals(Optional.of(id), themes.named(name).map(Theme::id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "s", "nothing of the kind", "consnt"})
  void a_name_that_is_none_or_many_names_no_theme(String name) {
    assertEquals(Optional.empty(), themes.named(name));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          consnt, consent-truth
          consetn, consent-truth
          interpretrs, language-interpreters
          moral-disstress, moral-distress
          saviourism, motivation-saviorism
          supervison, supervision
          Truth teling, consent-truth
          """)
  void a_slip_of_the_keys_is_near_the_theme_that_was_meant(String name, String id) {
    assertEquals(Optional.of(id), themes.near(name).map(Theme::id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "zebra", "football match"})
  void what_is_like_no_theme_is_near_none(String name) {
    assertEquals(Optional.empty(), themes.near(name));
  }

  @Test
  void a_vocabulary_with_a_theme_twice_is_refused_at_its_place() {
    String json =
        """
        { "format": "sojourn-themes/1",
          "groups": [ { "id": "g", "labels": { "en": "G" } } ],
          "themes": [
            { "id": "t", "group": "g", "labels": {}, "notes": {}, "terms": {} },
            { "id": "t", "group": "g", "labels": {}, "notes": {}, "terms": {} } ] }
        """;
    JsonTrouble trouble =
        assertThrows(
            JsonTrouble.class,
            () -> Themes.read("themes.json", json.getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "themes.json, line 5, column 7: theme [t] is there twice; rename one",
        trouble.getMessage());
  }

  private static List<String> terms(Theme theme) {
    return theme.terms().values().stream().flatMap(List::stream).map(Function.identity()).toList();
  }
}
