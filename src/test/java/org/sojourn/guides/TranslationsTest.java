package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Prompt;
import org.sojourn.themes.Group;
import org.sojourn.themes.Theme;
import org.sojourn.themes.Themes;

/** What is there in more languages than English says the same things to the same people. */
class TranslationsTest {
  private static final List<String> LANGUAGES = List.of("es", "fr", "pt");
  private static final Set<String> TRANSLATED = Set.of("daily-five", "heavy-day");
  private static final int LABEL = 38;

  private static final Guides ENGLISH = Guides.shipped();

  @TempDir Path folder;

  /** What of a prompt its language does not change. */
  private record Bones(
      String id,
      String kind,
      List<String> themes,
      boolean sensitive,
      String shows,
      int probes,
      int words,
      List<String> options,
      List<String> then,
      Set<String> variants) {

    static Bones of(Prompt prompt) {
      return new Bones(
          prompt.id(),
          prompt.kind().id(),
          prompt.themes(),
          prompt.sensitive(),
          "" + prompt.shows(),
          prompt.probes().size(),
          prompt.words().size(),
          prompt.options().stream().map(Prompt.Option::value).toList(),
          prompt.options().stream()
              .filter(option -> !option.then().isEmpty())
              .map(Prompt.Option::value)
              .toList(),
          prompt.variants().keySet().stream().map(role -> role.id()).collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "pt"})
  void a_translated_guide_asks_what_the_english_one_asks(String language) {
    for (String id : TRANSLATED) {
      Guide guide = Guides.shipped(language).guide(id).orElseThrow();
      Guide english = ENGLISH.guide(id).orElseThrow();
      assertEquals(language, guide.language());
      assertEquals(english.ref(), guide.ref());
      assertEquals(english.hidden(), guide.hidden());
      assertEquals(
          english.prompts().stream().map(Bones::of).toList(),
          guide.prompts().stream().map(Bones::of).toList());
      assertEquals(
          english.forms().stream().map(Guide.Form::prompts).toList(),
          guide.forms().stream().map(Guide.Form::prompts).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "pt"})
  void nothing_is_left_in_english(String language) {
    for (String id : TRANSLATED) {
      Set<String> english = Set.copyOf(Said.by(ENGLISH.guide(id).orElseThrow()));
      List<String> said = Said.by(Guides.shipped(language).guide(id).orElseThrow());
      assertEquals(List.of(), said.stream().filter(english::contains).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "pt"})
  void a_translated_guide_passes_the_check_with_its_themes(String language) throws Exception {
    Set<String> themes = Themes.shipped().all().stream().map(Theme::id).collect(Collectors.toSet());
    for (String id : TRANSLATED) {
      String file = "/prompts/%s/guides/%s.json".formatted(language, id);
      try (var in = getClass().getResourceAsStream(file)) {
        assertEquals(List.of(), Guides.check(file, in.readAllBytes(), themes).problems());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          es, 'usted|ustedes|su equipo|vosotros|vuestr[oa]s?'
          fr, 'tu|toi|ton|tes|ta'
          pt, 'tu|teu|tua|ti|contigo|o senhor|a senhora'
          """)
  void each_language_keeps_to_one_way_of_speaking_to_its_reader(String language, String other) {
    Pattern slip = Pattern.compile("\\b(" + other + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    assertEquals(
        List.of(),
        everything(language)
            .filter(text -> slip.matcher(text.toLowerCase(Locale.ROOT)).find())
            .toList());
  }

  @Test
  void french_marks_do_not_part_from_their_words() {
    assertEquals(
        List.of(), everything("fr").filter(text -> text.matches("(?s).*( [?!;:»]|« ).*")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "pt"})
  void the_short_texts_are_there_and_name_no_number(String language) {
    for (Leaflets.Kind kind : Leaflets.Kind.values()) {
      Leaflet leaflet = Leaflets.read(kind, language, folder.resolve("none")).leaflet();
      Leaflet english = Leaflets.read(kind, "en", folder.resolve("none")).leaflet();
      assertEquals(language, leaflet.language());
      assertEquals(english.dated(), leaflet.dated());
      assertEquals(english.sections().size(), leaflet.sections().size());
      leaflet
          .sections()
          .forEach(each -> assertFalse(each.text().matches(".*[0-9].*"), each.text()));
    }
  }

  @Test
  void every_theme_and_group_has_a_label_of_its_own_in_each_language() {
    for (String language : LANGUAGES) {
      List<String> labels = new ArrayList<>();
      for (Theme theme : Themes.shipped().all()) {
        assertTrue(theme.labels().containsKey(language), theme.id());
        labels.add(theme.label(language));
      }
      for (Group group : Themes.shipped().groups()) {
        assertTrue(group.labels().containsKey(language), group.id());
      }
      assertEquals(labels.size(), Set.copyOf(labels).size());
      assertEquals(List.of(), labels.stream().filter(label -> label.length() > LABEL).toList());
    }
  }

  @Test
  void the_list_has_the_readers_language_first_and_each_guide_once() {
    List<Guide> listed = Guides.shipped("pt").all();
    assertEquals(List.of("pt", "pt", "en"), listed.stream().map(Guide::language).limit(3).toList());
    assertEquals(
        List.of("daily-five", "heavy-day", "weekly-compass"),
        listed.stream().map(Guide::id).limit(3).toList());
    assertEquals(ENGLISH.all().size(), listed.size());
  }

  @Test
  void a_guide_says_which_languages_it_is_there_in() {
    assertEquals(List.of("en", "es", "fr", "pt"), ENGLISH.languages("daily-five"));
    assertEquals(List.of("en"), ENGLISH.languages("dilemma"));
    assertEquals(List.of(), ENGLISH.languages("none"));
    assertEquals("es", ENGLISH.guide("daily-five", "es").orElseThrow().language());
    assertTrue(ENGLISH.guide("daily-five", "de").isEmpty());
  }

  @Test
  void an_own_translation_joins_the_shipped_guide() throws Exception {
    own("daily-five", "de");
    assertEquals("de", Guides.with(folder, "de").guide("daily-five").orElseThrow().language());
    assertEquals(ENGLISH.guide("daily-five"), Guides.with(folder).guide("daily-five"));
    assertEquals(
        List.of("en", "es", "fr", "pt", "de"), Guides.with(folder).languages("daily-five"));
    assertEquals(List.of(), Guides.with(folder).problems());
  }

  @Test
  void an_own_guide_in_english_takes_the_place_of_all_shipped_languages() throws Exception {
    own("daily-five", "en");
    assertEquals("Own", Guides.with(folder, "es").guide("daily-five").orElseThrow().title());
  }

  @Test
  void a_region_is_of_its_language() throws Exception {
    own("evening", "pt-BR");
    assertEquals("pt-BR", Guides.with(folder, "pt").guide("evening").orElseThrow().language());
  }

  private static Stream<String> everything(String language) {
    return Stream.concat(
        TRANSLATED.stream()
            .flatMap(id -> Said.by(Guides.shipped(language).guide(id).orElseThrow()).stream()),
        Stream.of(Leaflets.Kind.values())
            .map(kind -> Leaflets.read(kind, language, Path.of("/none")).leaflet())
            .flatMap(leaflet -> leaflet.sections().stream())
            .flatMap(section -> Stream.of(section.title(), section.text())));
  }

  private void own(String id, String language) throws Exception {
    Files.writeString(
        folder.resolve("own.json"),
        """
        { "format": "sojourn-guide/1", "id": "%s", "version": 1, "language": "%s",
          "title": "Own", "purpose": "To test.", "minutes": 5,
          "sections": [ { "id": "only", "prompts": [
            { "id": "one", "kind": "text", "title": "One", "text": "What?" } ] } ] }
        """
            .formatted(id, language));
  }
}
