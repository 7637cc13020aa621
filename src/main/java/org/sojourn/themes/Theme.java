package org.sojourn.themes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One theme of the vocabulary.
 *
 * @param id lower-case kebab, stable, unique across groups
 * @param group the id of its group
 * @param labels what a reader sees, by language
 * @param notes what it covers, by language
 * @param terms words and phrases that speak of it, by language, the core ones first
 */
public record Theme(
    String id,
    String group,
    Map<String, String> labels,
    Map<String, String> notes,
    Map<String, List<String>> terms) {

  private static final String ENGLISH = "en";

  /** So many terms, the first ones, tell what a theme is; the further ones are marginal. */
  private static final int CORE = 30;

  public Theme {
    labels = Map.copyOf(labels);
    notes = Map.copyOf(notes);
    terms =
        terms.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
  }

  /** The words a reader of this language sees; English, else the id, when there are none. */
  public String label(String language) {
    return inLanguage(labels, language, id);
  }

  /** What it covers, for a reader of this language; English, else empty, when there is nothing. */
  public String note(String language) {
    return inLanguage(notes, language, "");
  }

  /** What it is, in one English text. */
  String definition() {
    List<String> core = terms.getOrDefault(ENGLISH, List.of());
    return "%s. %s %s"
        .formatted(
            label(ENGLISH),
            note(ENGLISH),
            String.join(", ", core.subList(0, Math.min(CORE, core.size()))));
  }

  static String inLanguage(Map<String, String> words, String language, String otherwise) {
    return words.getOrDefault(language, words.getOrDefault(ENGLISH, otherwise));
  }
}
