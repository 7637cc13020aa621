package org.sojourn.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Role;

class GuideFormatTest {

  private static final String LEAST =
      """
      {"format": "sojourn-guide/1", "id": "x", "version": 1, "language": "en",
       "title": "T", "purpose": "P", "minutes": 5,
       "sections": [{"id": "s", "choose": {"min": 0, "max": 1}, "prompts": [
        {"id": "a", "kind": "text", "title": "A", "text": "A?"},
        {"id": "b", "kind": "scale", "title": "B", "text": "B?", "min": 0, "max": 9, "labels": ["l", "h"]},
        {"id": "c", "kind": "choice", "title": "C", "text": "C?", "options": [{"value": "y", "label": "Y"}, {"value": "n", "label": "N"}]},
        {"id": "d", "kind": "words", "title": "D", "text": "D?", "words": ["w"]}]}],
       "forms": [{"id": "f", "title": "F", "minutes": 1, "prompts": ["a"]}]}
      """;

  @Test
  void the_least_guide_is_sound() throws JsonTrouble {
    assertEquals(List.of(), GuideFormat.check(Samples.doc(LEAST)));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "id": "x"                  | "id": "My Guide"              | 1, 37: id [My Guide] is not lower-case-with-hyphens
          "id": "x", "version": 1    | "id": "x"                     | 1, 1: [version] is missing; add it
          "version": 1               | "version": 0                  | 1, 53: version [0] is below 1
          "language": "en"           | "language": "English"         | 1, 56: language [English] is not a code such as en
          "purpose": "P"             | "porpuse": "P"                | 1, 1: [purpose] is missing; add it / 2, 16: unknown key [porpuse]; did you mean purpose?
          "title": "T"               | "title": " "                  | 2, 11: title is empty; say something or leave it out
          "minutes": 5               | "minutes": 5, "phases": ["away"] | 2, 57: value 1 of phases [away] is not one of pre-departure, field, last-days, re-entry, long-view
          "minutes": 5               | "minutes": 5, "roles": "all"  | 2, 55: roles is a text; it should be a list
          "minutes": 5               | "minutes": 5, "missionKinds": ["short"] | 2, 63: value 1 of missionKinds [short] is not one of short-term, long-term, disaster, research-public-health, domestic-remote
          "minutes": 5               | "minutes": 5, "credit": {"author": "A", "year": 1970} | 2, 56: [framework] is missing; add it
          "minutes": 5               | "minutes": 5, "credit": "Gibbs" | 2, 56: credit is a text; it should be an object
          "minutes": 5               | "minutes": 5, "private": "yes" | 2, 57: private is a text; it should be true or false
          "max": 1                   | "max": 5                      | 3, 27: choose max [5] is above the section's 4 prompts
          "min": 0, "max": 1         | "min": 2, "max": 1            | 3, 27: choose min [2] is above max [1]
          "id": "a"                  | "id": "b"                     | 5, 4: id [b] stands here twice; give one another / 8, 64: unknown prompt [a]; here are known: b, c, d
          "kind": "text"             | "kind": "txt"                 | 4, 23: kind [txt] is not one of text, scale, choice, checklist, words, commitments
          "kind": "text"             | "kind": "text", "min": 1      | 4, 31: min does not belong to a prompt of kind [text]; remove it
          "text": "A?"               | "text": ""                    | 4, 53: text is empty; say something or leave it out
          , "text": "A?"             |                               | 4, 3: [text] is missing; add it
          "text": "A?"               | "text": "A?", "probes": ["1", "2", "3", "4"] | 4, 59: 4 probes are more than 3
          "text": "A?"               | "text": "A?", "shows": "card" | 4, 59: unknown shows [card]; here are known: support-card, whom-to-tell
          "text": "A?"               | "text": "A?", "brings": "weak" | 4, 59: unknown brings [weak]; did you mean week?
          "text": "A?"               | "text": "A?", "themes": ["x", "x"] | 4, 75: theme [x] stands here twice; remove one
          "text": "A?"               | "text": "A?", "variants": {"clinicain": {"text": "!"}} | 4, 85: unknown role [clinicain]; did you mean clinician?
          "text": "A?"               | "text": "A?", "variants": {"clinician": {}} | 4, 85: this variant says nothing of its own; remove it
          "text": "A?"               | "text": "A?", "variants": {"clinician": {"txt": "!"}} | 4, 85: this variant says nothing of its own; remove it / 4, 86: unknown key [txt]; did you mean text?
          "min": 0, "max": 9,        | "min": 9, "max": 9,           | 5, 60: min [9] is not below max [9]
          "min": 0, "max": 9,        | "min": 0, "max": 99,          | 5, 70: a scale has at most 20 steps; choose a lower max
          "min": 0, "max": 9,        | "max": 9,                     | 5, 3: [min] is missing; add it
          "labels": ["l", "h"]       | "labels": ["l"]               | 5, 80: a scale has two labels, one for each end
          {"value": "y", "label": "Y"} | {"value": "n", "label": "Y"} | 6, 104: value [n] stands here twice; give one another
          "label": "Y"               | "lable": "Y"                  | 6, 73: [label] is missing; add it / 6, 88: unknown key [lable]; did you mean label?
          "words": ["w"]             | "words": []                   | 7, 60: words are empty; there should be at least one
          "words": ["w"]             | "words": ["w", "w"]           | 7, 60: a word stands here twice; remove one
          "prompts": ["a"]           | "prompts": ["z"]              | 8, 64: unknown prompt [z]; here are known: a, b, c, d
          "prompts": ["a"]           | "prompts": []                 | 8, 52: prompts are empty; there should be at least one
          guide/1                    | entry/1                       | 1, 2: format [sojourn-entry/1] is not sojourn-guide/1
          """)
  void a_mistake_is_told_where_it_stands(String part, String instead, String problems)
      throws JsonTrouble {
    String json =
        LEAST.replaceFirst(java.util.regex.Pattern.quote(part), instead == null ? "" : instead);
    List<JsonTrouble> found = GuideFormat.check(Samples.doc(json));
    assertEquals(
        problems,
        String.join(
            " / ",
            found.stream()
                .map(t -> "%d, %d: %s".formatted(t.line(), t.column(), t.problem()))
                .toList()));
    assertEquals(
        found.getFirst().getMessage(),
        assertThrows(JsonTrouble.class, () -> Formats.GUIDE.read(Samples.doc(json))).getMessage());
  }

  @Test
  void all_mistakes_are_told_at_once() throws JsonTrouble {
    String json = LEAST.replace("\"kind\"", "\"knid\"").replace("\"T\"", "7");
    assertEquals(
        List.of(2, 4, 4, 5, 5, 6, 6, 7, 7),
        GuideFormat.check(Samples.doc(json)).stream().map(JsonTrouble::line).toList());
  }

  @Test
  void an_empty_guide_lacks_what_must_be_there() throws JsonTrouble {
    assertEquals(
        List.of(
            "[id] is missing; add it",
            "[version] is missing; add it",
            "[language] is missing; add it",
            "[title] is missing; add it",
            "[purpose] is missing; add it",
            "[minutes] is missing; add it",
            "[sections] is missing; add it"),
        GuideFormat.check(Samples.doc("{\"format\": \"sojourn-guide/1\"}")).stream()
            .map(JsonTrouble::problem)
            .toList());
  }

  @Test
  void a_theme_that_is_not_there_is_named_when_themes_are_given() throws JsonTrouble {
    Doc doc = Samples.doc(LEAST.replace("\"A?\"", "\"A?\", \"themes\": [\"consnt\"]"));
    assertEquals(List.of(), GuideFormat.check(doc));
    assertEquals(
        List.of("x.json, line 4, column 70: unknown theme [consnt]; did you mean consent?"),
        GuideFormat.check(doc, Set.of("consent")).stream().map(JsonTrouble::getMessage).toList());
  }

  @Test
  void what_a_variant_leaves_out_is_as_in_the_prompt() throws JsonTrouble {
    String json =
        LEAST.replace(
            "\"A?\"",
            "\"A?\", \"probes\": [\"p\"], \"variants\": {\"clinician\": {\"text\": \"!\"}}");
    Guide guide = Formats.GUIDE.read(Samples.doc(json));
    assertEquals(
        Map.of(Role.CLINICIAN, new Prompt.Variant("A", "!", List.of("p"))),
        guide.prompts().getFirst().variants());
  }

  @Test
  void a_guide_may_name_its_schema() throws JsonTrouble {
    String json = LEAST.replaceFirst("\\{", "{\"\\$schema\": \"guide-1.schema.json\", ");
    assertEquals(List.of(), GuideFormat.check(Samples.doc(json)));
  }
}
